import type { Case } from "../format/case.ts";
import { attempts } from "./attempts.ts";
import { caller } from "./caller.ts";
import { credentials } from "./credentials.ts";
import { errors } from "./errors.ts";
import { keys } from "./keys.ts";
import { options } from "./options.ts";
import { outcome } from "./outcome.ts";
import { path } from "./path.ts";
import { results } from "./results.ts";
import { secrets } from "./secrets.ts";
import { time } from "./time.ts";
import { waits } from "./waits.ts";

/** All cases. */
export const cases: readonly Case[] = [
  ...attempts,
  ...caller,
  ...credentials,
  ...errors,
  ...keys,
  ...options,
  ...outcome,
  ...path,
  ...results,
  ...secrets,
  ...time,
  ...waits,
];
