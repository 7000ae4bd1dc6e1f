import type { Case } from "../format/case.ts";
import { attemptsCases } from "./attempts.ts";
import { callerCases } from "./caller.ts";
import { conflictsCases } from "./conflicts.ts";
import { credentialsCases } from "./credentials.ts";
import { errorsCases } from "./errors.ts";
import { keysCases } from "./keys.ts";
import { optionsCases } from "./options.ts";
import { outcomeCases } from "./outcome.ts";
import { pathCases } from "./path.ts";
import { resultsCases } from "./results.ts";
import { secretsCases } from "./secrets.ts";
import { timeCases } from "./time.ts";
import { untypedCases } from "./untyped.ts";
import { waitsCases } from "./waits.ts";

/** All cases. */
export const cases: readonly Case[] = [
  ...attemptsCases,
  ...callerCases,
  ...conflictsCases,
  ...credentialsCases,
  ...errorsCases,
  ...keysCases,
  ...optionsCases,
  ...outcomeCases,
  ...pathCases,
  ...resultsCases,
  ...secretsCases,
  ...timeCases,
  ...untypedCases,
  ...waitsCases,
];
