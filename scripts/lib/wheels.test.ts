/** The closure over Pyodide's lock file, the manifest, and the lock file itself as it is pinned. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sha256 } from "./hash.mjs";
import { inRoot } from "./paths.mjs";
import { manifestOf } from "./runtime.mjs";
import { archiveName, closure, packageNames, shippedWheels, usable, wholeLock } from "./wheels.mjs";

const wheel = (name: string, depends: string[] = []) => ({
  name,
  version: "1",
  file_name: `${name}-1.whl`,
  sha256: sha256(name),
  depends,
  imports: [name],
});
const lock = {
  packages: {
    frames: wheel("frames", ["arrays", "dates"]),
    dates: wheel("dates", ["six"]),
    six: wheel("six"),
    arrays: wheel("Arrays"),
    loop: wheel("loop", ["pool"]),
    pool: wheel("pool", ["loop"]),
  },
};
const lockOf = (packages: readonly string[]) => ({ packages: Object.fromEntries(packages.map((name) => [name, wheel(name)])) });
const names = (wheels: readonly { name: string }[]) => wheels.map(({ name }) => name).sort();

test("the closure holds what a package depends on, once, under the names that dependencies use", () => {
  expect(names(closure(lock, ["frames", "arrays"]))).toEqual(["arrays", "dates", "frames", "six"]);
  expect(names(closure(lock, ["loop"]))).toEqual(["loop", "pool"]);
});

test("a package that the lock file doesn't name is an error", () => {
  expect(() => closure(lock, ["plots"])).toThrow("plots");
});

test("a package is usable only with all that it depends on", () => {
  const present = closure(lock, ["frames"]).filter(({ name }) => name !== "six");
  expect(names(usable(lock, present))).toEqual(["arrays"]);
});

test("the editor's own packages are none that code can import", () => {
  const editors = shippedWheels(wholeLock(lockOf(packageNames))).filter(({ requirement }) => requirement !== undefined);
  expect(names(editors)).toEqual(["jedi", "parso"]);
  expect(editors.flatMap(({ imports }) => imports)).toEqual([]);
});

test("a package that is packed again keeps its name and version", () => {
  expect(archiveName({ ...wheel("pool"), file_name: "pool_tools-1.0.post1-cp314-cp314-system.whl" })).toBe("pool_tools-1.0.post1.tar.gz");
});

test("the manifest lists files with their hashes, and its version changes with any file", () => {
  const made = { recipe: "r", interpreter: ["python.wasm"], packages: { six: { file: "six-1.tar.gz", depends: [], imports: ["six"] } } };
  const files = new Map([
    ["python.wasm", new Uint8Array([0])],
    ["six-1.tar.gz", new TextEncoder().encode("six")],
  ]);
  const manifest = manifestOf(made, files);
  expect(manifest).toMatchObject(made);
  expect(manifest.files["six-1.tar.gz"]).toEqual({ sha256: sha256("six"), size: 3 });
  expect(manifestOf(made, files).version).toBe(manifest.version);
  files.set("six-1.tar.gz", new Uint8Array([1]));
  expect(manifestOf(made, files).version).not.toBe(manifest.version);
});

test("the pinned Pyodide names a wheel with a hash for every package", () => {
  const pinned = JSON.parse(readFileSync(inRoot("node_modules", "pyodide", "pyodide-lock.json"), "utf8"));
  const wheels = shippedWheels(wholeLock(pinned));
  expect(names(wheels)).toEqual(expect.arrayContaining([...packageNames, "jedi", "parso"]));
  for (const { file_name, sha256 } of wheels) expect(`${file_name} ${sha256}`).toMatch(/^\S+\.whl [0-9a-f]{64}$/);
});
