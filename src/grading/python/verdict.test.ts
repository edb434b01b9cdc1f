/** One verdict from many cases: which case is shown, what is told of hidden ones, when it is a crash. */
import { describe, expect, it } from "vitest";
import { type CaseReport, missingFunctionVerdict, pythonVerdict, sourceVerdict } from "./verdict.ts";

const error = { type: "ValueError", message: "no", frames: [] };
const passing: CaseReport = { name: "plain", visible: true, findings: [], call: "f(1)", expected: "1", received: "1", size: 5 };
const failing = (name: string, more: Partial<CaseReport>): CaseReport => ({
  ...passing,
  name,
  visible: false,
  findings: [{ kind: "values", message: `${name} is 2; 1 was expected.` }],
  received: "2",
  ...more,
});
const raising = (name: string): CaseReport => failing(name, { findings: [{ kind: "raised", message: "ValueError: no" }], error });

describe("pythonVerdict", () => {
  it("passes when no case has a finding", () => {
    expect(pythonVerdict([passing, passing])).toEqual({ status: "passed", tally: { agree: 2, total: 2, noun: "cases" } });
  });

  it("shows the smallest failing case", () => {
    const verdict = pythonVerdict([failing("large", { size: 900 }), failing("small", { size: 9 }), passing]);
    expect(verdict).toMatchObject({ status: "failed", tally: { agree: 1, total: 3 }, counterexample: { case: "small", received: "2" } });
  });

  it("shows a visible case before a hidden one of the same size", () => {
    const verdict = pythonVerdict([failing("hidden", { size: 9 }), failing("shown", { size: 9, visible: true })]);
    expect(verdict).toMatchObject({ counterexample: { case: "shown" } });
  });

  it("tells other kinds of hidden cases without their values", () => {
    const other = failing("second", { size: 99, findings: [{ kind: "not-raised", message: "secret 42" }] });
    const verdict = pythonVerdict([failing("first", { size: 1 }), other]);
    expect(verdict.status === "failed" && verdict.findings.map(({ kind }) => kind)).toEqual(["values", "not-raised"]);
    expect(JSON.stringify(verdict)).not.toContain("secret");
  });

  it("tells a broken rule that holds for the code in its own words, hidden or not", () => {
    const other = failing("second", { size: 99, findings: [{ kind: "calls", message: "predict was called 61 times." }] });
    const verdict = pythonVerdict([failing("first", { size: 1 }), other]);
    expect(JSON.stringify(verdict)).toContain("61 times");
  });

  it("is a crash when every case raised and one should not have", () => {
    expect(pythonVerdict([raising("a"), raising("b")])).toEqual({ status: "crashed", error, where: { case: "a" } });
  });

  it("is no crash when only some cases raised", () => {
    expect(pythonVerdict([passing, raising("b")])).toMatchObject({ status: "failed", findings: [{ kind: "raised" }] });
  });

  it("is a pass, not a crash, when every case was to raise", () => {
    expect(pythonVerdict([{ ...passing, error }])).toMatchObject({ status: "passed" });
  });
});

describe("verdicts without cases", () => {
  it("names what the file lacks", () => {
    expect(missingFunctionVerdict(["pca"], false)).toMatchObject({ findings: [{ kind: "missing-function" }] });
    expect(JSON.stringify(missingFunctionVerdict(["pca"], true))).toContain("The file is empty");
  });

  it("refuses a file for what it says", () => {
    expect(sourceVerdict([{ kind: "forbidden", message: "no" }])).toMatchObject({ status: "failed", findings: [{ kind: "forbidden" }] });
  });
});
