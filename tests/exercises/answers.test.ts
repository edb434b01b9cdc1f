/** Every answer that the packs ship, graded on the command line: what must pass passes, what must fail fails as named. */
import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/verify/answers.ts";
import { gradeAnswers, keepVerdicts, shippedAnswers } from "./verdicts.ts";

const verdicts = await gradeAnswers(shippedAnswers);
// Those of the browser are compared with them.
keepVerdicts(shippedAnswers, verdicts);

describe("answers that the packs ship", () => {
  it.each(shippedAnswers.map((answer, index) => [`${answer.exercise.id} ${answer.file} ${answer.demand.kind}`, answer, index] as const))(
    "%s",
    (_, answer, index) => {
      const verdict = verdicts[index];
      if (verdict === undefined) throw new Error("it was not graded");
      const line = lineOf(answer, verdict);
      expect(line.ok, JSON.stringify(line)).toBe(true);
    },
  );
});
