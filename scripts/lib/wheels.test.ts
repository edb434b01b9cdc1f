/** The closure over Pyodide's lock file, the manifest, and the lock file itself as it is pinned. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sha256 } from "./hash.mjs";
import { inRoot } from "./paths.mjs";
import { manifestOf } from "./runtime.mjs";
import { closure, packageNames, usable } from "./wheels.mjs";

const wheel = (name: string, depends: string[] = []) => ({
  name,
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

test("the manifest lists files and packages, and its version changes with any file", () => {
  const wheels = closure(lock, ["dates"]);
  const files = new Map(wheels.map(({ file_name }) => [file_name, new TextEncoder().encode(file_name)]));
  const manifest = manifestOf(files, wheels);
  expect(manifest.files["six-1.whl"]).toEqual({ sha256: sha256("six-1.whl"), size: 9 });
  expect(manifest.packages.dates).toEqual({ file: "dates-1.whl", depends: ["six"], imports: ["dates"] });
  expect(manifestOf(files, wheels).version).toBe(manifest.version);
  files.set("six-1.whl", new Uint8Array([1]));
  expect(manifestOf(files, wheels).version).not.toBe(manifest.version);
});

test("the pinned Pyodide names a wheel with a hash for every package", () => {
  const pinned = JSON.parse(readFileSync(inRoot("node_modules", "pyodide", "pyodide-lock.json"), "utf8"));
  const wheels = closure(pinned, packageNames);
  expect(names(wheels)).toEqual(expect.arrayContaining(packageNames));
  for (const { file_name, sha256 } of wheels) expect(`${file_name} ${sha256}`).toMatch(/^\S+\.whl [0-9a-f]{64}$/);
});
