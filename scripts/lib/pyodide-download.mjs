/** Run as a process of its own: `node pyodide-download.mjs FOLDER PACKAGE…` lets Pyodide download packages into the folder. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";

const [folder = "", ...names] = process.argv.slice(2);
const pyodide = await loadPyodide({ packageCacheDir: folder, stdout: () => {}, stderr: () => {} });

for (const name of names) {
  let failure = "";
  await pyodide.loadPackage(name, {
    checkIntegrity: true,
    messageCallback: () => {},
    errorCallback: (message) => {
      failure = message;
    },
  });
  // Pyodide tells a failed download and then resolves; if one file can't be had, the others can't either.
  if (!existsSync(join(folder, fileOf(name)))) {
    console.error(failure.split("\n")[0] || `${name} did not arrive.`);
    process.exit(1);
  }
}

/** @param {string} name */
function fileOf(name) {
  return pyodide.lockfile.packages[name]?.file_name ?? name;
}
