/** When packages are installed anew, and what the committed lock file must not hold. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { matches } from "./dependencies.mjs";
import { inRoot } from "./paths.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a-windows": { version: "1.0.0", optional: true },
};

test("what the lock file names, with or without the optional packages, is a match", () => {
  expect(matches(locked, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  expect(matches(locked, { "node_modules/a": { version: "1.0.0" }, "node_modules/a-windows": { version: "1.0.0" } })).toBe(true);
});

test("another version, a missing package and one too many are none", () => {
  expect(matches(locked, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(matches(locked, {})).toBe(false);
  expect(matches(locked, { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } })).toBe(false);
});

const lock: Record<string, { resolved?: string; optionalDependencies?: object }> = JSON.parse(
  readFileSync(inRoot("package-lock.json"), "utf8"),
).packages;

test("package-lock.json records no download addresses", () => {
  expect(Object.keys(lock).filter((path) => lock[path]?.resolved !== undefined)).toEqual([]);
});

test("package-lock.json names the packages of every system, or npm ci refuses it", () => {
  const installable = new Set(Object.keys(lock).map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)));
  const optional = Object.values(lock).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !installable.has(name))).toEqual([]);
});
