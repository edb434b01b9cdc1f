/** The ways to the wheels: three to Pyodide's, and one to those of PyPI itself. Each keeps in the cache what has the lock's hash, and gives a line for the account. */
import { readdirSync, statSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { keep } from "./cache.mjs";
import { userFolder } from "./paths.mjs";
import { run, tellingLine } from "./process.mjs";
import { megabytes, progress, say } from "./say.mjs";
import { readZip } from "./zip.mjs";

/** @typedef {import("./wheels.mjs").LockedWheel} LockedWheel */
/** @typedef {(missing: readonly LockedWheel[]) => Promise<string>} Way Gives a line that says what came of it. */

/** A folder that the user names. @type {Way} */
export async function fromFolder(missing) {
  const folder = process.env.GREENROOM_WHEELS;
  if (!folder) return "GREENROOM_WHEELS: not set.";
  const { kept, refused } = await keepFrom(resolve(userFolder, folder), missing);
  const others = refused.length > 0 ? ` Not the files that Pyodide's lock names: ${refused.join(", ")}.` : "";
  return `GREENROOM_WHEELS (${folder}): ${kept} of ${missing.length} files.${others}`;
}

/** Pyodide's own distribution, asked for by Pyodide itself in a process of its own. @type {Way} */
export function fromPyodide(missing) {
  return inTemporaryFolder(async (folder) => {
    say("Asking Pyodide's distribution for the Python packages …");
    // The first file tells whether the distribution can be reached; what comes after it may be large and the line slow.
    const watch = headway(
      "Files from Pyodide's distribution:",
      missing.length,
      () => readdirSync(folder).length,
      (count) => (count === 0 ? 30 : 300),
    );
    const script = fileURLToPath(new URL("pyodide-download.mjs", import.meta.url));
    const { code, output } = await run(process.execPath, [script, folder, ...smallestFirst(missing)], watch);
    watch.end();
    const { kept } = await keepFrom(folder, missing);
    return `Pyodide's distribution: ${kept} of ${missing.length} files.${code === 0 ? "" : ` ${tellingLine(output) || "It did not answer in time."}`}`;
  });
}

/** The pure wheels are small; the names of the others end in their platform. @param {readonly LockedWheel[]} missing */
const smallestFirst = (missing) =>
  missing
    .map(({ name, file_name }) => ({ name, large: !file_name.endsWith("-none-any.whl") }))
    .sort((a, b) => Number(a.large) - Number(b.large))
    .map(({ name }) => name);

/** A package on PyPI whose wheel carries the same files, and its size. */
const carrier = { requirement: "open-webui==0.12.4", folder: "open_webui/frontend/pyodide/", bytes: 106_366_595 };

/** @type {Way} */
export async function fromPip(missing) {
  const pip = await findPip();
  if (!pip) return `pip (${carrier.requirement}): there is no pip.`;
  return inTemporaryFolder(async (folder) => {
    say(`Asking pip for ${carrier.requirement}, which carries the Python packages (${megabytes(carrier.bytes)}) …`);
    const watch = headway(
      `${carrier.requirement}:`,
      carrier.bytes,
      () => sizeOf(folder),
      () => 120,
    );
    const output = await download(pip, folder, [carrier.requirement], watch);
    watch.end();
    const file = (await readdir(folder)).find((name) => name.endsWith(".whl"));
    if (!file) return `pip (${carrier.requirement}): ${tellingLine(output) || "it made no headway."}`;
    return `pip (${carrier.requirement}): ${await keepFromZip(join(folder, file), missing)} of ${missing.length} files.`;
  });
}

/** PyPI's own wheels, as they are. @type {Way} */
export async function fromIndex(missing) {
  const names = missing.map(({ requirement }) => requirement ?? "");
  const pip = await findPip();
  if (!pip) return `pip (${names.join(", ")}): there is no pip.`;
  return inTemporaryFolder(async (folder) => {
    say(`Asking pip for ${names.join(", ")} …`);
    const output = await download(pip, folder, names, { limitMs: 120_000 });
    const { kept } = await keepFrom(folder, missing);
    return `pip (${names.join(", ")}): ${kept} of ${missing.length} files.${kept < missing.length ? ` ${tellingLine(output)}` : ""}`;
  });
}

/**
 * Has pip put wheels into a folder; gives what it said.
 * @param {Pip} pip
 * @param {string} folder
 * @param {readonly string[]} requirements
 * @param {import("./process.mjs").RunOptions} watch
 */
async function download([command, ...first], folder, requirements, watch) {
  const args = ["download", "--no-deps", "--only-binary=:all:", "--ignore-requires-python", "--no-cache-dir", "--no-input", "--retries=1"];
  // pip downloads into the temporary folder first, so the folder's growth tells how far it is.
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const { output } = await run(command, [...first, ...args, "--dest", folder, ...requirements], { env, ...watch });
  return output;
}

/** @typedef {readonly [string, ...string[]]} Pip */

/** @returns {Promise<Pip | undefined>} */
async function findPip() {
  for (const pip of /** @type {const} */ ([["python3", "-m", "pip"], ["pip3"], ["pip"], ["python", "-m", "pip"]])) {
    const [command, ...first] = pip;
    if ((await run(command, [...first, "--version"], { limitMs: 20_000 })).code === 0) return pip;
  }
  return undefined;
}

/** @param {string} zip @param {readonly LockedWheel[]} missing */
async function keepFromZip(zip, missing) {
  const wanted = new Map(missing.map((wheel) => [carrier.folder + wheel.file_name, wheel.sha256]));
  let kept = 0;
  await readZip(
    zip,
    (name) => wanted.has(name),
    async (name, bytes) => {
      if (await keep(wanted.get(name) ?? "", bytes)) kept++;
    },
  );
  return kept;
}

/** @param {string} folder @param {readonly LockedWheel[]} missing */
async function keepFrom(folder, missing) {
  let kept = 0;
  const refused = [];
  for (const { file_name, sha256 } of missing) {
    const bytes = await readFile(join(folder, file_name)).catch(() => undefined);
    if (!bytes) continue;
    if (await keep(sha256, bytes)) kept++;
    else refused.push(file_name);
  }
  return { kept, refused };
}

/** The bytes of all files in a folder. @param {string} folder */
function sizeOf(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  } catch {
    // pip removed a folder while it was being read; the next look will do.
    return 0;
  }
}

/**
 * Watches a download by what it has written: shows it, and gives up when nothing was added for as long as patience lasts.
 * @param {string} label
 * @param {number} total
 * @param {() => number} measure
 * @param {(done: number) => number} patience In seconds.
 */
function headway(label, total, measure, patience) {
  const shown = progress(label);
  let last = { done: 0, at: Date.now() };
  return {
    stalled() {
      const done = measure();
      if (done > last.done) last = { done, at: Date.now() };
      shown.at(done, total);
      return Date.now() - last.at > patience(done) * 1000;
    },
    end: shown.end,
  };
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
async function inTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "greenroom-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
