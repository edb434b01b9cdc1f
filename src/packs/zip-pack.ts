/** Writes the zip of a pack: the same bytes for the same files, wherever it is made. */
import { zipSync } from "fflate";

/** `files` by path below the pack's folder. The entries are sorted, and all have one date, the first that zips can tell. */
export function zipPack(name: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [`${name}/${path}`, bytes]);
  // In local time, as zips have it: the same figures wherever the zip is made.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
