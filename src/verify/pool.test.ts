/** The pool: every job graded once, reports in order, and graders that end with it. */
import { describe, expect, it } from "vitest";
import { emptyOutput, type GradeReport, type Grader } from "../core/engine.ts";
import type { Exercise } from "../core/exercise.ts";
import { gradeAll, gradeEach, type Job, withGrader } from "./pool.ts";

const jobs: readonly Job[] = ["slow", "b", "c", "d"].map((code) => ({ exercise: {} as Exercise, code }));
const reportOf = (code: string): GradeReport => ({
  verdict: { status: "stopped", reason: "cancelled", message: code },
  output: emptyOutput,
  elapsedMs: 0,
});
const codeOf = ({ verdict }: GradeReport): string => (verdict.status === "stopped" ? verdict.message : "");

/** Graders that report once `release` is called for "slow", and at once for the rest; a disposed one lets go of what it has. */
function makePool(signal?: AbortSignal) {
  const disposed: number[] = [];
  const graded: string[] = [];
  let made = 0;
  let release = (): void => undefined;
  const createGrader = (): Grader => {
    const number = made++;
    const grade = async (_: Exercise, code: string): Promise<GradeReport> => {
      graded.push(code);
      if (code === "slow") await new Promise<void>((resolve) => (release = resolve));
      return reportOf(code);
    };
    const dispose = (): void => {
      disposed.push(number);
      if (number === 0) release();
    };
    return { grade, dispose } as Partial<Grader> as Grader;
  };
  return { pool: { createGrader, workers: 2, signal }, disposed, graded, release: () => release() };
}

describe("a pool", () => {
  it("tells of each job as soon as it is done, or in their order", async () => {
    const asDone: string[] = [];
    const first = makePool();
    await gradeEach(jobs, first.pool, (report, index) => {
      asDone.push(`${codeOf(report)}${index}`);
      if (index === 3) first.release();
    });
    expect(asDone).toEqual(["b1", "c2", "d3", "slow0"]);

    const inOrder: string[] = [];
    const second = makePool();
    const all = gradeAll(jobs, second.pool, (report, index) => inOrder.push(`${codeOf(report)}${index}`));
    await new Promise((resolve) => setTimeout(resolve));
    expect(inOrder).toEqual([]);
    second.release();
    await all;
    expect(inOrder).toEqual(["slow0", "b1", "c2", "d3"]);
    expect(second.disposed.sort()).toEqual([0, 1]);
  });

  it("disposes of its graders and tells nothing more when it is aborted", async () => {
    const controller = new AbortController();
    const { pool, disposed, graded } = makePool(controller.signal);
    const told: string[] = [];
    const grading = gradeEach(jobs, pool, (report) => {
      told.push(codeOf(report));
      controller.abort(new Error("The author went on writing."));
    });
    await expect(grading).rejects.toThrow("The author went on writing.");
    expect(told).toEqual(["b"]);
    expect(graded).toEqual(["slow", "b"]);
    expect(new Set(disposed)).toEqual(new Set([0, 1]));
  });

  it("tells nothing more of what waited for its turn when it is aborted", async () => {
    const controller = new AbortController();
    const { pool, release } = makePool(controller.signal);
    const told: string[] = [];
    const grading = gradeAll(jobs, pool, (report) => {
      told.push(codeOf(report));
      controller.abort(new Error("The author went on writing."));
    });
    await new Promise((resolve) => setTimeout(resolve));
    release();
    await expect(grading).rejects.toThrow("The author went on writing.");
    expect(told).toEqual(["slow"]);
  });

  it("hands out no more jobs once one has failed", async () => {
    const { pool, graded, release } = makePool();
    const grading = gradeEach(jobs, pool, () => {
      throw new Error("The report could not be written.");
    });
    await expect(grading).rejects.toThrow("could not be written");
    release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(graded).toEqual(["slow", "b"]);
  });

  it("makes no grader where it was aborted before", async () => {
    const { pool, disposed } = makePool(AbortSignal.abort(new Error("Too late.")));
    await expect(withGrader(pool, async () => "done")).rejects.toThrow("Too late.");
    expect(disposed).toEqual([]);
  });
});
