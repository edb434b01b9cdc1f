/** Puts into build/site/runtime what runs answers: SQLite, Python's interpreter and packages, with a manifest that lists them. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { cached } from "./cache.mjs";
import { fromFolder, fromIndex, fromPip, fromPyodide } from "./download.mjs";
import { sha256 } from "./hash.mjs";
import { inRoot, siteFolder } from "./paths.mjs";
import { prepare, recipesFor } from "./prepare.mjs";
import { say } from "./say.mjs";
import { archiveName, shippedWheels, usable, wholeLock } from "./wheels.mjs";

/**
 * build/site/runtime/manifest.json, read by the page, the command line and the build: every file beside it, which of them
 * start Python, and which package is in which file. Without the wheels, `packages` is empty.
 * @typedef {object} RuntimeManifest
 * @property {string} version Changes with any file.
 * @property {string} recipe Changes with the interpreter, our library, and how both and the packages are prepared.
 * @property {readonly string[]} interpreter
 * @property {Record<string, { sha256: string, size: number }>} files
 * @property {Record<string, PackageFile>} packages
 */
/** @typedef {{ file: string, depends: readonly string[], imports: readonly string[] }} PackageFile */
/** @typedef {import("./wheels.mjs").LockedWheel} LockedWheel */

const runtimeFolder = join(siteFolder, "runtime");
const manifestFile = join(runtimeFolder, "manifest.json");
const sqliteName = "sql-wasm.wasm";
const snapshotName = "snapshot.bin.gz";

/** @param {string[]} path */
const inModules = (...path) => readFileSync(inRoot("node_modules", ...path));

/**
 * Makes build/site/runtime what pyodide-lock.json asks for. Without the wheels it warns and goes on: SQL and plain Python need none.
 * @param {{ download: boolean }} options Whether what is missing is worth another try.
 */
export async function ensureRuntime({ download }) {
  const sqlite = inModules("sql.js", "dist", sqliteName);
  const python = new Map(
    ["pyodide.asm.wasm", "python_stdlib.zip", "pyodide.asm.mjs", "pyodide.mjs"].map((name) => [name, inModules("pyodide", name)]),
  );
  const lock = wholeLock(JSON.parse(inModules("pyodide", "pyodide-lock.json").toString()));
  const recipes = recipesFor(python.values());
  const wanted = shippedWheels(lock);
  const present = presentManifest(recipes.snapshot, sha256(sqlite));
  if (present && (!download || isComplete(present, wanted))) return;

  await fetchMissing(wanted);
  /** @type {Map<string, Buffer>} */
  const wheels = new Map();
  for (const { name, sha256 } of wanted) {
    const bytes = await cached(sha256);
    if (bytes) wheels.set(name, bytes);
  }
  const prepared = await prepare(recipes, wheels);

  /** @type {Map<string, Buffer>} */
  const files = new Map([
    ["pyodide.asm.wasm.gz", gzipSync(python.get("pyodide.asm.wasm") ?? "", { level: 9 })],
    ["python_stdlib.zip", python.get("python_stdlib.zip") ?? Buffer.of()],
  ]);
  const snapshot = prepared.get("snapshot");
  if (snapshot) files.set(snapshotName, snapshot);
  const interpreter = [...files.keys()];
  files.set(sqliteName, sqlite);
  /** @type {Record<string, PackageFile>} */
  const packages = {};
  const had = wanted.filter(({ name }) => wheels.has(name));
  for (const wheel of usable(lock, had)) {
    const { name, file_name, depends, imports } = wheel;
    const packed = prepared.get(name);
    const file = packed ? archiveName(wheel) : file_name;
    files.set(file, packed ?? wheels.get(name) ?? Buffer.of());
    packages[name] = { file, depends, imports };
  }
  await place(files, manifestOf({ recipe: recipes.snapshot, interpreter, packages }, files));
}

/**
 * The manifest, if it was made from these files of the packages, and all that it names is there.
 * @param {string} recipe
 * @param {string} sqlite Its hash.
 */
function presentManifest(recipe, sqlite) {
  if (!existsSync(manifestFile)) return undefined;
  /** @type {RuntimeManifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const size = (/** @type {string} */ name) => statSync(join(runtimeFolder, name), { throwIfNoEntry: false })?.size;
  const whole = Object.entries(manifest.files).every(([name, file]) => size(name) === file.size);
  return whole && manifest.recipe === recipe && manifest.files[sqliteName]?.sha256 === sqlite ? manifest : undefined;
}

/**
 * Whether nothing is left to fetch or prepare.
 * @param {RuntimeManifest} manifest
 * @param {readonly LockedWheel[]} wanted
 */
const isComplete = ({ interpreter, packages }, wanted) =>
  interpreter.includes(snapshotName) && wanted.every((wheel) => packages[wheel.name]?.file === archiveName(wheel));

const isPyodides = (/** @type {LockedWheel} */ { requirement }) => requirement === undefined;

/** @type {readonly { way: import("./download.mjs").Way, serves: (wheel: LockedWheel) => boolean }[]} */
const ways = [
  { way: fromFolder, serves: () => true },
  { way: fromPyodide, serves: isPyodides },
  { way: fromPip, serves: isPyodides },
  { way: fromIndex, serves: (wheel) => !isPyodides(wheel) },
];

/** @param {readonly LockedWheel[]} wheels */
async function fetchMissing(wheels) {
  const missing = async () => {
    const kept = await Promise.all(wheels.map(({ sha256 }) => cached(sha256)));
    return wheels.filter((_, index) => !kept[index]);
  };
  const account = [];
  let wanted = await missing();
  for (const { way, serves } of ways) {
    const served = wanted.filter(serves);
    if (served.length === 0) continue;
    account.push(await way(served));
    wanted = await missing();
  }
  if (wanted.length === 0) return;
  say(
    [
      "",
      `The Python packages could not all be had; ${wanted.length} of ${wheels.length} files are missing. Tried:`,
      ...account.map((line) => `  - ${line}`),
      "Exercises in SQL and in plain Python work without them; those that import what is missing will say so.",
      `To add them by hand, put these files in a folder and set GREENROOM_WHEELS to it: ${wanted.map(({ file_name }) => file_name).join(", ")}.`,
      "",
    ].join("\n"),
  );
}

/**
 * Writes the files, the manifest last, and removes what it doesn't name.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {RuntimeManifest} manifest
 */
async function place(files, manifest) {
  await mkdir(runtimeFolder, { recursive: true });
  await rm(manifestFile, { force: true });
  for (const name of await readdir(runtimeFolder)) if (!files.has(name)) await rm(join(runtimeFolder, name), { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(runtimeFolder, name), bytes);
  await writeFile(manifestFile, JSON.stringify(manifest, null, 2));
}

/**
 * @param {Pick<RuntimeManifest, "recipe" | "interpreter" | "packages">} made
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {RuntimeManifest}
 */
export function manifestOf(made, files) {
  const entries = [...files].map(([name, bytes]) => /** @type {const} */ ([name, { sha256: sha256(bytes), size: bytes.length }]));
  const content = { ...made, files: Object.fromEntries(entries) };
  return { version: sha256(JSON.stringify(content)), ...content };
}
