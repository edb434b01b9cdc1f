/** Serves what is measured over loopback: files of several folders and bytes from memory, with the headers of `npm start`. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** Gives a file's path, or content, for a path below the server's root; undefined where it has none. */
export type Layer = (path: string) => string | { readonly content: Uint8Array } | undefined;

export interface Server {
  /** Ends with a slash. */
  readonly address: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** A folder whose files lie below `prefix`. */
export const folder =
  (path: string, prefix = ""): Layer =>
  (asked) => {
    if (!asked.startsWith(prefix)) return undefined;
    const file = join(path, asked.slice(prefix.length) || "index.html");
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) return join(file, "index.html");
    return found?.isFile() ? file : undefined;
  };

/** The first layer that has a path answers. Files may be kept by the browser but are asked for anew, as `npm start` has it. */
export async function serve(layers: readonly Layer[], { isolated = true } = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://loopback").pathname).slice(1);
    const found = layers.map((layer) => layer(path)).find((answer) => answer !== undefined);
    if (found === undefined) return void response.writeHead(404).end();
    const { size, tag } = typeof found === "string" ? describeFile(found) : describeContent(found.content);
    const headers = { "Cache-Control": "no-cache", ETag: tag, ...(isolated ? isolation : {}) };
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    const type = types[extname(typeof found === "string" ? found : path)] ?? "application/octet-stream";
    response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": size });
    if (typeof found === "string") createReadStream(found).pipe(response);
    else response.end(found.content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function describeFile(file: string): { readonly size: number; readonly tag: string } {
  const { size, mtimeMs } = statSync(file);
  return { size, tag: `"${size}-${mtimeMs}"` };
}

/** What is served from memory does not change while the server runs. */
const describeContent = ({ length }: Uint8Array): { readonly size: number; readonly tag: string } => ({ size: length, tag: `"${length}"` });
