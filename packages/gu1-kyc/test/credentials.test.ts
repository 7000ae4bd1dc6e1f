import { testCredentials } from "../../../tools/testing/src/suites/credentials.ts";
import { provider } from "./provider.ts";

testCredentials(provider);
