/** Attempts: every Run and Submit of an exercise, kept for good with the code as it was. */
import type { RunReport } from "./engine.ts";
import type { ExerciseId } from "./exercise.ts";
import type { Verdict } from "./verdict.ts";

/** What a list, a calendar or a review needs to know of an attempt. Times are milliseconds since 1970. */
export interface AttemptSummary {
  /** A random UUID: the same attempt on whatever device it is imported to. */
  readonly id: string;
  readonly exercise: ExerciseId;
  readonly kind: "run" | "submit";
  /** When it began. */
  readonly at: number;
  /** How a Run ended, or what a Submit came to. */
  readonly status: RunReport["outcome"]["status"] | Verdict["status"];
}

export interface Attempt extends AttemptSummary {
  readonly code: string;
  readonly elapsedMs: number;
  /** Of a Submit; null for a Run. */
  readonly verdict: Verdict | null;
  /** The exercise's version and the release of Greenroom that graded. */
  readonly versions: { readonly exercise: number; readonly grader: string };
}
