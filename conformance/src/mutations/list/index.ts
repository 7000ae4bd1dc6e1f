import type { Mutation } from "../mutation.ts";
import { attempts } from "./attempts.ts";
import { caller } from "./caller.ts";
import { credentials } from "./credentials.ts";
import { errors } from "./errors.ts";
import { options } from "./options.ts";
import { outcomes } from "./outcomes.ts";
import { results } from "./results.ts";
import { time } from "./time.ts";
import { webhooks } from "./webhooks.ts";

/** At least one way to break each rule that cases prove. */
export const mutations: readonly Mutation[] = [
  ...results,
  ...errors,
  ...outcomes,
  ...options,
  ...credentials,
  ...attempts,
  ...time,
  ...caller,
  ...webhooks,
];
