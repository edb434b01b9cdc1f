/** Exercises and packs after parsing: what the page shows and the graders obey. */
import type { FindingKind } from "./verdict.ts";

export const difficulties = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];
export type Language = "sql" | "python";

/** `<pack>/<exercise>`. */
export type ExerciseId = `${string}/${string}`;

export interface Hint {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** A concept question, graded on the spot. All texts are Markdown. */
export type Question =
  | {
      readonly kind: "choice";
      readonly ask: string;
      readonly choices: readonly { readonly text: string; readonly right: boolean; readonly because: string }[];
    }
  | { readonly kind: "number"; readonly ask: string; readonly answer: number; readonly tolerance: number; readonly because: string };

/** A limit that ends a candidate's code. */
export interface Limits {
  /** Wall time of the candidate's code in one Run or one Submit. */
  readonly seconds: number;
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

export interface ContractColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "date";
  /** Where the prompt rounds: the figure has at most so many decimals and lies within half a unit of the exact value. */
  readonly decimals?: number;
}

/** How a result set is compared. Columns match by name, letter case ignored, in any order. */
export interface SqlContract {
  readonly columns: readonly ContractColumn[];
  /** Empty: rows may come in any order. Otherwise ties under these keys may come in any order. */
  readonly order: readonly SortKey[];
  /** The columns that name a row when a difference is told; empty: all columns that are not figures. */
  readonly key: readonly string[];
  /** Relative tolerance of numbers in columns without `decimals`. */
  readonly tolerance: number;
}

/** How Python values are compared where the exercise's own checks don't say otherwise. */
export interface PythonContract {
  readonly relative: number;
  readonly absolute: number;
  /** What else counts, in the learner's words: "the sign of a component is free". */
  readonly notes: readonly string[];
}

interface ExerciseCommon {
  readonly id: ExerciseId;
  readonly pack: string;
  readonly name: string;
  /** Rises whenever what is asked or how it is graded changes. */
  readonly version: number;
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly roles: readonly string[];
  /** Markdown. */
  readonly prompt: string;
  readonly hints: readonly Hint[];
  /** Markdown, shown after a pass or with the solution. */
  readonly explanation: string;
  readonly questions: readonly Question[];
  readonly starter: string;
  /** The reference answer, also shown as the solution. */
  readonly reference: string;
  /** Other right answers: file name to source. */
  readonly right: Readonly<Record<string, string>>;
  readonly limits: Limits;
}

export interface SqlExercise extends ExerciseCommon {
  readonly language: "sql";
  readonly dataset: string;
  /** The tables that the prompt speaks of; the dataset has more. */
  readonly tables: readonly string[];
  readonly contract: SqlContract;
  /** Hidden datasets in the order of grading, the small ones first. */
  readonly hidden: readonly { readonly name: string; readonly about: string }[];
}

export interface PythonExercise extends ExerciseCommon {
  readonly language: "python";
  /** Names that the file must define. */
  readonly entry: readonly string[];
  /** Packages that every answer may count on; more are loaded as the code imports them. */
  readonly packages: readonly string[];
  readonly contract: PythonContract;
  /** Source of `cases.py`: runs in sandbox and judge alike. */
  readonly cases: string;
  /** Source of `checks.py`: runs in the judge only; empty where plain comparison does. */
  readonly checks: string;
}

export type Exercise = SqlExercise | PythonExercise;

/** A wrong answer that the exercise must reject, and the finding that it must be rejected with. */
export interface WrongAnswer {
  readonly file: string;
  readonly source: string;
  readonly finding: FindingKind;
  readonly because: string;
}

/** One line of the catalogue: enough to list and search, without the exercise itself. */
export type ExerciseSummary = Pick<
  ExerciseCommon,
  "id" | "pack" | "name" | "title" | "difficulty" | "minutes" | "topics" | "roles" | "version"
> & { readonly language: Language };

export interface Pack {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly about: string;
  /** Who is told of faults, where the pack says so. */
  readonly author?: string;
  readonly version: number;
  /** Place among the packs: low ones come first. */
  readonly order: number;
  /** Exercise names in teaching order. */
  readonly exercises: readonly string[];
}

export interface Catalogue {
  readonly packs: readonly Pack[];
  /** In the packs' order. */
  readonly exercises: readonly ExerciseSummary[];
}
