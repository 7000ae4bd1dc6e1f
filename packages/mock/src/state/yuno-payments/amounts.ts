import { asObject, type Json } from "../../examples/json.js";
import type { Resource } from "../resource.js";

/** Yuno's amounts have at most four decimals: counted in these, sums are exact. */
const scale = 10_000;

/** An amount of a payment, in ten-thousandths of the currency's unit. */
export interface Totals {
  readonly value: number;
  /** By CAPTURE transactions only: a one-step purchase shows 0. */
  readonly captured: number;
  readonly refunded: number;
}

/** `value` in ten-thousandths. */
export function toUnits(value: unknown): number {
  return Math.round(Number(value) * scale);
}

/** Ten-thousandths as a provider shows them. */
export function fromUnits(units: number): number {
  return units / scale;
}

/** What a payment comes to. */
export function totals({ data }: Resource): Totals {
  const amount = asObject(data["amount"]);
  return {
    value: toUnits(amount["value"]),
    captured: toUnits(amount["captured"]),
    refunded: toUnits(amount["refunded"]),
  };
}

/** Sets some of a payment's totals. */
export function setTotals(payment: Resource, changed: Partial<Totals>): void {
  const shown = Object.entries(changed).map(([name, units]) => [
    name,
    fromUnits(units),
  ]);
  const amount: Json = {
    ...asObject(payment.data["amount"]),
    ...(Object.fromEntries(shown) as Json),
  };
  payment.data = { ...payment.data, amount };
}
