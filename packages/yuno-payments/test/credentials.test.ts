import { testCredentials } from "../../../tools/testing/src/suites/credentials.ts";
import { testYunoKeys } from "../../../tools/testing/src/suites/yuno-keys.ts";
import { provider } from "./provider.ts";

testCredentials(provider);
testYunoKeys(provider);
