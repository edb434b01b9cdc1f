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

async function fetchProvided(input: string | URL): Promise<{ ok: true; arrayBuffer: () => Promise<ArrayBuffer> }> {
  const address = String(input);
  const bytes = files.get(address.slice(runtimeAddress.length));
  if (!address.startsWith(runtimeAddress) || bytes === undefined) throw new TypeError(`Nothing can be fetched here: ${address}`);
  // What Pyodide asks of a response; a real one would need more of its host than an engine has on the command line.
  return { ok: true, arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
}

/** The bytes are all there, so there is nothing to stream. */
async function instantiateProvided(
  source: ReturnType<typeof fetchProvided>,
  imports?: WebAssembly.Imports,
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  return WebAssembly.instantiate(await (await source).arrayBuffer(), imports);
}

Object.assign(self, { importScripts: undefined, fetch: fetchProvided });
Object.assign(WebAssembly, { instantiateStreaming: instantiateProvided });
