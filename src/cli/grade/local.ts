/** Grades on this machine's cores. */
import type { Grader } from "../../core/engine.ts";
import { gradeEach } from "../pool.ts";
import { type GradeMany, resultOf } from "./answer.ts";

export const onThisMachine =
  (createGrader: () => Grader): GradeMany =>
  (answers, onResult) =>
    gradeEach(answers, createGrader, (report, index) => {
      const answer = answers[index];
      if (answer !== undefined) onResult(resultOf(report), answer);
    });
