/**
 * Where an engine's process starts. Node was told to allow it nothing (no files, no processes, no
 * threads, no code from strings, an empty environment); this takes away what else Node put into
 * the global scope, then runs the same script as the page. What comes in and goes out is data.
 */
import { runInNewContext, runInThisContext } from "node:vm";

/** The first message that the process is sent. All later ones are the protocol's requests. */
export interface Start {
  /** The engine's script as text. */
  readonly script: string;
}

const host = globalThis.process;
const post = host.send?.bind(host);
if (post === undefined) throw new Error("This starts an engine's process; it cannot run by itself.");

/** Of what Node adds to the language, the harmless things that a web worker has too and an engine uses. */
const kept = [
  ..."URL URLSearchParams TextDecoder TextEncoder AbortController AbortSignal Event EventTarget DOMException performance crypto".split(" "),
  ..."setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone atob btoa".split(" "),
];

/**
 * Node calls its own listeners by what it finds on these when an event comes, with the process as an argument.
 * What they hold can be replaced no more, and nothing can be added that an object of Node's would inherit.
 */
function keepPrototypes(): void {
  for (const name of ["apply", "bind", "call"] as const)
    Object.defineProperty(Function.prototype, name, { writable: false, configurable: false });
  for (const { prototype } of [Object, Function, Array, Promise]) Object.preventExtensions(prototype);
}

/** Leaves the language and what is kept. A web worker's look is added, by which Pyodide takes the browser's way. */
function becomeWorker(): void {
  const language: readonly string[] = runInNewContext("Object.getOwnPropertyNames(globalThis)");
  const allowed = new Set([...language, ...kept]);
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!allowed.has(name)) Reflect.deleteProperty(globalThis, name);
  // Node's own holds the sockets that it writes to.
  const silent = Object.fromEntries(["debug", "error", "info", "log", "trace", "warn"].map((name) => [name, () => undefined]));
  const WorkerGlobalScope = { [Symbol.hasInstance]: (value: unknown): boolean => value === globalThis };
  Object.assign(globalThis, { console: silent, self: globalThis, WorkerGlobalScope, location: new URL("https://engine.invalid/") });
}

host.once("message", (message: unknown) => {
  const { script } = message as Start;
  const port = {
    postMessage: (reply: unknown): void => void post(reply),
    set onmessage(listener: (event: { readonly data: unknown }) => void) {
      host.on("message", (data) => listener({ data }));
    },
  };
  becomeWorker();
  keepPrototypes();
  runInThisContext(script, { filename: "engine.js" });
  // The script waits for a port, as it does in the page.
  const { onmessage } = globalThis as unknown as {
    onmessage: (event: { readonly data: null; readonly ports: readonly unknown[] }) => void;
  };
  onmessage({ data: null, ports: [port] });
});
