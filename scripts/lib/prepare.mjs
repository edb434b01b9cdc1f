/** Has Pyodide prepare the runtime so that Python starts fast: a snapshot of its memory, and packages with bytecode. Kept in the cache. */
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached, keep } from "./cache.mjs";
import { hashOf, sha256 } from "./hash.mjs";
import { cacheFolder, root } from "./paths.mjs";
import { run, tellingLine } from "./process.mjs";
import { progress, say } from "./say.mjs";

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {Uint8Array} [wheel] What is packed again; without it the job is a snapshot.
 * @property {string} key What the result depends on, as a hash.
 */

const inside = fileURLToPath(new URL("prepare-inside.mjs", import.meta.url));

/** Ample: it takes 25 seconds on two slow cores. */
const limitMs = 300_000;

/**
 * What results depend on, as hashes: packages on the interpreter and how they are packed, the snapshot also on our own library.
 * @typedef {{ packages: string, snapshot: string }} Recipes
 */

/** @param {Iterable<Uint8Array>} interpreter Its own files. @returns {Recipes} */
export function recipesFor(interpreter) {
  const packages = sha256([...interpreter].map(sha256).join() + hashOf(root, ["scripts/lib/prepare-inside.mjs", "scripts/lib/prepare.py"]));
  return { packages, snapshot: sha256(packages + hashOf(root, ["src/engines/python/lib"], (name) => name.endsWith(".py"))) };
}

/**
 * The snapshot under the name `snapshot`, and packages under theirs, all gzipped. What could not be made is told and left out.
 * @param {Recipes} recipes
 * @param {ReadonlyMap<string, Uint8Array>} wheels By the name of their package.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function prepare(recipes, wheels) {
  const jobs = [
    { name: "snapshot", key: recipes.snapshot },
    ...[...wheels].map(([name, wheel]) => ({ name, wheel, key: sha256(recipes.packages + sha256(wheel)) })),
  ];
  /** @type {Map<string, Buffer>} */
  const done = new Map();
  const missing = [];
  for (const job of jobs) {
    const bytes = await recall(job.key);
    if (bytes) done.set(job.name, bytes);
    else missing.push(job);
  }
  if (missing.length > 0) for (const [name, bytes] of await make(missing)) done.set(name, bytes);
  return done;
}

/** @param {readonly Job[]} jobs */
async function make(jobs) {
  say("Preparing Python to start fast, once for all clones …");
  const shown = progress("Prepared:");
  const folder = await mkdtemp(join(tmpdir(), "greenroom-"));
  const ready = () => readdirSync(folder).filter((name) => name.endsWith(".gz")).length;
  /** @type {Map<string, Buffer>} */
  const made = new Map();
  try {
    const args = [];
    for (const { name, wheel } of jobs) {
      if (wheel) await writeFile(join(folder, `${name}.whl`), wheel);
      args.push(wheel ? `${name}=${join(folder, `${name}.whl`)}` : name);
    }
    const watch = () => {
      shown.at(ready(), jobs.length);
      return false;
    };
    // The time zone is part of the memory.
    const { output } = await run(process.execPath, [inside, folder, ...args], {
      limitMs,
      stalled: watch,
      env: { ...process.env, TZ: "UTC" },
    });
    for (const { name, key } of jobs) {
      const bytes = await readFile(join(folder, `${name}.gz`)).catch(() => undefined);
      if (!bytes) continue;
      await remember(key, bytes);
      made.set(name, bytes);
    }
    const left = jobs.length - made.size;
    if (left > 0)
      say(`Python could not be prepared fully; it will start more slowly. ${left} of ${jobs.length} steps failed: ${tellingLine(output)}`);
  } finally {
    shown.end();
    await rm(folder, { recursive: true, force: true });
  }
  return made;
}

/** Where the cache says which bytes a job gave. @param {string} key */
const noteOf = (key) => join(cacheFolder(), "prepared", key);

/** @param {string} key */
async function recall(key) {
  const hash = await readFile(noteOf(key), "utf8").catch(() => undefined);
  return hash === undefined ? undefined : cached(hash);
}

/** @param {string} key @param {Uint8Array} bytes */
async function remember(key, bytes) {
  const hash = sha256(bytes);
  await keep(hash, bytes);
  await mkdir(join(cacheFolder(), "prepared"), { recursive: true });
  const draft = `${noteOf(key)}.${randomUUID()}`;
  await writeFile(draft, hash);
  await rename(draft, noteOf(key));
}
