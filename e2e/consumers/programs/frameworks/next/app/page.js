import { paymentStatus } from "../client.js";

/** Says nothing of caching: what it shows must not be what was true when it was built. */
export default async function Page() {
  return <p>{await paymentStatus()}</p>;
}
