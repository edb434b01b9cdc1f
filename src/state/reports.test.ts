/** Stored reports: what an earlier Greenroom wrote is still read. */
import { expect, it } from "vitest";
import { readReports } from "./reports.ts";

it("reads a verdict that was stored before counterexamples were shrunk", () => {
  const grade = {
    verdict: {
      status: "failed",
      findings: [{ kind: "values", message: "`hours` differs in 1 row.", where: { case: "nulls", row: 0, column: "hours" } }],
      tally: { agree: 1, total: 2, noun: "datasets" },
      counterexample: {
        kind: "rows",
        dataset: "nulls",
        tables: [{ name: "views", rows: { columns: ["user_id"], rows: [[1n]], truncated: false } }],
        columns: ["hours"],
        differences: [{ yours: [1.5], expected: [null], cells: [0] }],
        total: 1,
      },
    },
    output: { text: "", lines: 0, bytes: 0, truncated: false },
    elapsedMs: 12,
  };
  expect(readReports({ version: 1, run: null, grade })).toEqual({ run: null, grade });
});
