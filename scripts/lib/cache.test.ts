/** The cache takes and gives only what has the hash that it is kept under. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cached, keep } from "./cache.mjs";
import { sha256 } from "./hash.mjs";
import { cacheFolder } from "./paths.mjs";

let folder: string;
const bytes = Buffer.from("a wheel");
const hash = sha256(bytes);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-cache-"));
  vi.stubEnv("GREENROOM_CACHE", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("gives back what was kept, and leaves no draft", async () => {
  expect(await Promise.all([keep(hash, bytes), keep(hash, bytes)])).toEqual([true, true]);
  expect(await cached(hash)).toEqual(bytes);
  expect(await readdir(join(folder, "sha256"))).toEqual([hash]);
});

test("keeps nothing with another hash", async () => {
  expect(await keep(hash, Buffer.from("another"))).toBe(false);
  expect(await cached(hash)).toBeUndefined();
});

test("does not give a damaged file", async () => {
  await keep(hash, bytes);
  await writeFile(join(folder, "sha256", hash), "damaged");
  expect(await cached(hash)).toBeUndefined();
});

test("lies where the system keeps caches, unless the user says where", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/x" }, "linux", "/home/u")).toBe(join("/x", "greenroom"));
  expect(cacheFolder({}, "linux", "/home/u")).toBe(join("/home/u", ".cache", "greenroom"));
  expect(cacheFolder({}, "darwin", "/Users/u")).toBe(join("/Users/u", "Library", "Caches", "greenroom"));
  expect(cacheFolder({ LOCALAPPDATA: "/local" }, "win32", "/u")).toBe(join("/local", "greenroom"));
  expect(cacheFolder({ GREENROOM_CACHE: "/mine", XDG_CACHE_HOME: "/x" }, "linux", "/home/u")).toBe(join("/mine"));
});
