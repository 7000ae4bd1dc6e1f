import { testPathParameters } from "../../../tools/testing/src/suites/path-parameters.ts";
import { provider } from "./provider.ts";

testPathParameters(provider);
