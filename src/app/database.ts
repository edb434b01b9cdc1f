/** The database of this browser: its tables in every version there was, and its failures as values. */
import Dexie, { type Table } from "dexie";
import { err, ok, type Result } from "../core/result.ts";
import { describeStorageFault } from "../state/storage-fault.ts";

export interface Database {
  readonly dexie: Dexie;
  /** Everything is unknown until src/state has parsed it. */
  readonly table: Readonly<Record<TableName, Table<unknown, string>>>;
  /** Runs it and gives its value, or the failure in words; settles in any case. */
  readonly settle: <T>(failure: string, act: () => PromiseLike<T>, patience?: number) => Promise<Result<T, string>>;
}

export const tableNames = ["work", "reports", "attempts", "summaries", "drafts"] as const;
export type TableName = (typeof tableNames)[number];

const current = 2;

/** Longer, in milliseconds, no storage takes that will answer at all. */
const usualPatience = 10_000;

export function openDatabase(name = "greenroom"): Database {
  const dexie = new Dexie(name);
  // A change of the tables or of what is in them gets a new version here, with its upgrade.
  dexie.version(1).stores({ work: "id", reports: "id" });
  // Work of the first version is read as it is (state/work.ts). Summaries are apart, so that a list needs no code and no verdict.
  dexie.version(current).stores({ attempts: "id, exercise", summaries: "id", drafts: "id" });
  // Dexie would also open a newer one, and this page would write its own kind of records into it. Its versions are tenths of the browser's.
  const refuseNewer = (): void => {
    if (Math.floor(dexie.backendDB().version / 10) > current) throw new DOMException("", "VersionError");
  };
  dexie.on("ready", refuseNewer, true);

  const tables = Object.fromEntries(tableNames.map((table) => [table, dexie.table(table)]));
  return { dexie, table: tables as Database["table"], settle: settling(dexie) };
}

/** How a database's work is done: it ends in any case, and its failure is told in words. */
export const settling =
  (dexie: Dexie): Database["settle"] =>
  async (failure, act, patience = usualPatience) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DOMException("", "TimeoutError")), patience);
    });
    try {
      // What could not be opened once may be opened now: space was freed, or another tab was closed.
      if (dexie.hasFailed()) dexie.close({ disableAutoOpen: false });
      return ok(await Promise.race([act(), silence]));
    } catch (error) {
      return err(describeStorageFault(failure, error));
    } finally {
      clearTimeout(timer);
    }
  };

/** About the bytes that the records of a table take. */
export async function sizeOf(table: Table<unknown, string>): Promise<number> {
  let size = 0;
  await table.each((record) => {
    size += bytesIn(record);
  });
  return size;
}

function bytesIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (!(value instanceof Object)) return 8;
  return Object.entries(value).reduce((sum, [key, part]) => sum + key.length + bytesIn(part), 0);
}

/** Every record; where the browser fails over one of them, all others. */
export async function readAll(table: Table<unknown, string>): Promise<readonly unknown[]> {
  try {
    return await table.toArray();
  } catch (failure) {
    const keys = await table.toCollection().primaryKeys();
    const read = await Promise.allSettled(keys.map((key) => table.get(key)));
    if (read.every(({ status }) => status === "rejected")) throw failure;
    return read.map((one) => (one.status === "fulfilled" ? one.value : { unreadable: true }));
  }
}
