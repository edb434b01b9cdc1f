/** The last line of `npm test` never says less than what went wrong. */
import { expect, test } from "vitest";
import { playwrightOutcome, summaryLine, total, vitestOutcome } from "./summary.mjs";

const unit = (numbers: Partial<Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests", number>>) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...numbers,
});
const browser = (numbers: Partial<Record<"expected" | "unexpected" | "flaky" | "skipped", number>>) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...numbers },
  suites: [],
});

test("counts what the runners report", () => {
  expect(vitestOutcome(unit({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }), 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
    names: [],
  });
  expect(playwrightOutcome(browser({ expected: 3, unexpected: 1, flaky: 1, skipped: 1 }), 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
    names: [],
  });
});

test("a runner without a report failed", () => {
  expect(vitestOutcome(undefined, 0).failed).toBe(1);
  expect(playwrightOutcome(undefined, 0).failed).toBe(1);
});

test("a runner that ends badly failed, though every test passed", () => {
  expect(vitestOutcome(unit({ numPassedTests: 4 }), 1)).toEqual({ passed: 4, failed: 1, skipped: 0, names: [] });
  expect(playwrightOutcome(browser({ expected: 4 }), 1)).toEqual({ passed: 4, failed: 1, skipped: 0, names: [] });
});

test("a test file that can't be read is a failure, one with failing tests is not counted twice", () => {
  const testResults = [
    { name: "a.test.ts", status: "failed", assertionResults: [] },
    { name: "b.test.ts", status: "failed", assertionResults: [{ status: "failed", fullName: "adds" }] },
  ];
  expect(vitestOutcome({ ...unit({ numFailedTests: 1 }), testResults }, 1)).toMatchObject({ failed: 2, names: ["a.test.ts", "adds"] });
});

test("names the browser's failing tests, however deep", () => {
  const specs = [
    { title: "opens", file: "frame.spec.ts", ok: true },
    { title: "closes", file: "frame.spec.ts", ok: false },
  ];
  expect(playwrightOutcome({ ...browser({ unexpected: 1 }), suites: [{ suites: [{ specs }] }] }, 1).names).toEqual([
    "frame.spec.ts closes",
  ]);
});

test("the line sums the parts, and tells of skipped tests only if there are any", () => {
  const parts = [
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(summaryLine(total(parts))).toBe("5 passed, 1 failed");
  expect(summaryLine(total([...parts, { passed: 0, failed: 0, skipped: 2 }]))).toBe("5 passed, 1 failed, 2 skipped");
});
