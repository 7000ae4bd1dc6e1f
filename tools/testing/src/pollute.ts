import { onTestFinished } from "vitest";

/** Writes into `Object.prototype`, as a library with a hole lets a stranger do, until the test ends. */
export function pollute(members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Reflect.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    onTestFinished(() => {
      Reflect.deleteProperty(Object.prototype, name);
    });
  }
}
