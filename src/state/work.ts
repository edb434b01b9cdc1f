/** What is kept of one exercise: the draft, the place in it, what was opened and answered, and how far one got. */
import { z } from "zod";
import type { ExerciseId } from "../core/exercise.ts";

export const exerciseStatuses = ["untouched", "tried", "passed"] as const;
export type ExerciseStatus = (typeof exerciseStatuses)[number];

export const readingTabs = ["prompt", "data", "hints", "solution"] as const;
export type ReadingTab = (typeof readingTabs)[number];
export const resultTabs = ["result", "verdict", "plan", "output"] as const;
export type ResultTab = (typeof resultTabs)[number];
const phoneViews = ["prompt", "code", "result"] as const;

/** The solution is asked for twice: the first time explains, the second shows. */
const solutionSteps = ["hidden", "asked", "shown"] as const;

const place = z.object({
  reading: z.enum(readingTabs),
  results: z.enum(resultTabs),
  phone: z.enum(phoneViews),
  /** Lines and columns count from 1; `top` is the first line's distance above the view, in pixels. */
  cursor: z.object({ line: z.int().positive(), column: z.int().positive(), top: z.number() }),
  /** By reading tab, in pixels. */
  scroll: z.partialRecord(z.enum(readingTabs), z.number()),
});
/** Where one was: kept so that it is found again. */
export type Place = Readonly<z.infer<typeof place>>;

const work = z.object({
  version: z.literal(1),
  id: z.templateLiteral([z.string(), "/", z.string()]),
  /** The draft; null while the starter is untouched. */
  code: z.string().nullable(),
  status: z.enum(exerciseStatuses),
  hints: z.int().nonnegative(),
  solution: z.enum(solutionSteps),
  /** By index of the question: the index of a choice, or a number as typed. */
  answers: z.record(z.string(), z.string()),
  place,
  /** Milliseconds since 1970: when it was last open, for "continue where you were". */
  openedAt: z.number(),
});
export type Work = Readonly<z.infer<typeof work>>;

export function newWork(id: ExerciseId): Work {
  return {
    version: 1,
    id,
    code: null,
    status: "untouched",
    hints: 0,
    solution: "hidden",
    answers: {},
    place: { reading: "prompt", results: "result", phone: "prompt", cursor: { line: 1, column: 1, top: 0 }, scroll: {} },
    openedAt: 0,
  };
}

const codeOnly = z.object({ id: work.shape.id, code: z.string() });

/** Reads a stored record. Of one that is damaged the code is saved, if there is any; null where nothing can be saved. */
export function readWork(value: unknown): { readonly work: Work; readonly damaged: boolean } | null {
  const whole = work.safeParse(value);
  if (whole.success) return { work: whole.data, damaged: false };
  const part = codeOnly.safeParse(value);
  if (!part.success) return null;
  return { work: { ...newWork(part.data.id), code: part.data.code, status: "tried" }, damaged: true };
}
