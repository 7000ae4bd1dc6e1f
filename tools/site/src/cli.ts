import { writePages } from "./pages/write-pages.ts";

/** Writes the pages that the site generates. */
console.log(`${await writePages()} pages written to docs/generated/`);
