import { testProvider } from "@fintech-clients/testing";
import { provider } from "./provider.ts";

testProvider(provider);
