import { schemaRef, validatorOf } from "../validation/validator.js";
import { asObject, type Json } from "../examples/json.js";
import type { ProviderName } from "../providers/provider.js";
import { readProvider } from "../providers/providers.js";
import { at, keysOf } from "../specs/json-pointer.js";
import type { Resource } from "../state/resource.js";
import { known, show } from "../state/show.js";
import { head } from "../state/yuno-payments/show.js";
import { transactionsOf } from "../state/yuno-payments/transactions.js";

/** What a change of a resource is sent as, the first time (`retry` 0) and again. */
export function webhookBody(
  provider: ProviderName,
  name: string,
  resource: Resource,
  instant: string,
): (retry: number) => Json {
  const body = asDocumented(
    provider,
    name,
    provider === "gu1-kyc"
      ? {
          event: name,
          timestamp: instant,
          payload: show(resource, resource.data),
        }
      : yunoBody(name, resource),
  );
  return (retry) => ("retry" in body ? { ...body, retry } : body);
}

function yunoBody(name: string, resource: Resource): Json {
  const [type] = name.split(".");
  const { account_id, account_code } = resource.data;
  return {
    type,
    type_event: name,
    account_id: account_id ?? account_code,
    retry: 0,
    version: 2,
    data: (shapes[resource.kind] ?? asMade)(resource, name),
  };
}

type Shape = (resource: Resource, name: string) => Json;

/** How the samples show each kind of resource; any other as the answer that made it does. */
const shapes: Readonly<Record<string, Shape>> = {
  payment: (payment) => ({
    payment: {
      ...head(payment),
      // Only the API has these at the top of a payment.
      payment_method: undefined,
      taxes: undefined,
      simplified_mode: undefined,
      subscription_code: undefined,
      payment_link_id: undefined,
      // One object, where reading gives a list.
      transactions: transactionsOf(payment).at(-1),
    },
  }),
  "payment method": (method) => ({
    payment_method: {
      ...Object.fromEntries(
        Object.entries(known(method, 6)).filter(([field]) =>
          methodFields.has(field),
        ),
      ),
      ...(method.data["card_data"] !== undefined && {
        detail: { card: method.data["card_data"] },
      }),
    },
  }),
  payout: inFull,
  subscription: (subscription, name) => {
    const shown = inFull(subscription);
    const { customer_payer, status, amount } = shown;
    const code = subscription.id;
    const payer = { code: asObject(customer_payer)["id"] };
    return {
      subscription: fiveFields.has(name)
        ? { code, name: shown["name"], status, amount, customer_payer: payer }
        : { ...shown, id: undefined, code, customer_payer: payer },
    };
  },
};

const methodFields = new Set(
  "id account_id name description type category country status customer_id enrollment verify created_at updated_at".split(
    " ",
  ),
);
/** The samples of these hold five fields. */
const fiveFields = new Set(
  ["pause", "cancel", "complete"].map((event) => `subscription.${event}`),
);

function asMade(resource: Resource): Json {
  return asObject(show(resource, resource.like));
}

/** The same, with the account as events name it. */
function inFull(resource: Resource): Json {
  const shown = asMade(resource);
  const { account_id: account_code = shown["account_code"] } = shown;
  return { ...shown, account_id: undefined, account_code };
}

/** Without the fields whose kind is not that of the samples: the API gives null for some that they have as texts. */
function asDocumented(provider: ProviderName, name: string, body: Json): Json {
  const copy = JSON.parse(JSON.stringify(body)) as Json;
  const place = ["webhooks", name, "post", "requestBody", "content"];
  const owner = readProvider(provider);
  const ajv = validatorOf(owner);
  ajv.validate(
    schemaRef(owner, [...place, "application/json", "schema"]),
    copy,
  );
  for (const { instancePath } of ajv.errors ?? []) {
    const keys = keysOf(instancePath);
    const owning = Object(at(copy, keys.slice(0, -1))) as object;
    Reflect.deleteProperty(owning, keys.at(-1) ?? "");
  }
  return copy;
}

const minute = 60_000;
const hour = 60 * minute;

const yunoSchedule = [0, 5 * minute, 50 * minute].concat(
  [6, 24, 48, 96].map((hours) => hours * hour),
);

/** When a delivery is tried, in milliseconds since the first time. gu1 says nothing of trying again. */
export const schedules: Readonly<
  Partial<Record<ProviderName, readonly number[]>>
> = {
  "yuno-payments": yunoSchedule,
  "yuno-banking": yunoSchedule,
  "gu1-kyc": [0],
  youhodler: [],
};
