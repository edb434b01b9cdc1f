/** From what the judge said of each case to one verdict. */
import type { CandidateError, Finding, FindingKind, Verdict } from "../../core/verdict.ts";

/** What the judge said of one case. */
export interface CaseReport {
  readonly name: string;
  readonly visible: boolean;
  readonly findings: readonly Omit<Finding, "where">[];
  /** The call as Python source, and the values as short texts. */
  readonly call: string;
  readonly expected: string;
  readonly received: string;
  /** Length of the arguments as data; the smallest failing case is shown. */
  readonly size: number;
  /** The exception that the candidate's code raised in this case, allowed or not. */
  readonly error?: CandidateError;
}

/** Kinds whose messages speak of the code and not of a case's values, so that they may be told of hidden cases too. */
const tellable: ReadonlySet<FindingKind> = new Set([
  "forbidden",
  "calls",
  "mutation",
  "randomness",
  "shape",
  "type",
  "unreadable-result",
  "growth",
]);

/** Crashed means that no case got to its end and at least one was expected to; an exception in some cases only is a finding. */
export function pythonVerdict(cases: readonly CaseReport[]): Verdict {
  const failing = cases.filter((report) => report.findings.length > 0);
  const tally = { agree: cases.length - failing.length, total: cases.length, noun: "cases" } as const;
  const smallest = smallestFailing(cases);
  if (smallest === undefined) return { status: "passed", tally };

  const crash = cases.every((report) => report.error !== undefined) ? failing.find((report) => report.findings.some(isRaised)) : undefined;
  if (crash?.error !== undefined) return { status: "crashed", error: crash.error, where: { case: crash.name } };

  const findings: Finding[] = smallest.findings.slice(0, 3).map((finding) => ({ ...finding, where: { case: smallest.name } }));
  findings.push(...otherKinds(failing, new Set(findings.map((finding) => finding.kind))));
  const { name, call, expected, received } = smallest;
  // An answer that is only slow gives the right values: there is nothing to set side by side.
  if (findings.every(({ kind }) => kind === "growth")) return { status: "failed", findings, tally };
  return { status: "failed", findings, tally, counterexample: { kind: "call", case: name, call, expected, received } };
}

/** The case that a verdict shows. */
export function smallestFailing<T extends CaseReport>(cases: readonly T[]): T | undefined {
  const failing = cases.filter((report) => report.findings.length > 0);
  return failing.toSorted((a, b) => a.size - b.size || Number(b.visible) - Number(a.visible))[0];
}

const isRaised = (finding: Omit<Finding, "where">): boolean => finding.kind === "raised";

/** One finding for each kind that only other cases have. */
function otherKinds(failing: readonly CaseReport[], known: Set<FindingKind>): Finding[] {
  const others: Finding[] = [];
  for (const report of failing)
    for (const finding of report.findings) {
      if (known.has(finding.kind)) continue;
      known.add(finding.kind);
      const { kind } = finding;
      const message = tellable.has(kind) || report.visible ? finding.message : hiddenMessage(kind, countOf(failing, kind));
      others.push({ kind, message, where: { case: report.name } });
    }
  return others;
}

const countOf = (failing: readonly CaseReport[], kind: FindingKind): number =>
  failing.filter((report) => report.findings.some((finding) => finding.kind === kind)).length;

function hiddenMessage(kind: FindingKind, count: number): string {
  const where = count === 1 ? "In one more case" : `In ${count} more cases`;
  switch (kind) {
    case "raised":
      return `${where} your code raises an exception where a value is expected.`;
    case "not-raised":
      return `${where} the input is not allowed, and your code returns a value instead of raising.`;
    case "wrong-exception":
      return `${where} your code raises another exception than the prompt asks for.`;
    default:
      return `${where} the values differ from the expected ones.`;
  }
}

/** A file that is refused for what it says, before anything of it runs. */
export function sourceVerdict(findings: readonly Omit<Finding, "where">[]): Verdict {
  return {
    status: "failed",
    findings: findings.map((finding) => ({ ...finding, where: {} })),
    tally: { agree: 0, total: 0, noun: "cases" },
  };
}

/** A file that lacks a name that the prompt asks for. */
export function missingFunctionVerdict(missing: readonly string[], empty: boolean): Verdict {
  const names = missing.map((name) => `\`${name}\``).join(" and ");
  const message = empty
    ? `The file is empty. Define ${names}, as the starter does.`
    : `The file defines no ${names}. The name must be spelled exactly so, at the top level of the file.`;
  return { status: "failed", findings: [{ kind: "missing-function", message, where: {} }], tally: { agree: 0, total: 0, noun: "cases" } };
}
