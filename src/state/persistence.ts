/** The port to the device's storage: what the workspace needs to keep, and how failure is told. */
import type { ExerciseId } from "../core/exercise.ts";
import type { Result } from "../core/result.ts";
import type { StoredReports } from "./reports.ts";
import type { Work } from "./work.ts";

/** Errors are whole sentences for the person at the page. What is read was written by another time or tab, so it is unknown until parsed. */
export interface Persistence {
  /** Every exercise's work. */
  loadWork(): Promise<Result<readonly unknown[], string>>;
  saveWork(work: Work): Promise<Result<null, string>>;
  /** Keeps work at once, because the page may be gone before a save has ended; `loadWork` gives it next time. */
  leave(works: readonly Work[]): void;
  /** The reports of one exercise; undefined where there are none. */
  loadReports(id: ExerciseId): Promise<Result<unknown, string>>;
  saveReports(reports: StoredReports): Promise<Result<null, string>>;
}
