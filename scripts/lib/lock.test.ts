/** One set-up at a time, and none waits for a process that is gone. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock.mjs";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-lock-"));
  file = join(folder, "a", "lock");
});
afterEach(() => rm(folder, { recursive: true }));

test("is held during the work, and let go after it, also when it fails", async () => {
  expect(await withLock(file, async () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
  await expect(withLock(file, () => Promise.reject(new Error("no build")))).rejects.toThrow("no build");
  expect(existsSync(file)).toBe(false);
});

test("is taken from a process that has ended", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await withLock(file, async () => {});
  await writeFile(file, String(pid));
  expect(await withLock(file, async () => "done")).toBe("done");
});

test("is waited for while its process lives", async () => {
  await withLock(file, async () => {});
  await writeFile(file, String(process.ppid));
  const order: string[] = [];
  const second = withLock(file, async () => order.push("second"));
  await sleep(50);
  order.push("first");
  await rm(file);
  await second;
  expect(order).toEqual(["first", "second"]);
});
