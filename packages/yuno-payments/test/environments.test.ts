import { testEnvironments } from "../../../tools/testing/src/suites/environments.ts";
import { provider } from "./provider.ts";

testEnvironments(provider);
