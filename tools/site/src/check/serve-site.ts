import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path/posix";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** Serves a folder on loopback as a static host does: `/contract` is `contract.html`. */
export async function serveSite(
  folder: URL,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://site").pathname);
    try {
      const body = readFileSync(new URL(`.${file}`, folder));
      response.setHeader("content-type", types[path.extname(file)] ?? "");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The file that a static host gives for a path. */
export function fileOf(pathname: string): string {
  if (pathname.endsWith("/")) {
    return `${pathname}index.html`;
  }
  return path.extname(pathname) === "" ? `${pathname}.html` : pathname;
}
