import { call } from "./simulator";

test("the simulator pays once, though the first answer is lost", async () => {
  expect(await call()).toEqual(["SUCCEEDED", 2, 1]);
});
