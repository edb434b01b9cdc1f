/** Every source file is type-checked in exactly one world, and does not compile when it names what belongs to another. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const worlds = ["neutral", "page", "worker", "node", "tests"] as const;

/** Inside the repository, where the type packages are found. */
const build = join(root, "build");
mkdirSync(build, { recursive: true });
const folder = mkdtempSync(join(build, "worlds-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tsc = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...args], { cwd: root, encoding: "utf8" }).stdout;

test("every source file is in exactly one world", () => {
  const sources = [
    ...readdirSync(root),
    ...["src", "scripts", "fixtures", "tests", "types"].flatMap((name) =>
      readdirSync(join(root, name), { recursive: true, encoding: "utf8" }).map((file) => join(name, file)),
    ),
  ].filter((name) => /\.(tsx?|mjs)$/.test(name));
  const seen = worlds.flatMap((world) => {
    const { files = [] }: { files?: string[] } = JSON.parse(tsc("--showConfig", "-p", `tsconfig.${world}.json`));
    return files.map((file) => relative(root, resolve(root, file)));
  });
  expect(seen.sort()).toEqual(sources.sort());
});

/** A file that only some worlds can compile. */
const snippets = {
  "plain.ts": "export const later = setTimeout(() => {}, structuredClone(0) + performance.now());",
  "page.ts": "export const title = document.title;",
  "worker.ts": "importScripts();",
  "node.ts": 'import { readFileSync } from "node:fs";\nexport const text = readFileSync(process.argv0);',
};

test.each([
  ["neutral", ["plain.ts"]],
  ["page", ["page.ts", "plain.ts"]],
  ["worker", ["plain.ts", "worker.ts"]],
  ["node", ["node.ts", "plain.ts"]],
  ["tests", ["node.ts", "page.ts", "plain.ts"]],
] as const)("%s compiles only %j", (world, compiling) => {
  for (const [name, text] of Object.entries(snippets)) writeFileSync(join(folder, name), text);
  const include = [...Object.keys(snippets), ...(world === "neutral" ? ["../../types/neutral.d.ts"] : [])];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: `../../tsconfig.${world}.json`, include, exclude: [] }));
  const errors = tsc("-p", folder, "--pretty", "false");
  expect(
    Object.keys(snippets)
      .filter((name) => !errors.includes(`/${name}(`))
      .sort(),
  ).toEqual(compiling);
});

test.each([
  ["neutral", /lib\.(dom|webworker)|@types\/node\//],
  ["page", /lib\.webworker|@types\/node\//],
  ["worker", /lib\.dom|@types\/node\//],
  ["node", /lib\.(dom|webworker)/],
])("no package brings another world's globals into %s", (world, foreign) => {
  const files = tsc("-p", `tsconfig.${world}.json`, "--listFilesOnly").trim().split("\n");
  expect(files).toContainEqual(expect.stringContaining("lib.es2023"));
  expect(files.filter((file) => foreign.test(file))).toEqual([]);
});
