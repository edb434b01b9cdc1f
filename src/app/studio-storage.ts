/** Where packs of the Studio are kept: a database of their own, each file a record, so that a key press writes one of them. */
import Dexie, { type Table } from "dexie";
import type { PackDraft, StudioStorage } from "../state/studio.ts";
import { settling } from "./database.ts";

interface StoredFile {
  readonly draft: string;
  readonly path: string;
  readonly text: string;
}

/** Records are parsed by src/state when they are read. */
export function browserStudioStorage(): StudioStorage {
  const database = new Dexie("greenroom-studio");
  database.version(1).stores({ drafts: "id", files: "[draft+path], draft" });
  const drafts: Table<PackDraft, string> = database.table("drafts");
  const files: Table<StoredFile, [string, string]> = database.table("files");
  const settle = settling(database);
  const tabs = new BroadcastChannel("greenroom-studio");
  return {
    load: () => settle("Packs of the Studio cannot be read", () => drafts.toArray()),
    files: (id) =>
      settle("The pack cannot be read", async () => {
        const found = await files.where("draft").equals(id).toArray();
        return new Map(found.map(({ path, text }) => [path, text]));
      }),
    save: (draft, changes) =>
      settle("The pack cannot be saved", async () => {
        await database.transaction("rw", drafts, files, async () => {
          const [kept, gone] = [[...changes].filter(([, text]) => text !== null), [...changes].filter(([, text]) => text === null)];
          await files.bulkDelete(gone.map(([path]) => [draft.id, path]));
          await files.bulkPut(kept.map(([path, text]) => ({ draft: draft.id, path, text: text ?? "" })));
          await drafts.put(draft);
        });
        tabs.postMessage(draft.id);
        return null;
      }),
    remove: (id) =>
      settle("The pack cannot be deleted", async () => {
        await database.transaction("rw", drafts, files, async () => {
          await files.where("draft").equals(id).delete();
          await drafts.delete(id);
        });
        tabs.postMessage(id);
        return null;
      }),
    subscribe: (listener) => tabs.addEventListener("message", ({ data }) => listener(data)),
  };
}
