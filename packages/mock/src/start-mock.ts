import type { Server } from "node:http";

import { createAdaptorServer } from "@hono/node-server";

import { isRequestFault, requestFaults } from "./faults/fault.js";
import { addControl } from "./http/control.js";
import { createApp } from "./http/create-app.js";
import { Listener } from "./http/listener.js";
import { TrafficCounter } from "./http/traffic.js";
import type { MockOptions } from "./mock-options.js";
import type { Mock } from "./mock.js";
import { credentials } from "./generated/authorization.js";
import { providerNames, readProvider } from "./providers/providers.js";
import { Simulation } from "./simulation.js";
import { basePaths } from "./specs/base-paths.js";
import { operations } from "./specs/operations.js";
import type { StateChange } from "./state/resource.js";
import { timestamp } from "./time/timestamp.js";
import { checkUrl } from "./webhooks/webhook-options.js";

/** Starts a simulator on loopback, on a free port unless one is given. Rejects where the port is taken, or webhooks would leave this machine. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0 } = options;
  if (options.webhooks) {
    checkUrl(options.webhooks);
  }
  const names = options.provider ? [options.provider] : providerNames;
  const providers = names.map(readProvider);
  const known = new Set(
    providers
      .flatMap(({ document }) => operations(document))
      .map(({ name }) => name),
  );
  const listeners = new Set<(change: StateChange) => void>();
  const publish = (change: StateChange): void => {
    listeners.forEach((listener) => listener(change));
  };
  let simulation = new Simulation(options, publish);
  const app = createApp({
    providers,
    simulation: () => simulation,
    msPerRequest: options.msPerRequest ?? 1000,
    retryAfterSeconds: options.retryAfterSeconds ?? 0,
    slowMs: options.slowMs ?? 1000,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    // The program that is tested runs in this process: its Request and Response stay what they are.
    overrideGlobalObjects: false,
  }) as Server;
  const traffic = new TrafficCounter(server);
  const listener = new Listener(server, host, port);
  await listener.open();

  const shownHost = host.includes(":") ? `[${host}]` : host;
  const origin = `http://${shownHost}:${listener.port}`;
  const mock: Mock = {
    origin,
    baseUrl: (name) => {
      const [base = ""] = basePaths(name, readProvider(name).document);
      return origin + base;
    },
    credentials: (provider) => credentials[provider],
    failNext: (operation, script) => {
      if (!known.has(operation)) {
        throw new RangeError(
          `There is no operation ${operation}. Name it as the document does, "POST /payments".`,
        );
      }
      if (script.fault !== undefined && !isRequestFault(script.fault)) {
        const faults = Object.keys(requestFaults).join(", ");
        throw new RangeError(`fault: must be one of ${faults}`);
      }
      simulation.plan.script(operation, script);
    },
    journal: () => simulation.ledger.journal,
    executions: () => simulation.ledger.executions,
    traffic: () => traffic.read(),
    now: () => timestamp(simulation.clock.now, 3),
    pending: () => simulation.clock.pending,
    advance: (ms) => simulation.clock.advance(ms),
    trigger: (id, event) => simulation.store.fire(id, event) !== undefined,
    onChange: (each) => {
      listeners.add(each);
      return () => listeners.delete(each);
    },
    deliveries: async () => {
      await simulation.webhooks.settled();
      return simulation.webhooks.deliveries;
    },
    refuse: () => listener.close(),
    accept: () => listener.open(),
    reset: () => {
      simulation.webhooks.stop();
      simulation = new Simulation(options, publish);
      traffic.reset();
    },
    close: () => {
      simulation.webhooks.stop();
      return listener.close();
    },
  };
  addControl(app, mock);
  return mock;
}
