/** The workspace's storage: IndexedDB through Dexie, and localStorage for the moment in which the page goes away. */
import Dexie, { type Table } from "dexie";
import { err, ok, type Result } from "../core/result.ts";
import type { Persistence } from "../state/persistence.ts";
import type { Preferences } from "../state/settings.ts";

/** Holds the work that `leave` kept, as JSON; empty when all of it is in the database. */
const leftKey = "left";

/** Records are parsed by src/state when they are read, so here they are only kept. */
export function browserPersistence(preferences: Preferences): Persistence {
  const database = new Dexie("greenroom");
  // A change of the tables or of what is in them gets a new version here, with its upgrade.
  database.version(1).stores({ work: "id", reports: "id" });
  const work: Table<unknown, string> = database.table("work");
  const reports: Table<unknown, string> = database.table("reports");

  async function loadWork(): Promise<unknown[]> {
    const left = readLeft(preferences.get(leftKey));
    if (left.length > 0) {
      await work.bulkPut(left);
      preferences.set(leftKey, "");
    }
    return work.toArray();
  }

  return {
    loadWork: () => attempt(loadWork, "Saved work cannot be read"),
    saveWork: (record) =>
      attempt(async () => {
        await work.put(record);
        // A page that lives on after `leave`, or comes back, saves again; what was left is then the older.
        if (preferences.get(leftKey)) preferences.set(leftKey, "");
        return null;
      }, "Work cannot be saved"),
    leave: (works) => preferences.set(leftKey, JSON.stringify(works)),
    loadReports: (id) => attempt(() => reports.get(id), "Saved results cannot be read"),
    saveReports: (record) => attempt(() => reports.put(record).then(() => null), "Results cannot be saved"),
  };
}

/** Only what has a key can be put into the database; whether the rest is sound is found out where it is read. */
function readLeft(text: string | null): { readonly id: string }[] {
  try {
    const left: unknown = JSON.parse(text || "[]");
    return Array.isArray(left) ? left.filter((record) => typeof record?.id === "string") : [];
  } catch {
    // Not JSON: it was not written by this page, so there is nothing to save.
    return [];
  }
}

async function attempt<T>(act: () => PromiseLike<T>, failure: string): Promise<Result<T, string>> {
  try {
    return ok(await act());
  } catch (error) {
    return err(`${failure}: ${reasonOf(error)} It stays here until this page is closed.`);
  }
}

const blocked = new Set([
  "MissingAPIError",
  "OpenFailedError",
  "DatabaseClosedError",
  "InvalidStateError",
  "SecurityError",
  "UnknownError",
]);

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "the browser's space for this site is used up.";
  if (name === "VersionError") return "it was written by a newer Greenroom.";
  if (blocked.has(name)) return "the browser does not let this page keep anything (a private window, perhaps).";
  return error instanceof Error ? `${error.message}.` : "the reason is not known.";
}
