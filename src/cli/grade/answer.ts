/** What is graded and what comes of it, on whatever machine. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { version as release } from "../../../package.json";
import type { GradeReport } from "../../core/engine.ts";
import type { Exercise } from "../../core/exercise.ts";
import { findingKinds, findingsOf } from "../../core/verdict.ts";

export interface Answer {
  /** Equal keys have equal results, so each is graded once. */
  readonly key: string;
  readonly exercise: Exercise;
  readonly code: string;
}

export const verdictStatus = z.enum(["passed", "failed", "crashed", "stopped", "broken"]);

/** A verdict as lines and reports tell it. Comes from files and queues too, hence a schema. */
export const resultSchema = z.object({
  status: verdictStatus,
  findings: z.array(z.object({ kind: z.enum(findingKinds), message: z.string() })),
  elapsedMs: z.number(),
});
export type Result = z.infer<typeof resultSchema>;

/** Grades each answer and tells each result once, in any order. */
export type GradeMany = (answers: readonly Answer[], onResult: (result: Result, answer: Answer) => void) => Promise<void>;

export function answerOf(exercise: Exercise, code: string): Answer {
  return { key: digest([exercise.id, exercise.version, release, code]), exercise, code };
}

export function resultOf({ verdict, elapsedMs }: GradeReport): Result {
  return { status: verdict.status, findings: [...findingsOf(verdict)], elapsedMs: Math.round(elapsedMs) };
}

/** Names this release and these exercises: whoever has the same one grades alike. */
export function releaseOf(exercises: Iterable<Exercise>): string {
  return digest([release, ...[...exercises].map(({ id, version }) => `${id} ${version}`).sort()]).slice(0, 12);
}

const digest = (parts: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");
