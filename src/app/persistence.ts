/** The stores' storage: the browser's database, localStorage for the moment in which the page goes away, and word to other tabs. */
import type { Attempt } from "../core/attempt.ts";
import { attemptSummarySchema } from "../grading/attempt-schema.ts";
import { summaryOf } from "../state/attempts.ts";
import type { ReplacedDraft } from "../state/draft.ts";
import type { Persistence, StorageChange } from "../state/persistence.ts";
import { mergeWork, readWork, type Work } from "../state/work.ts";
import { type Database, readAll, sizeOf, tableNames } from "./database.ts";
import { clearLeft, leaveWorks, leftWorks } from "./left.ts";

/** In milliseconds, for years of practice at once. */
const importPatience = 120_000;

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

  const addAttempts = (attempts: readonly Attempt[]): PromiseLike<void> =>
    dexie.transaction("rw", table.attempts, table.summaries, async () => {
      await table.attempts.bulkPut(attempts);
      await table.summaries.bulkPut(attempts.map(summaryOf));
    });

  const deleteAttempts = (before: number): PromiseLike<void> =>
    dexie.transaction("rw", table.attempts, table.summaries, async () => {
      const summaries = await table.summaries.toArray();
      const old = summaries.flatMap((value) => attemptSummarySchema.safeParse(value).data ?? []).filter(({ at }) => at < before);
      const ids = old.map(({ id }) => id);
      await Promise.all([table.attempts.bulkDelete(ids), table.summaries.bulkDelete(ids)]);
    });

  async function addAll(works: readonly Work[], attempts: readonly Attempt[], drafts: readonly ReplacedDraft[]): Promise<null> {
    await dexie.transaction("rw", tableNames, async () => {
      for (const work of works) await mergeIn(work);
      const known = new Set(await table.attempts.toCollection().primaryKeys());
      await addAttempts(attempts.filter((attempt) => !known.has(attempt.id)));
      await table.drafts.bulkPut(drafts);
    });
    tell({ kind: "all" });
    return null;
  }

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
        await addAttempts(attempts);
        tell({ kind: "attempts" });
        return null;
      }),
    loadDrafts: () => settle("Replaced drafts cannot be read", () => readAll(table.drafts)),
    addAll: ({ works, attempts, drafts }) => settle("The import cannot be saved", () => addAll(works, attempts, drafts), importPatience),
    measure: () =>
      settle("The space used cannot be measured", async () => ({
        work: await sizeOf(table.work),
        attempts: (await sizeOf(table.attempts)) + (await sizeOf(table.summaries)),
        reports: await sizeOf(table.reports),
        drafts: await sizeOf(table.drafts),
      })),
    free: (what) =>
      settle("Nothing could be deleted", async () => {
        if (what.kind === "attempts") await deleteAttempts(what.before);
        else await table[what.kind].clear();
        tell({ kind: "all" });
        return null;
      }),
    subscribe: (listener) => tabs.addEventListener("message", ({ data }) => listener(data)),
  };
}
