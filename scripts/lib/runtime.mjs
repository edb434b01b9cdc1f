/** Puts into build/site/runtime what runs answers: SQLite, Pyodide's own files and the packages' wheels, with a manifest that lists them. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { cached } from "./cache.mjs";
import { fromFolder, fromPip, fromPyodide } from "./download.mjs";
import { sha256 } from "./hash.mjs";
import { inRoot, siteFolder } from "./paths.mjs";
import { say } from "./say.mjs";
import { closure, packageNames, usable } from "./wheels.mjs";

/**
 * build/site/runtime/manifest.json, read by the page, the command line and the build:
 * every file beside it, and which package is in which file. Without the wheels, `packages` is empty.
 * @typedef {object} RuntimeManifest
 * @property {string} version Changes with any file.
 * @property {Record<string, { sha256: string, size: number }>} files
 * @property {Record<string, { file: string, depends: readonly string[], imports: readonly string[] }>} packages
 */

/** What npm packages hold: Python's interpreter, its standard library, the lock file that names the wheels, and SQLite. */
const coreFiles = [
  ...["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"].map((name) => join("pyodide", name)),
  join("sql.js", "dist", "sql-wasm.wasm"),
];

const runtimeFolder = join(siteFolder, "runtime");
const manifestFile = join(runtimeFolder, "manifest.json");

/**
 * Makes build/site/runtime what pyodide-lock.json asks for. Without the wheels it warns and goes on: SQL and plain Python need none.
 * @param {{ download: boolean }} options Whether wheels that are missing are worth another try.
 */
export async function ensureRuntime({ download }) {
  const files = new Map(coreFiles.map((path) => [basename(path), readFileSync(inRoot("node_modules", path))]));
  /** @type {import("./wheels.mjs").PyodideLock} */
  const lock = JSON.parse(files.get("pyodide-lock.json")?.toString() ?? "");
  const wheels = closure(lock, packageNames);
  const present = presentManifest(files);
  if (present && (!download || wheels.every(({ name }) => name in present.packages))) return;

  await fetchMissing(wheels);
  const had = [];
  for (const wheel of wheels) {
    const bytes = await cached(wheel.sha256);
    if (!bytes) continue;
    files.set(wheel.file_name, bytes);
    had.push(wheel);
  }
  await place(files, usable(lock, had));
}

/**
 * The manifest, if it was made from these files of the packages, and all that it names is there.
 * @param {ReadonlyMap<string, Uint8Array>} core
 */
function presentManifest(core) {
  if (!existsSync(manifestFile)) return undefined;
  /** @type {RuntimeManifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const size = (/** @type {string} */ name) => statSync(join(runtimeFolder, name), { throwIfNoEntry: false })?.size;
  const whole = Object.entries(manifest.files).every(([name, file]) => size(name) === file.size);
  const same = [...core].every(([name, bytes]) => manifest.files[name]?.sha256 === sha256(bytes));
  return whole && same ? manifest : undefined;
}

/** @param {readonly import("./wheels.mjs").LockedWheel[]} wheels */
async function fetchMissing(wheels) {
  const missing = async () => {
    const kept = await Promise.all(wheels.map(({ sha256 }) => cached(sha256)));
    return wheels.filter((_, index) => !kept[index]);
  };
  const account = [];
  let wanted = await missing();
  for (const way of [fromFolder, fromPyodide, fromPip]) {
    if (wanted.length === 0) return;
    account.push(await way(wanted));
    wanted = await missing();
  }
  if (wanted.length === 0) return;
  say(
    [
      "",
      `The Python packages could not all be had; ${wanted.length} of ${wheels.length} files are missing. Tried:`,
      ...account.map((line) => `  - ${line}`),
      "Exercises in SQL and in plain Python work without them; those that import what is missing will say so.",
      `To add them by hand, put the wheels that node_modules/pyodide/pyodide-lock.json names in a folder and set GREENROOM_WHEELS to it: ${wanted.map(({ name }) => name).join(", ")}.`,
      "",
    ].join("\n"),
  );
}

/**
 * Writes the files that changed, the manifest last, and removes what it doesn't name.
 * @param {Map<string, Buffer>} files
 * @param {readonly import("./wheels.mjs").LockedWheel[]} wheels
 */
async function place(files, wheels) {
  await mkdir(runtimeFolder, { recursive: true });
  await rm(manifestFile, { force: true });
  for (const name of await readdir(runtimeFolder)) if (!files.has(name)) await rm(join(runtimeFolder, name), { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(runtimeFolder, name), bytes);
  await writeFile(manifestFile, JSON.stringify(manifestOf(files, wheels), null, 2));
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {readonly import("./wheels.mjs").LockedWheel[]} wheels
 * @returns {RuntimeManifest}
 */
export function manifestOf(files, wheels) {
  const entries = [...files].map(([name, bytes]) => /** @type {const} */ ([name, { sha256: sha256(bytes), size: bytes.length }]));
  const packages = wheels.map(
    ({ name, file_name, depends, imports }) => /** @type {const} */ ([name, { file: file_name, depends, imports }]),
  );
  const content = { files: Object.fromEntries(entries), packages: Object.fromEntries(packages) };
  return { version: sha256(JSON.stringify(content)), ...content };
}
