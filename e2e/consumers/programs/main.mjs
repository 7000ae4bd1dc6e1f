import { call } from "./program.js";

const args = process.argv.slice(2).map((each) => JSON.parse(each));
console.log(JSON.stringify(await call(...args)));
