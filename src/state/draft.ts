/** Drafts that made room for newer ones: kept aside, so that nothing typed is lost. */
import { z } from "zod";
import type { ExerciseId } from "../core/exercise.ts";
import { exerciseIdSchema } from "../grading/attempt-schema.ts";
import type { Work } from "./work.ts";

/** A draft that a newer one from another tab or another device has replaced. */
export interface ReplacedDraft {
  /** Of exercise and time, so that importing it again does not double it. */
  readonly id: string;
  readonly exercise: ExerciseId;
  /** When it was edited last. */
  readonly at: number;
  readonly code: string;
}

export const replacedDraftSchema: z.ZodType<ReplacedDraft> = z.object({
  id: z.string(),
  exercise: exerciseIdSchema,
  at: z.number(),
  code: z.string(),
});

/** The draft of this work as one to keep aside; null where there is nothing but the starter. */
export function replacedDraft({ id, code, editedAt }: Work): ReplacedDraft | null {
  return code === null ? null : { id: `${id}@${editedAt}`, exercise: id, at: editedAt, code };
}
