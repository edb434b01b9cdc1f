/** One Pyodide interpreter: boots it from bytes, puts wheels in place, and gives our Python library to it. */
import { provideFile, forgetFiles, runtimeAddress } from "./worker-globals.ts";
import { loadPyodide, type PyodideAPI } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import type { PythonRole } from "../protocol.ts";

const library = import.meta.glob<string>("./lib/greenroom/*.py", { query: "?raw", import: "default", eager: true });

/** What only the judge may hold. */
const judgeOnly = ["judging.py", "compare.py"];

export type Pyodide = PyodideAPI;

/**
 * Boots an interpreter. `files` are the runtime's files by name; what is printed goes to `write`.
 * Rejects where Pyodide cannot start.
 */
export async function bootInterpreter(
  files: ReadonlyMap<string, Uint8Array>,
  role: PythonRole,
  write: (text: string) => void,
): Promise<Pyodide> {
  const lock = files.get("pyodide-lock.json");
  if (lock === undefined) throw new Error("pyodide-lock.json was not handed in.");
  for (const [name, bytes] of files) provideFile(name, bytes);
  const pyodide = await loadPyodide({
    indexURL: runtimeAddress,
    createPyodideModule,
    lockFileContents: new TextDecoder().decode(lock),
    env: { HOME: "/home/candidate", MPLBACKEND: "Agg" },
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
  installLibrary(pyodide, role);
  return pyodide;
}

function installLibrary(pyodide: Pyodide, role: PythonRole): void {
  const folder = `${sitePackages(pyodide)}/greenroom`;
  pyodide.FS.mkdirTree(folder);
  for (const [path, source] of Object.entries(library)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (role === "judge" || !judgeOnly.includes(name)) pyodide.FS.writeFile(`${folder}/${name}`, source);
  }
}

function sitePackages(pyodide: Pyodide): string {
  return String(pyodide.runPython("import site; site.getsitepackages()[0]"));
}

/** Puts wheels in place; shared libraries are opened only when an import needs them. */
export function installWheels(pyodide: Pyodide, wheels: readonly Uint8Array[]): void {
  for (const wheel of wheels) pyodide.unpackArchive(wheel, "wheel", { extractDir: sitePackages(pyodide) });
  pyodide.runPython("import importlib; importlib.invalidate_caches()");
}
