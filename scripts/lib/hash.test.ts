/** The stamp of a build changes with what the build reads, and with nothing else. */
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf } from "./hash.mjs";

let folder: string;
const stamp = () => hashOf(folder, ["src", "index.html", "missing"], (name) => !name.endsWith(".test.ts"));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-hash-"));
  await mkdir(join(folder, "src/ui"), { recursive: true });
  await writeFile(join(folder, "src/ui/a.ts"), "a");
  await writeFile(join(folder, "index.html"), "page");
});
afterEach(() => rm(folder, { recursive: true }));

test("the same content gives the same stamp", () => {
  expect(stamp()).toBe(stamp());
});

test("a changed, renamed or added file changes it", async () => {
  const seen = new Set([stamp()]);
  await writeFile(join(folder, "src/ui/a.ts"), "b");
  seen.add(stamp());
  await rename(join(folder, "src/ui/a.ts"), join(folder, "src/ui/b.ts"));
  seen.add(stamp());
  await writeFile(join(folder, "missing"), "");
  seen.add(stamp());
  expect(seen.size).toBe(4);
});

test("files that don't count don't change it", async () => {
  const before = stamp();
  await writeFile(join(folder, "src/ui/a.test.ts"), "test");
  await writeFile(join(folder, "notes.md"), "elsewhere");
  expect(stamp()).toBe(before);
});
