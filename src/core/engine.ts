/** What the rest of the product knows of the engines: their state, and what a Run or a Submit reports. */
import type { DatasetDescription, Tables } from "./dataset.ts";
import type { Exercise, Language, SqlExercise } from "./exercise.ts";
import type { ResultSet } from "./values.ts";
import type { CandidateError, NamedTable, StopReason, Verdict } from "./verdict.ts";

/** The life of one engine. Sizes are bytes. */
export type EngineState =
  | { readonly kind: "cold" }
  | { readonly kind: "booting"; readonly step: string; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "running"; readonly step: string }
  | { readonly kind: "replacing"; readonly because: string }
  | { readonly kind: "dead"; readonly because: string };

/** Printed text that was kept, and how much there was in all: lines, and characters in `bytes`. */
export interface Output {
  readonly text: string;
  readonly lines: number;
  readonly bytes: number;
  readonly truncated: boolean;
  /** Where `text` is only the beginning: all of it, for as long as the page is open. */
  readonly whole?: string;
}

/** Something that a Run shows. */
export type RunResult =
  | { readonly kind: "rows"; readonly statement: string; readonly rows: ResultSet; readonly totalRows: number }
  /** A value that a call returned: its Python text, and a table with the dtypes of its columns where it is one. */
  | { readonly kind: "call"; readonly call: string; readonly text: string; readonly table?: ResultSet; readonly types?: readonly string[] }
  /** A figure that the code drew, as a PNG that was looked at, with its titles and labels in words. Sizes are pixels. */
  | { readonly kind: "figure"; readonly png: Uint8Array; readonly width: number; readonly height: number; readonly words: string };

/** A step of a query's plan: SQLite's own line and the same as a sentence; `depth` counts the steps that it is part of. */
export interface PlanStep {
  readonly detail: string;
  readonly words: string;
  readonly depth: number;
}

/** How the last query of a file would be worked out on the visible data. */
export type PlanReport =
  | { readonly kind: "plan"; readonly statement: string; readonly steps: readonly PlanStep[] }
  | { readonly kind: "none"; readonly because: string };

export interface RunReport {
  readonly outcome:
    | { readonly status: "finished"; readonly results: readonly RunResult[] }
    | { readonly status: "crashed"; readonly error: CandidateError }
    | { readonly status: "stopped"; readonly reason: StopReason; readonly message: string }
    | { readonly status: "broken"; readonly message: string };
  readonly output: Output;
  readonly elapsedMs: number;
}

/** The least time that runs of one size took. */
export interface GrowthPoint {
  readonly size: number;
  readonly ms: number;
}

/** How the time of an answer and of the reference grows, to be plotted. Sizes double; each side goes as far as its time allows. */
export interface GrowthCurve {
  readonly case: string;
  readonly yours: readonly GrowthPoint[];
  readonly reference: readonly GrowthPoint[];
}

export interface GradeReport {
  readonly verdict: Verdict;
  /** Where something was timed. Beside the verdict and not in it: times are never the same twice. */
  readonly growth?: readonly GrowthCurve[];
  readonly output: Output;
  readonly elapsedMs: number;
}

/** A quicker grading that tells less: what the pack tools ask of hundreds of answers. */
export interface QuickGrading {
  /** SQL: only the dataset of this name; otherwise all. */
  readonly only?: string;
}

/** Runs and grades answers. One request at a time for each language; a second waits for the first. */
export interface Grader {
  /** Starts what the exercise needs, without waiting for it. */
  warm(exercise: Exercise): void;
  /** Runs on the visible data, or `on` these tables instead (SQL). Never rejects for the candidate's faults. */
  run(exercise: Exercise, code: string, on?: readonly NamedTable[]): Promise<RunReport>;
  /** The plan of the last query on the visible data; nothing is run. Never rejects. */
  plan(exercise: SqlExercise, code: string): Promise<PlanReport>;
  /** Grades on the visible and the hidden data. Never rejects for the candidate's faults. */
  grade(exercise: Exercise, code: string): Promise<GradeReport>;
  /** Grades up to the first difference, without looking for the one that teaches best. For answers of the pack's own author. */
  gradeQuickly(exercise: Exercise, code: string, options?: QuickGrading): Promise<GradeReport>;
  /** Ends what runs in this language now; its promise settles with `stopped: cancelled`. */
  stop(language: Language): void;
  /** Called at once with each language's state and again at every change. Returns the unsubscriber. */
  subscribe(listener: (states: Readonly<Record<Language, EngineState>>) => void): () => void;
  /** Ends every engine. */
  dispose(): void;
}

/** Makes databases where nothing of a pack runs in the page. */
export interface DatabaseBuilder {
  /** The bytes of an SQLite file; rejects with the reason where the rows cannot be stored. */
  buildDatabase(description: DatasetDescription, tables: Tables): Promise<Uint8Array>;
}

export const emptyOutput: Output = { text: "", lines: 0, bytes: 0, truncated: false };
