/** Where packs from outside are kept: a database of their own, so that nothing of theirs can take the place of anything else. */
import Dexie, { type Table } from "dexie";
import { err, ok, type Result } from "../core/result.ts";
import type { PackStorage } from "../state/installed-packs.ts";

interface StoredFile {
  readonly path: string;
  readonly pack: string;
  readonly content: unknown;
}

export interface BrowserPackStorage extends PackStorage {
  /** A file of a pack by content path. */
  file(path: string): Promise<Result<unknown, string>>;
}

export function browserPackStorage(): BrowserPackStorage {
  const database = new Dexie("greenroom-packs");
  database.version(1).stores({ packs: "name", files: "path, pack" });
  const packs: Table<unknown, string> = database.table("packs");
  const files: Table<StoredFile, string> = database.table("files");
  return {
    load: () => attempt(() => packs.toArray(), "Packs that you added cannot be read"),
    put: (record, contents) =>
      attempt(
        () =>
          database.transaction("rw", packs, files, async () => {
            await files.where("pack").equals(record.name).delete();
            await files.bulkPut([...contents].map(([path, content]) => ({ path, pack: record.name, content })));
            await packs.put(record);
            return null;
          }),
        "The pack cannot be kept",
      ),
    remove: (name) =>
      attempt(
        () =>
          database.transaction("rw", packs, files, async () => {
            await files.where("pack").equals(name).delete();
            await packs.delete(name);
            return null;
          }),
        "The pack cannot be removed",
      ),
    async file(path) {
      const found = await attempt(() => files.get(path), "The pack cannot be read");
      if (!found.ok) return found;
      return found.value === undefined
        ? err("This pack was removed from this device, or changed in another tab.")
        : ok(found.value.content);
    },
  };
}

async function attempt<T>(act: () => PromiseLike<T>, failure: string): Promise<Result<T, string>> {
  try {
    return ok(await act());
  } catch (error) {
    const full = error instanceof Error && error.name === "QuotaExceededError";
    return err(`${failure}: ${full ? "the browser's space for this site is used up" : String(error)}.`);
  }
}
