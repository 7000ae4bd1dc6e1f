import "reflect-metadata";
import {
  createYunoPaymentsClient,
  type YunoPaymentsClient,
} from "@fintech-clients/yuno-payments";
import { Controller, Get, Inject, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

const CLIENT = Symbol("client");

@Controller()
class PaymentController {
  constructor(@Inject(CLIENT) private readonly client: YunoPaymentsClient) {}

  @Get("/status")
  async status(): Promise<string> {
    const { data, error } = await this.client.GET("/payments/{payment_id}", {
      params: { path: { payment_id: process.env.PAYMENT_ID ?? "" } },
    });
    return error ? error.message : String(data.payment?.status);
  }
}

@Module({
  controllers: [PaymentController],
  providers: [
    {
      provide: CLIENT,
      useFactory: () =>
        createYunoPaymentsClient({
          baseUrl: process.env.BASE_URL ?? "",
          credentials: JSON.parse(process.env.CREDENTIALS ?? ""),
        }),
    },
  ],
})
class AppModule {}

void NestFactory.create(AppModule, { logger: ["error"] }).then((app) =>
  app.listen(Number(process.env.PORT), "127.0.0.1"),
);
