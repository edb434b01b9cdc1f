/** Finds exercises by the words typed into the filter. */
import type { ExerciseSummary, Pack } from "../core/exercise.ts";
import type { ExerciseStatus } from "./work.ts";

/** Every word of the query must occur in the title, topics, roles, pack, language, difficulty or state; letter case is ignored. */
export function matches(query: string, exercise: ExerciseSummary, pack: Pack | undefined, status: ExerciseStatus): boolean {
  const { title, topics, roles, language, difficulty } = exercise;
  const text = [title, ...topics, ...roles, pack?.title ?? "", language, difficulty, status].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
