/** What is kept of one exercise: the draft, the place in it, what was opened and answered, and how far one got. */
import { z } from "zod";
import type { ExerciseId } from "../core/exercise.ts";

export const exerciseStatuses = ["untouched", "tried", "passed"] as const;

export const readingTabs = ["prompt", "data", "hints", "attempts", "solution"] as const;
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

const fields = {
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
};
/** All times are milliseconds since 1970, and rise with every change even where the clock does not. */
const work = z.object({
  version: z.literal(2),
  ...fields,
  /** When the draft was changed last. */
  editedAt: z.number(),
  /** The `editedAt` of the draft, written elsewhere, that this one was made from. */
  editedUpon: z.number(),
  /** By index of the question: when it was answered last. */
  answeredAt: z.record(z.string(), z.number()),
  /** When the place was changed last. */
  movedAt: z.number(),
});
export type Work = Readonly<z.infer<typeof work>>;

/** Before there were several tabs to think of. */
const firstWork = z
  .object({ version: z.literal(1), ...fields })
  .transform((old): Work => ({ ...old, version: 2, editedAt: old.openedAt, editedUpon: 0, answeredAt: {}, movedAt: old.openedAt }));
const anyWork = z.union([work, firstWork]);

export function newWork(id: ExerciseId): Work {
  return {
    version: 2,
    id,
    code: null,
    status: "untouched",
    hints: 0,
    solution: "hidden",
    answers: {},
    place: { reading: "prompt", results: "result", phone: "prompt", cursor: { line: 1, column: 1, top: 0 }, scroll: {} },
    openedAt: 0,
    editedAt: 0,
    editedUpon: 0,
    answeredAt: {},
    movedAt: 0,
  };
}

/**
 * What two tabs or two devices know of one exercise, put together: of draft, place and each answer what was
 * changed last, and of what can only grow the further one.
 */
export function mergeWork(a: Work, b: Work): Work {
  const { code, editedAt, editedUpon } = laterDraft(a, b);
  const { place, movedAt } = a.movedAt >= b.movedAt ? a : b;
  return {
    ...a,
    code,
    editedAt,
    editedUpon,
    place,
    movedAt,
    status: furthest(exerciseStatuses, a.status, b.status),
    hints: Math.max(a.hints, b.hints),
    solution: furthest(solutionSteps, a.solution, b.solution),
    ...mergeAnswers(a, b),
    openedAt: Math.max(a.openedAt, b.openedAt),
  };
}

function mergeAnswers(a: Work, b: Work): Pick<Work, "answers" | "answeredAt"> {
  const isLater = (question: string): boolean => (b.answeredAt[question] ?? 0) > (a.answeredAt[question] ?? 0);
  const later = Object.keys(b.answers).filter((question) => !(question in a.answers) || isLater(question));
  const pick = <Value>(from: Readonly<Record<string, Value>>) =>
    Object.fromEntries(later.flatMap((question) => (from[question] === undefined ? [] : [[question, from[question]]])));
  return { answers: { ...a.answers, ...pick(b.answers) }, answeredAt: { ...a.answeredAt, ...pick(b.answeredAt) } };
}

/** Of two drafts of the same moment every tab takes the same one; even an empty draft comes before the starter. */
function laterDraft(a: Work, b: Work): Work {
  if (a.editedAt !== b.editedAt) return a.editedAt > b.editedAt ? a : b;
  if (a.code === null || b.code === null) return a.code === null ? b : a;
  return a.code >= b.code ? a : b;
}

const furthest = <Step>(steps: readonly Step[], a: Step, b: Step): Step => (steps.indexOf(a) >= steps.indexOf(b) ? a : b);

const codeOnly = z.object({ id: fields.id, code: z.string() });

/** Reads a stored record. Of one that is damaged the code is saved, if there is any; null where nothing can be saved. */
export function readWork(value: unknown): { readonly work: Work; readonly damaged: boolean } | null {
  const whole = anyWork.safeParse(value);
  if (whole.success) return { work: whole.data, damaged: false };
  const part = codeOnly.safeParse(value);
  if (!part.success) return null;
  return { work: { ...newWork(part.data.id), code: part.data.code, status: "tried" }, damaged: true };
}
