/**
 * Where an engine's thread starts: makes Node's globals look like a web worker's, then runs the
 * same script as the page. `process` goes first: by it Pyodide knows Node, and would take Node's way to files.
 */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parentPort, workerData } from "node:worker_threads";

const { script } = workerData as { readonly script: string };
const source = readFileSync(script, "utf8");
const port = parentPort;
if (port === null) throw new Error("This module starts an engine's thread; it cannot run by itself.");

const WorkerGlobalScope = { [Symbol.hasInstance]: (value: unknown): boolean => value === globalThis };
const address = new URL("https://engine.invalid/");
Reflect.deleteProperty(globalThis, "process");
Object.assign(globalThis, { self: globalThis, WorkerGlobalScope, location: address });

vm.runInThisContext(source, { filename: "engine.js" });

/** The script waits for a port, as it does in the page. */
const channel = {
  postMessage: (message: unknown): void => port.postMessage(message),
  set onmessage(listener: (event: { readonly data: unknown }) => void) {
    port.on("message", (data: unknown) => listener({ data }));
  },
};
const { onmessage } = globalThis as unknown as { onmessage: (event: { readonly ports: readonly unknown[] }) => void };
onmessage({ ports: [channel] });
