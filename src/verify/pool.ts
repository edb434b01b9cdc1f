/** Grades many answers with several graders at once. */
import type { GradeReport, Grader, QuickGrading } from "../core/engine.ts";
import type { Exercise } from "../core/exercise.ts";

export interface Job {
  readonly exercise: Exercise;
  readonly code: string;
  /** Graded only up to the first difference. */
  readonly quick?: QuickGrading;
}

export interface Pool {
  readonly createGrader: () => Grader;
  /** How many graders work at once. */
  readonly workers: number;
  /** Ends the graders and rejects what waits for them. */
  readonly signal?: AbortSignal | undefined;
}

/** Hands a grader over and disposes of it, at once when the signal is aborted. Rejects then, whatever the work makes of it. */
export async function withGrader<T>({ createGrader, signal }: Omit<Pool, "workers">, use: (grader: Grader) => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  const grader = createGrader();
  const dispose = (): void => grader.dispose();
  signal?.addEventListener("abort", dispose, { once: true });
  try {
    const done = await use(grader);
    signal?.throwIfAborted();
    return done;
  } finally {
    signal?.removeEventListener("abort", dispose);
    // A grader that was disposed of at work starts another engine in place of the one that it lost.
    dispose();
  }
}

/** Grades the jobs and calls `onReport` once for each, as soon as it is done. The graders are disposed of at the end. */
export async function gradeEach(jobs: readonly Job[], pool: Pool, onReport: (report: GradeReport, index: number) => void): Promise<void> {
  let next = 0;
  const work = async (grader: Grader): Promise<void> => {
    for (let index = next++; index < jobs.length && !pool.signal?.aborted; index = next++) {
      const { exercise, code, quick } = jobs[index] as Job;
      const report = await (quick === undefined ? grader.grade(exercise, code) : grader.gradeQuickly(exercise, code, quick));
      if (!pool.signal?.aborted) onReport(report, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pool.workers, jobs.length) }, () => withGrader(pool, work)));
  } finally {
    // Where one fails, nobody hears of what the others would still grade.
    next = jobs.length;
  }
}

/** The same in the jobs' order: `onReport` is called for each as soon as it and all before it are done. */
export async function gradeAll(jobs: readonly Job[], pool: Pool, onReport: (report: GradeReport, index: number) => void): Promise<void> {
  const reports: (GradeReport | undefined)[] = [];
  let told = 0;
  await gradeEach(jobs, pool, (done, index) => {
    reports[index] = done;
    for (let report = reports[told]; report !== undefined && !pool.signal?.aborted; report = reports[++told]) onReport(report, told);
  });
}
