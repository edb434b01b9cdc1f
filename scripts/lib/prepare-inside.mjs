/**
 * Run as a process of its own: `node prepare-inside.mjs FOLDER NAME[=WHEEL]…` writes FOLDER/NAME.gz for each name,
 * a wheel packed again or, without one, the memory of an interpreter that has started.
 *
 * The same input gives the same bytes: time stands still and nothing is random.
 */
import nodeCrypto from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

// Node would print the line of Pyodide's source in which an error was thrown: a megabyte.
process.on("uncaughtException", (error) => {
  console.error(error.message.trim());
  process.exit(1);
});

standStill();
const { loadPyodide } = await import("pyodide");

/** As the engine's worker starts Python: the order of sets is part of the memory. */
const env = { HOME: "/home/candidate", PYTHONHASHSEED: "0" };

/** What our own library and the packages import of the standard library; nothing that keeps a secret or a random state of its own. */
const modules = `__future__ argparse ast base64 calendar cmath concurrent.futures.thread csv ctypes.util dataclasses datetime decimal
  difflib email encodings.cp437 fileinput fractions gettext gzip hashlib hmac html importlib.metadata importlib.resources inspect
  ipaddress json linecache numbers pickle pkgutil platform plistlib pprint pydoc queue reprlib secrets shlex site statistics sysconfig
  tarfile timeit traceback unittest urllib.parse uuid xml.parsers.expat zipfile zoneinfo`.split(/\s+/);

const memory = await snapshot();
const [folder = "", ...jobs] = process.argv.slice(2);
for (const job of jobs) {
  const [name = "", wheel] = job.split("=");
  const plain = wheel === undefined ? memory : await repack(wheel);
  const packed = gzipSync(plain, { level: 9 });
  // The tenth byte names the system that packed it.
  packed[9] = 255;
  writeFileSync(join(folder, `${name}.part`), packed);
  renameSync(join(folder, `${name}.part`), join(folder, `${name}.gz`));
}

/** Our library is part of the memory, with its sources, by which the engine knows whether it is still the one that it brings. */
async function snapshot() {
  const pyodide = await loadPyodide({ env, _makeSnapshot: true });
  const library = new URL("../../src/engines/python/lib/greenroom/", import.meta.url);
  const folder = "/lib/python3.14/site-packages/greenroom";
  pyodide.FS.mkdirTree(folder);
  for (const name of readdirSync(library).filter((name) => name.endsWith(".py")))
    pyodide.FS.writeFile(`${folder}/${name}`, readFileSync(new URL(name, library), "utf8"));
  pyodide.runPython(`
import gc, importlib, sys, ${modules.join(", ")}
importlib.invalidate_caches()
import greenroom.imports, greenroom.sandbox
for name, module in list(sys.modules.items()):
    if name.partition(".")[0] == "greenroom":
        module.__source__ = module.__loader__.get_source(name)
del name, module
gc.collect()
gc.freeze()
`);
  return pyodide.makeMemorySnapshot();
}

/**
 * Each in an interpreter of its own, since bytecode tells a little of what else the interpreter holds.
 * @param {string} wheel
 */
async function repack(wheel) {
  const pyodide = await loadPyodide({ env, _loadSnapshot: memory });
  pyodide.FS.writeFile("/tmp/wheel", new Uint8Array(readFileSync(wheel)));
  pyodide.runPython(readFileSync(new URL("prepare.py", import.meta.url), "utf8"));
  const archive = pyodide.globals.get("repack")("/tmp/wheel");
  return archive.toJs();
}

function standStill() {
  const moment = Date.UTC(2026, 0, 1);
  /** @template {NodeJS.ArrayBufferView | null} T @param {T} view */
  const fill = (view) => {
    if (view !== null) new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(1);
    return view;
  };
  Date.now = () => moment;
  performance.now = () => 1;
  Math.random = () => 0.5;
  crypto.getRandomValues = fill;
  Object.assign(nodeCrypto, { randomFillSync: fill });
  syncBuiltinESMExports();
}
