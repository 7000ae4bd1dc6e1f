import { call } from "./program.js";

console.log(JSON.stringify(await call(process.argv[2])));
