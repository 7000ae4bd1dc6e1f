import { axios } from "./axios.ts";
import { heyApi } from "./hey-api.ts";
import { ky } from "./ky.ts";
import { modernTreasury } from "./modern-treasury.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { ours } from "./ours.ts";
import type { Peer } from "./peer.ts";
import { rawFetch } from "./raw-fetch.ts";
import { stripe } from "./stripe.ts";

/** Every client that is measured. */
export const peers: readonly Peer[] = [
  ours,
  rawFetch,
  openapiFetch,
  ky,
  axios,
  heyApi,
  stripe,
  modernTreasury,
];
