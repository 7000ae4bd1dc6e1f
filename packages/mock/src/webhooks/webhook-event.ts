import { schemaRef, validatorOf } from "../checks/validator.js";
import type { Json } from "../examples/json.js";
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
    data: (shapes[resource.kind] ?? known)(resource),
  };
}

/** How the samples show each kind of resource; any other is shown as reading shows it. */
const shapes: Readonly<Record<string, (resource: Resource) => Json>> = {
  payment: (payment) => {
    // Only the API has these at the top of a payment.
    const {
      payment_method: _,
      taxes: _taxes,
      simplified_mode: _mode,
      subscription_code: _subscription,
      payment_link_id: _link,
      ...shown
    } = head(payment);
    // One object, where reading gives a list.
    return {
      payment: { ...shown, transactions: transactionsOf(payment).at(-1) },
    };
  },
};

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
