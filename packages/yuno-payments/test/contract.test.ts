import { testContract } from "../../../tools/testing/src/suites/contract.ts";
import { provider } from "./provider.ts";

testContract(provider);
