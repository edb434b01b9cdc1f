/** Grades the mutants of references: which are caught, and which pass as if they were right. */
import type { Exercise } from "../../core/exercise.ts";
import type { PythonMutants } from "../../engines/python/mutants.ts";
import type { ParsedExercise } from "../../packs/parse.ts";
import { gradeEach, type Pool } from "../pool.ts";
import { choose, type Mutant, mutantsOf, squeezed } from "./mutant.ts";
import { sqlChanges } from "./sql.ts";

export interface MutantReport {
  /** Those graded; mutants on record as equivalent are not among them. */
  readonly total: number;
  readonly caught: number;
  /** The grader failed on them, so they say nothing. */
  readonly broken: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  /** Entries of `equivalent` that no mutant matches. */
  readonly stale: readonly string[];
}

/** A mutant that loops is caught once this has passed; no reference takes nearly as long. */
const mutantSeconds = 3;

type ReadPython = (sources: readonly string[]) => Promise<readonly PythonMutants[]>;

interface MutantTools extends Pool {
  /** Gets the Python references of all exercises at once. */
  readonly readPython: ReadPython;
  /** Called before the first mutant is graded, and after each. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Grades at most `most` mutants an exercise. One report an exercise, in their order. */
export async function gradeMutants(
  exercises: readonly ParsedExercise[],
  most: number,
  { readPython, onProgress, ...pool }: MutantTools,
): Promise<MutantReport[]> {
  const changes = await changesOf(exercises, readPython);
  const planned = exercises.map(({ exercise, equivalent }, index) => {
    const all = mutantsOf(exercise.reference, changes[index] ?? []);
    const same = (mutant: Mutant) => (entry: { readonly line: string; readonly becomes: string }) =>
      squeezed(entry.line) === mutant.was && squeezed(entry.becomes) === mutant.becomes;
    const chosen = choose(
      all.filter((mutant) => !equivalent.some(same(mutant))),
      most,
    );
    const stale = equivalent.filter((entry) => !all.some((mutant) => same(mutant)(entry))).map(({ line }) => line);
    // One object an exercise, since a judge is kept for as long as the exercise is the same one.
    const limited: Exercise = { ...exercise, limits: { seconds: mutantSeconds } };
    return { chosen, stale, limited };
  });
  const jobs = planned.flatMap(({ chosen, limited }) =>
    chosen.map((mutant) => ({ mutant, exercise: limited, code: mutant.source, quick: {} })),
  );
  const statuses = new Map<Mutant, string>();
  onProgress(0, jobs.length);
  await gradeEach(jobs, pool, ({ verdict }, index) => {
    const job = jobs[index];
    if (job !== undefined) statuses.set(job.mutant, verdict.status);
    onProgress(statuses.size, jobs.length);
  });
  return planned.map(({ chosen, stale }) => {
    const survivors = chosen.filter((mutant) => statuses.get(mutant) === "passed");
    const broken = chosen.filter((mutant) => statuses.get(mutant) === "broken");
    const total = chosen.length - broken.length;
    return { total, caught: total - survivors.length, broken, survivors, stale };
  });
}

async function changesOf(exercises: readonly ParsedExercise[], readPython: ReadPython) {
  const python = exercises.filter(({ exercise }) => exercise.language === "python").map(({ exercise }) => exercise);
  const references = python.map(({ reference }) => reference);
  const read = await readPython(references);
  return exercises.map(({ exercise }) =>
    exercise.language === "sql" ? sqlChanges(exercise.reference) : (read[python.indexOf(exercise)]?.mutants ?? []),
  );
}
