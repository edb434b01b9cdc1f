/** SHA-256 of bytes and of whole folders. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @param {string | Uint8Array} bytes */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * One hash over the names and contents of files and folders, so that a change of any of them shows. What is missing counts as empty.
 * @param {string} base The folder that the names are relative to.
 * @param {readonly string[]} names
 * @param {(name: string) => boolean} counts Whether a file matters.
 */
export function hashOf(base, names, counts = () => true) {
  const total = createHash("sha256");
  /** @param {string} name */
  const add = (name) => {
    const path = join(base, name);
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const child of readdirSync(path).sort()) add(`${name}/${child}`);
    else if (counts(name)) total.update(`${name}\0${sha256(readFileSync(path))}\n`);
  };
  for (const name of names) add(name);
  return total.digest("hex");
}
