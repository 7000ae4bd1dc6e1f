import { call } from "./program.js";

const [origin, ...values] = process.argv.slice(2);
const result = await call(origin, ...values.map((each) => JSON.parse(each)));
console.log(JSON.stringify(result));
