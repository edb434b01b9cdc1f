/** The stores' storage: the browser's database, localStorage for the moment in which the page goes away, and word to other tabs. */
import { summaryOf } from "../state/attempts.ts";
import type { Persistence, StorageChange } from "../state/persistence.ts";
import { mergeWork, readWork, type Work } from "../state/work.ts";
import { type Database, readAll } from "./database.ts";
import { clearLeft, leaveWorks, leftWorks } from "./left.ts";

/** Records are parsed by src/state when they are read, so here they are only kept. */
export function browserPersistence({ dexie, table, settle }: Database): Persistence {
  const tabs = new BroadcastChannel("greenroom");
  const tell = (change: StorageChange): void => tabs.postMessage(change);

  /** In a transaction, so that two tabs that save at once both get their part in. */
  const mergeIn = (mine: Work): PromiseLike<Work> =>
    dexie.transaction("rw", table.work, async () => {
      const stored = readWork(await table.work.get(mine.id));
      const merged = stored === null ? mine : mergeWork(stored.work, mine);
      await table.work.put(merged);
      return merged;
    });

  async function loadAllWork(): Promise<readonly unknown[]> {
    const left = leftWorks();
    const merged = await Promise.allSettled(left.works.map(mergeIn));
    if (merged.every(({ status }) => status === "fulfilled")) clearLeft(left.keys);
    return [...(await readAll(table.work)), ...left.works];
  }

  return {
    loadWork: (id) => settle("Saved work cannot be read", async () => (id === undefined ? loadAllWork() : [await table.work.get(id)])),
    saveWork: (work) =>
      settle("Work cannot be saved", async () => {
        const merged = await mergeIn(work);
        tell({ kind: "work", id: work.id });
        return merged;
      }),
    leave: leaveWorks,
    keepDraft: (draft) => settle("A replaced draft cannot be kept", () => table.drafts.put(draft).then(() => null)),
    loadReports: (id) => settle("Saved results cannot be read", () => table.reports.get(id)),
    saveReports: (reports) =>
      settle("Results cannot be saved", async () => {
        const { id } = reports;
        await dexie.transaction("rw", table.reports, async () => {
          const stored = await table.reports.get(id);
          await table.reports.put({ ...(stored instanceof Object ? stored : {}), ...reports });
        });
        tell({ kind: "reports", id });
        return null;
      }),
    loadSummaries: () => settle("Attempts cannot be read", () => readAll(table.summaries)),
    loadAttempts: (exercise) =>
      settle("Attempts cannot be read", () =>
        exercise === undefined ? readAll(table.attempts) : table.attempts.where({ exercise }).toArray(),
      ),
    addAttempts: (attempts) =>
      settle("An attempt cannot be saved", async () => {
        await dexie.transaction("rw", table.attempts, table.summaries, async () => {
          await table.attempts.bulkPut(attempts);
          await table.summaries.bulkPut(attempts.map(summaryOf));
        });
        tell({ kind: "attempts" });
        return null;
      }),
    subscribe: (listener) => tabs.addEventListener("message", ({ data }) => listener(data)),
  };
}
