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

const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Lets `fetch` answer for a file of the runtime. */
export function provideFile(name: string, bytes: Promise<Uint8Array<ArrayBuffer>>): void {
  files.set(name, bytes);
}

/** Frees what `fetch` has answered from, once the interpreter has started. */
export function forgetFiles(): void {
  files.clear();
}

async function fetchProvided(input: string | URL): Promise<{ ok: true; arrayBuffer: () => Promise<ArrayBuffer> }> {
  const address = String(input);
  const bytes = await files.get(address.slice(runtimeAddress.length));
  if (!address.startsWith(runtimeAddress) || bytes === undefined) throw new TypeError(`Nothing can be fetched here: ${address}`);
  // What Pyodide asks of a response; a real one would need more of its host than an engine has on the command line.
  return {
    ok: true,
    async arrayBuffer() {
      const { buffer, byteOffset, byteLength } = bytes;
      return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
    },
  };
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** Pyodide asks for its module only when it holds the snapshot; compiling can begin before. */
export function compileAhead(wasm: Promise<Uint8Array<ArrayBuffer>>): void {
  compiled = wasm.then((bytes) => WebAssembly.compile(bytes));
  compiled.catch(() => undefined);
}

async function instantiateProvided(_: unknown, imports?: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  if (compiled === undefined) throw new TypeError("There is no module to instantiate.");
  const module = await compiled;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
}

Object.assign(self, { importScripts: undefined, fetch: fetchProvided });
Object.assign(WebAssembly, { instantiateStreaming: instantiateProvided });
