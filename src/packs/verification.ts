/** What verifying a pack tells, answer by answer and exercise by exercise: the command prints it, the page shows it. */
import type { FindingKind, Verdict } from "../core/verdict.ts";

/** What an answer that ships with an exercise must get, and whether it got it. */
export interface CheckLine {
  readonly exercise: string;
  /** Relative to the exercise's folder. */
  readonly file: string;
  readonly ok: boolean;
  readonly demand: string;
  readonly status: Verdict["status"];
  readonly findings: readonly { readonly kind: FindingKind; readonly message: string }[];
}

/** What is said of one exercise after its answers. */
export interface ExerciseVerification {
  readonly exercise: string;
  readonly right: number;
  readonly wrong: number;
  /** Hidden datasets that tell no wrong answer apart. */
  readonly idle: readonly string[];
  readonly gradingMs: number;
  /** `survivors` are mutants that pass as if they were right. */
  readonly mutants: { readonly total: number; readonly caught: number; readonly survivors: readonly string[] };
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** `done` and `total` count what is graded in one step: answers, or mutants. */
export type VerifyEvent =
  | { readonly kind: "answer"; readonly line: CheckLine; readonly done: number; readonly total: number }
  | { readonly kind: "mutant"; readonly done: number; readonly total: number }
  | { readonly kind: "exercise"; readonly verification: ExerciseVerification };
