/** Hidden datasets that tell no wrong answer from the reference: they cost time and prove nothing. */
import type { Grader } from "../core/engine.ts";
import type { ParsedExercise } from "../packs/parse.ts";

/** The names of the idle datasets of an SQL exercise; none of a Python one. Rejects with the signal's reason once it is aborted. */
export async function idleDatasets(
  { exercise, wrong }: Pick<ParsedExercise, "exercise" | "wrong">,
  grader: Pick<Grader, "gradeQuickly">,
  signal?: AbortSignal,
): Promise<string[]> {
  if (exercise.language !== "sql") return [];
  const idle: string[] = [];
  // The wrong answer that told the last dataset apart is unlikely to do so again, so the search goes on from there.
  let next = 0;
  for (const { name } of exercise.hidden) {
    let told = false;
    for (let tried = 0; tried < wrong.length && !told; tried++, next++) {
      const source = wrong[next % wrong.length]?.source ?? "";
      const { verdict } = await grader.gradeQuickly(exercise, source, { only: name });
      signal?.throwIfAborted();
      told = verdict.status === "failed" || verdict.status === "crashed";
    }
    if (!told) idle.push(name);
  }
  return idle;
}
