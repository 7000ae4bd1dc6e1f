import { paymentStatus } from "../../client.js";

export const runtime = "edge";

export async function GET() {
  return new Response(await paymentStatus());
}
