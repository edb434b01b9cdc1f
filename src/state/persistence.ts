/** The port to the device's storage: what the stores need to keep, and how failure is told. */
import type { Attempt } from "../core/attempt.ts";
import type { ExerciseId } from "../core/exercise.ts";
import type { Result } from "../core/result.ts";
import type { ReplacedDraft } from "./draft.ts";
import type { StoredReports } from "./reports.ts";
import type { Work } from "./work.ts";

/** What another tab has written, to be read again. */
export type StorageChange =
  | { readonly kind: "work" | "reports"; readonly id: ExerciseId }
  | { readonly kind: "attempts" }
  /** After an import, or when something was deleted. */
  | { readonly kind: "all" };

/**
 * Errors are whole sentences for the person at the page. What is read was written by another time or tab, so it
 * is unknown until parsed. Every promise settles, also where the storage does not answer.
 */
export interface Persistence {
  /** The work of one exercise, or of all. */
  loadWork(id?: ExerciseId): Promise<Result<readonly unknown[], string>>;
  /** Puts the work together with what another tab has stored, and gives what is stored now. */
  saveWork(work: Work): Promise<Result<Work, string>>;
  /** Keeps work at once, because the page may be gone before a save has ended; `loadWork` gives it next time. */
  leave(works: readonly Work[]): void;
  keepDraft(draft: ReplacedDraft): Promise<Result<null, string>>;
  /** The reports of one exercise; undefined where there are none. */
  loadReports(id: ExerciseId): Promise<Result<unknown, string>>;
  /** Of Run and Submit, what is not given stays as another tab may have stored it. */
  saveReports(reports: StoredReports): Promise<Result<null, string>>;
  loadSummaries(): Promise<Result<readonly unknown[], string>>;
  /** The attempts at one exercise, or all. */
  loadAttempts(exercise?: ExerciseId): Promise<Result<readonly unknown[], string>>;
  /** Those that are there already stay as they are. */
  addAttempts(attempts: readonly Attempt[]): Promise<Result<null, string>>;
  /** Calls the listener after every change that another tab makes. */
  subscribe(listener: (change: StorageChange) => void): void;
}
