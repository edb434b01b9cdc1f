/** One set-up at a time in a folder: `npm test` in one terminal must not build under the server of another. */
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./say.mjs";

/**
 * Waits until no living process holds `file`, holds it while `work` runs, and lets go.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await mkdir(dirname(file), { recursive: true });
  for (let told = false; !(await take(file)); ) {
    if (await abandoned(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) say(`Waiting for another set-up in this folder. (If there is none, delete ${file}.)`);
    told = true;
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Whether the process that wrote the lock is gone. A lock without a number is one being written, unless it is old.
 * @param {string} file
 */
async function abandoned(file) {
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  if (owner === 0) {
    const written = await stat(file).catch(() => undefined);
    return written !== undefined && Date.now() - written.mtimeMs > 10_000;
  }
  if (owner === process.pid) return true;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

/** @param {unknown} error @param {string} code */
const isCode = (error, code) => error instanceof Error && "code" in error && error.code === code;
