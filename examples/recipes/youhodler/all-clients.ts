// #region all-clients
import {
  unwrap,
  type ResponseBody,
  type YouHodlerClient,
} from "@fintech-clients/youhodler";

type Page = ResponseBody<"GET /clients", 200>;

/** All clients. Ask YouHodler for the name of the query parameter that takes `next_page_token`: no page names it. */
export async function* allClients(
  client: YouHodlerClient,
  parameter: string,
): AsyncGenerator<NonNullable<Page["items"]>[number]> {
  const seen = new Set<string>();
  for (let token = ""; ;) {
    const query = token === "" ? "" : new URLSearchParams([[parameter, token]]);
    const page: Page = await unwrap(
      client.GET("/clients", { querySerializer: () => `${query}` }),
    );
    yield* page.items ?? [];
    token = page.next_page_token ?? "";
    if (token === "") {
      return;
    }
    if (seen.has(token)) {
      throw new Error("the list does not go on");
    }
    seen.add(token);
  }
}
// #endregion
