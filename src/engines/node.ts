/** Engines in Node: each in a worker thread whose globals look like a web worker's, from files on disk. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { gunzip } from "node:zlib";
import type { Assets } from "./assets.ts";
import type { EngineProcess, Spawn } from "./bridge.ts";

/** Reads the site's files from a built folder; databases come unpacked. */
export function readAssets(root: string): Assets {
  return {
    async bytes(path) {
      const file = await readFile(join(root, path)).catch(() => {
        throw new Error(`${path} is missing from the build. Run \`npm run build\`.`);
      });
      const plain = path.endsWith(".gz") ? await promisify(gunzip)(file) : file;
      // Pyodide knows Uint8Array, not Buffer.
      return new Uint8Array(plain);
    },
  };
}

/** `scripts` is the folder of the engines' scripts, `thread` the module that a thread starts from. */
export function createNodeSpawn(scripts: string, thread: URL): Spawn {
  return (kind) => {
    const worker = new Worker(thread, {
      workerData: { script: join(scripts, `${kind}.js`) },
      env: {},
      stdout: true,
      stderr: true,
      stdin: false,
    });
    const process: EngineProcess = {
      postMessage: (message) => worker.postMessage(message),
      onmessage: null,
      onerror: null,
      terminate: () => void worker.terminate(),
    };
    worker.on("message", (data) => process.onmessage?.(data));
    worker.on("error", (error) => process.onerror?.(error.message));
    worker.on("exit", (code) => process.onerror?.(`The engine's thread ended (${code}).`));
    return process;
  };
}
