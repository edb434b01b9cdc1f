/** Engines in Node: each in a process of its own that may do nothing but compute, from files on disk. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Assets } from "./assets.ts";
import { type EngineProcess, type Spawn, scriptOf } from "./bridge.ts";
import type { Start } from "./node-inside.ts";

/** Reads the site's files from a built folder. Unpacks them, since an engine's process has nothing to do it with. */
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

/** Nothing of the machine is allowed; the newer flag has the shorter name. */
const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
const flags = [permission, "--disallow-code-generation-from-strings", "--no-warnings", "--input-type=module", "--eval"];

/** Those alive. A child in an endless loop does not notice that its parent is gone, so it is ended with it. */
const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** `scripts` is the folder of the engines' scripts, `inside` the module that a process starts from. */
export function createNodeSpawn(scripts: string, inside: URL): Spawn {
  const bootstrap = readFileSync(inside, "utf8");
  return (kind) => {
    const child = spawn(process.execPath, [...flags, bootstrap], {
      env: {},
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
    });
    children.add(child);
    let lastWords = "";
    child.stderr?.on("data", (text: Buffer) => {
      lastWords = `${lastWords}${text}`.slice(-2_000);
    });
    const engine: EngineProcess = {
      postMessage: (message) => void child.send(message),
      onmessage: null,
      onerror: null,
      // Processes share no memory.
      interrupt: () => false,
      terminate: () => void child.kill("SIGKILL"),
    };
    child.on("message", (data) => engine.onmessage?.(data));
    child.on("error", (error) => engine.onerror?.(error.message));
    child.on("exit", (code, signal) => {
      children.delete(child);
      engine.onerror?.(`The engine's process ended (${signal ?? code}). ${lastWords}`.trim());
    });
    const start: Start = { script: readFileSync(join(scripts, `${scriptOf(kind)}.js`), "utf8") };
    child.send(start);
    return engine;
  };
}
