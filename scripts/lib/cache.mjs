/** Downloads that are kept by hash in the user's cache folder, for every clone. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./hash.mjs";
import { cacheFolder } from "./paths.mjs";

/**
 * Where the file with this hash is kept, if it is.
 * @param {string} hash
 */
export const place = (hash) => join(cacheFolder(), "sha256", hash);

/**
 * The bytes with this hash; `undefined` where they are not kept, or are damaged.
 * @param {string} hash
 */
export async function cached(hash) {
  const bytes = await readFile(place(hash)).catch(() => undefined);
  return bytes && sha256(bytes) === hash ? bytes : undefined;
}

/**
 * Keeps bytes if they have this hash, and says whether they had. Two set-ups may do so at once: each writes its own file and renames it.
 * @param {string} hash
 * @param {Uint8Array} bytes
 */
export async function keep(hash, bytes) {
  if (sha256(bytes) !== hash) return false;
  await mkdir(join(cacheFolder(), "sha256"), { recursive: true });
  const draft = `${place(hash)}.${randomUUID()}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, place(hash));
  } finally {
    await rm(draft, { force: true });
  }
  return true;
}
