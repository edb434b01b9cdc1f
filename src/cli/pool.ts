/** Grades many answers on all cores: one grader a core. */
import { availableParallelism } from "node:os";
import type { GradeReport, Grader, QuickGrading } from "../core/engine.ts";
import type { Exercise } from "../core/exercise.ts";

export interface Job {
  readonly exercise: Exercise;
  readonly code: string;
  /** Graded only up to the first difference. */
  readonly quick?: QuickGrading;
}

/** Grades the jobs and calls `onReport` once for each, as soon as it is done. The graders are disposed of at the end. */
export async function gradeEach(
  jobs: readonly Job[],
  createGrader: () => Grader,
  onReport: (report: GradeReport, index: number) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    const grader = createGrader();
    for (let index = next++; index < jobs.length; index = next++) {
      const { exercise, code, quick } = jobs[index] as Job;
      onReport(await (quick === undefined ? grader.grade(exercise, code) : grader.gradeQuickly(exercise, code, quick)), index);
    }
    grader.dispose();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
}

/** The same in the jobs' order: `onReport` is called for each as soon as it and all before it are done. */
export async function gradeAll(
  jobs: readonly Job[],
  createGrader: () => Grader,
  onReport: (report: GradeReport, index: number) => void,
): Promise<void> {
  const reports: (GradeReport | undefined)[] = [];
  let told = 0;
  await gradeEach(jobs, createGrader, (done, index) => {
    reports[index] = done;
    for (let report = reports[told]; report !== undefined; report = reports[++told]) onReport(report, told);
  });
}
