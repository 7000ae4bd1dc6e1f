import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pathOperations,
  resolveRef,
} from "@fintech-clients/openapi";

/**
 * Moves `parameters` and `servers` of a path down to its operations, in place: another
 * document that adds a method to the same path must neither inherit them nor contradict them.
 */
export function inlinePathItemFields(document: OpenApiDocument): void {
  const { paths = {} } = document;
  const identity = (parameter: JsonObject): string => {
    const { in: place, name } = resolveRef(document, parameter);
    const written = String(name);
    return `${String(place)} ${place === "header" ? written.toLowerCase() : written}`;
  };
  for (const { path, operation } of pathOperations(document)) {
    const { parameters, servers } = paths[path] ?? {};
    if (Array.isArray(parameters)) {
      const own = operation.parameters ?? [];
      const named = new Set(own.map(identity));
      const inherited = parameters.filter(isObject);
      operation.parameters = [
        ...inherited.filter((parameter) => !named.has(identity(parameter))),
        ...own,
      ];
    }
    if (Array.isArray(servers)) operation.servers ??= servers;
  }
  for (const item of Object.values(paths)) {
    delete item["parameters"];
    delete item["servers"];
  }
}
