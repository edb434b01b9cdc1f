/** One Pyodide interpreter: boots it from bytes, puts packages in place, and gives our Python library to it. */
import "./worker-globals.ts";
import { loadPyodide, type PyodideAPI } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import type { PythonRole } from "../protocol.ts";
import { unpacked } from "../worker-unpacked.ts";
import { filesOfTar } from "./worker-archive.ts";
import { compileAhead, forgetFiles, provideFile, runtimeAddress } from "./worker-globals.ts";

const library = import.meta.glob<string>("./lib/greenroom/*.py", { query: "?raw", import: "default", eager: true });

/** What only one role may hold. */
const reserved: Readonly<Record<PythonRole, readonly string[]>> = {
  sandbox: [],
  judge: ["judging.py", "compare.py", "modes.py", "mutants.py", "search.py", "shrink.py"],
  advisor: ["advice.py"],
};

/** Sets of texts have the same order in every interpreter, so that an answer that depends on it has one verdict. */
const environment = { HOME: "/home/candidate", MPLBACKEND: "Agg", PYTHONHASHSEED: "0" };

/** What a snapshot keeps from the machine and the moment it was made on; without a snapshot it changes nothing. */
const afterBoot = `
import logging, os, random, time
os.environ.update(${JSON.stringify(environment)})
random.seed()
logging._startTime = time.time_ns()
`;

/** Pyodide's API; used inside the worker only. */
export type Pyodide = PyodideAPI;

/**
 * Boots an interpreter. `files` are the runtime's files by name; with `snapshot.bin` among them the
 * interpreter is restored from it, without it Python starts from nothing. What is printed goes to
 * `write`. Rejects where Pyodide cannot start.
 */
export async function bootInterpreter(
  files: ReadonlyMap<string, Uint8Array>,
  role: PythonRole,
  write: (text: string) => void,
): Promise<Pyodide> {
  // Each is unpacked while the one before it is put to use.
  let last: Promise<unknown> = Promise.resolve();
  let snapshot: Promise<Uint8Array> | undefined;
  for (const [name, bytes] of files) {
    const plain = last.then(() => unpacked(bytes));
    provideFile(name, plain);
    last = plain;
    // It is read as 32-bit words, and what came unpacked may begin anywhere in its message.
    if (name === "snapshot.bin") snapshot = plain.then((bytes) => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()));
    if (name === "pyodide.asm.wasm") compileAhead(plain);
  }
  const pyodide = await loadPyodide({
    indexURL: runtimeAddress,
    createPyodideModule,
    // Packages are put in place as bytes; Pyodide itself is to load none.
    lockFileContents: JSON.stringify({ info, packages: {} }),
    env: environment,
    ...(snapshot === undefined ? {} : { _loadSnapshot: snapshot }),
  });
  forgetFiles();
  const decoder = new TextDecoder();
  const writer = {
    isatty: false,
    write(bytes: Uint8Array): number {
      write(decoder.decode(bytes, { stream: true }));
      return bytes.length;
    },
  };
  pyodide.setStdout(writer);
  pyodide.setStderr(writer);
  pyodide.setStdin({ stdin: () => null });
  pyodide.runPython(afterBoot);
  installLibrary(pyodide, role);
  return pyodide;
}

/** A snapshot holds our library as it was at set-up; if it has changed since, it is imported anew. */
const forgetOldLibrary = `
def forget_old_library():
    import sys
    held = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "greenroom"}
    if any(module.__source__ != module.__loader__.get_source(name) for name, module in held.items()):
        for name in held:
            del sys.modules[name]
forget_old_library()
del forget_old_library
`;

function installLibrary(pyodide: Pyodide, role: PythonRole): void {
  const folder = `${sitePackages(pyodide)}/greenroom`;
  pyodide.FS.mkdirTree(folder);
  for (const [path, source] of Object.entries(library)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isOthers = Object.entries(reserved).some(([owner, names]) => owner !== role && names.includes(name));
    if (!isOthers) pyodide.FS.writeFile(`${folder}/${name}`, source);
  }
  pyodide.runPython(forgetOldLibrary);
}

function sitePackages(pyodide: Pyodide): string {
  return String(pyodide.runPython("import site; site.getsitepackages()[0]"));
}

/** Puts packages in place, re-packed ones or plain wheels; shared libraries are opened only when an import needs them. */
export async function installWheels(pyodide: Pyodide, archives: readonly Uint8Array[]): Promise<void> {
  const folder = sitePackages(pyodide);
  for (const archive of await Promise.all(archives.map(unpacked))) {
    if (isZip(archive)) pyodide.unpackArchive(archive, "wheel", { extractDir: folder });
    else unpackTar(pyodide, archive, folder);
  }
  pyodide.runPython("import importlib; importlib.invalidate_caches()");
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function unpackTar({ FS }: Pyodide, archive: Uint8Array, folder: string): void {
  const made = new Set<string>();
  for (const { path, bytes } of filesOfTar(archive)) {
    const file = `${folder}/${path}`;
    const parent = file.slice(0, file.lastIndexOf("/"));
    if (!made.has(parent)) FS.mkdirTree(parent);
    made.add(parent);
    // The file system keeps the view of the archive instead of a copy.
    FS.writeFile(file, bytes, { canOwn: true });
  }
}
