/** What to open next: where one was, or the first thing not yet passed. */
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import type { Work } from "./work.ts";

export interface Suggestion {
  readonly exercise: ExerciseSummary;
  readonly reason: string;
}

/** Null when everything is passed. */
export function suggestNext(catalogue: Catalogue, works: Readonly<Record<string, Work>>): Suggestion | null {
  const { exercises } = catalogue;
  const openedAt = ({ id }: ExerciseSummary): number => works[id]?.openedAt ?? 0;
  const passed = ({ id }: ExerciseSummary): boolean => works[id]?.status === "passed";
  const last = exercises.filter((exercise) => openedAt(exercise) > 0).sort((a, b) => openedAt(b) - openedAt(a))[0];
  if (last !== undefined && !passed(last)) return { exercise: last, reason: "Continue where you were" };
  const start = last === undefined ? 0 : exercises.indexOf(last);
  const open = [...exercises.slice(start), ...exercises.slice(0, start)].find((exercise) => !passed(exercise));
  if (open === undefined) return null;
  return { exercise: open, reason: last === undefined ? "Start here" : "Next" };
}
