import { schemaRef, validatorOf } from "../checks/validator.js";
import { asObject, type Json } from "../examples/json.js";
import type { ProviderName } from "../providers/provider.js";
import { readProvider } from "../providers/providers.js";
import type { Resource } from "../state/resource.js";
import { known } from "../state/show.js";
import { head } from "../state/yuno-payments/show.js";
import { transactionsOf } from "../state/yuno-payments/transactions.js";

/** What a change of a resource is sent as, the first time (`retry` 0) and again. */
export function webhookBody(
  provider: ProviderName,
  name: string,
  resource: Resource,
  at: string,
): (retry: number) => Json {
  const body = asDocumented(
    provider,
    name,
    provider === "gu1-kyc"
      ? { event: name, timestamp: at, payload: known(resource) }
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
    data: shapes[resource.kind]?.(resource, name) ?? known(resource),
  };
}

type Shape = (resource: Resource, name: string) => Json;

/** How the samples show each kind of resource; any other is shown as reading shows it. */
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
      ...pick(method, methodFields),
      ...(method.data["card_data"] !== undefined && {
        detail: { card: method.data["card_data"] },
      }),
    },
  }),
  payout: (payout) => pick(payout, payoutFields),
  subscription: (subscription, name) => ({
    subscription: {
      code: subscription.id,
      ...pick(subscription, fiveFields.has(name) ? shortFields : longFields),
      customer_payer: {
        code: asObject(subscription.data["customer_payer"])["id"],
      },
    },
  }),
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const methodFields = words(
  "id account_id name description type category country status customer_id enrollment verify created_at updated_at",
);
const payoutFields = words(
  "id status merchant_reference description country account_code purpose amount beneficiary transactions metadata created_at updated_at",
);
/** The samples of these hold five fields, the code and the customer among them. */
const fiveFields = words(
  "subscription.pause subscription.cancel subscription.complete",
);
const shortFields = words("name status amount");
const longFields = words(
  "name status amount description country account_code plan_id merchant_reference frequency billing_cycles payment_method availability retries metadata created_at updated_at",
);

function pick(resource: Resource, fields: ReadonlySet<string>): Json {
  const { account_id: account_code } = resource.data;
  const all = { account_code, ...known(resource, 6) };
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => fields.has(field)),
  );
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
    const path = instancePath.split("/").slice(1);
    const owning = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => Reflect.get(Object(value), key), copy);
    Reflect.deleteProperty(Object(owning), path.at(-1) ?? "");
  }
  return copy;
}

const minute = 60_000;
const hour = 60 * minute;

const yunoSchedule = [0, 5 * minute, 50 * minute].concat(
  [6, 24, 48, 96].map((hours) => hours * hour),
);

/** When a delivery is tried, in milliseconds since the first time. gu1 says nothing of trying again. */
export const schedules: Readonly<Record<ProviderName, readonly number[]>> = {
  "yuno-payments": yunoSchedule,
  "yuno-banking": yunoSchedule,
  "gu1-kyc": [0],
  youhodler: [],
};
