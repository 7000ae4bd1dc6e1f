import { paymentStatus } from "../../client.js";

export async function GET() {
  return new Response(await paymentStatus());
}
