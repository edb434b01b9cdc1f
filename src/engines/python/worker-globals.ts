/**
 * Prepares the worker's globals for Pyodide; must be imported before it, since Pyodide looks
 * around when its module is evaluated.
 *
 * The engine is one classic script (a module worker cannot be started from an opaque origin), and
 * Pyodide refuses workers in which `importScripts` works. Every byte is handed in, so the only
 * `fetch` is one that answers from those bytes.
 */

/** The address that Pyodide is told it lives at; `.invalid` never resolves. */
export const runtimeAddress = "https://runtime.invalid/";

const files = new Map<string, Uint8Array<ArrayBuffer>>();

export function provideFile(name: string, bytes: Uint8Array): void {
  files.set(name, bytes as Uint8Array<ArrayBuffer>);
}

export function forgetFiles(): void {
  files.clear();
}

async function fetchProvided(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const bytes = files.get(address.slice(runtimeAddress.length));
  if (!address.startsWith(runtimeAddress) || bytes === undefined) throw new TypeError(`Nothing can be fetched here: ${address}`);
  const type = address.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(bytes, { headers: { "content-type": type } });
}

Object.assign(self, { importScripts: undefined, fetch: fetchProvided });
