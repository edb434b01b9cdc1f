/** Grades on this machine's cores. */
import { availableParallelism } from "node:os";
import type { Grader } from "../../core/engine.ts";
import { gradeEach } from "../../verify/pool.ts";
import { type GradeMany, resultOf } from "./answer.ts";

export const onThisMachine =
  (createGrader: () => Grader): GradeMany =>
  (answers, onResult) =>
    gradeEach(answers, { createGrader, workers: availableParallelism() }, (report, index) => {
      const answer = answers[index];
      if (answer !== undefined) onResult(resultOf(report), answer);
    });
