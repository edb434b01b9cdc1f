/** Attempts as zod schemas: for what was stored, and for the file in which they are taken along. */
import { z } from "zod";
import type { Attempt, AttemptSummary } from "../core/attempt.ts";
import type { ExerciseId } from "../core/exercise.ts";
import { verdictSchema } from "./schema.ts";

/** `<pack>/<exercise>`; both are safe in a path, since an export makes folders of them. */
export const exerciseIdSchema = z.custom<ExerciseId>(
  (value) => typeof value === "string" && /^[A-Za-z0-9][\w.:@-]*\/[A-Za-z0-9][\w.:@-]*$/.test(value),
  "is no exercise (pack/exercise)",
);

const summaryFields = {
  id: z.uuid(),
  exercise: exerciseIdSchema,
  kind: z.enum(["run", "submit"]),
  at: z.number(),
  status: z.enum(["finished", "passed", "failed", "crashed", "stopped", "broken"]),
};

export const attemptSummarySchema: z.ZodType<AttemptSummary> = z.object(summaryFields);

export const attemptSchema: z.ZodType<Attempt> = z.object({
  ...summaryFields,
  code: z.string(),
  elapsedMs: z.number(),
  verdict: verdictSchema.nullable(),
  versions: z.object({ exercise: z.int(), grader: z.string() }),
});
