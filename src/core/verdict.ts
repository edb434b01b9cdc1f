/** What grading an answer says: one tagged union, shown alike by the page and the command line. */
import type { ResultSet, SqlValue } from "./values.ts";

/** Every kind of finding, one for each rule that an answer can break. */
export const findingKinds = [
  // SQL
  "no-result",
  "not-read-only",
  "columns-missing",
  "columns-extra",
  "columns-renamed",
  "columns-swapped",
  "row-count",
  "order",
  "rounding",
  "type",
  "null",
  "values",
  // Python
  "missing-function",
  "raised",
  "not-raised",
  "wrong-exception",
  "shape",
  "mutation",
  "forbidden",
  "calls",
  "randomness",
  "growth",
  "unreadable-result",
  // of `crashed` and `stopped` verdicts, where a flat list of findings is asked for
  "error",
  "time",
  "memory",
  "output",
  "cancelled",
  // of `broken` verdicts
  "exercise-fault",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Where a finding was made. `row` counts from 0. */
export interface FindingPlace {
  /** Dataset (SQL) or case (Python) by name. */
  readonly case?: string;
  readonly row?: number;
  readonly column?: string;
}

/** One broken rule, as data. `message` is written for someone learning; `expected` and `received` are short texts. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  readonly where: FindingPlace;
  readonly expected?: string;
  readonly received?: string;
}

/** How many of the datasets or cases agree with the reference. */
export interface Tally {
  readonly agree: number;
  readonly total: number;
  readonly noun: "datasets" | "cases";
}

/** One row of a side-by-side difference; a side is null where it has no such row. */
export interface RowDifference {
  readonly yours: readonly SqlValue[] | null;
  readonly expected: readonly SqlValue[] | null;
  /** Indexes into `columns` of the cells that differ; empty where a whole row is missing or extra. */
  readonly cells: readonly number[];
}

/** A table as it is shown, and as it can be run on. */
export interface NamedTable {
  readonly name: string;
  readonly rows: ResultSet;
}

/** The smallest data found on which the answer and the reference differ. */
export type Counterexample =
  | {
      readonly kind: "rows";
      /** Where the data was found. */
      readonly dataset: string;
      /** All that is left of its tables, where it is little enough to show; otherwise empty. */
      readonly tables: readonly NamedTable[];
      readonly columns: readonly string[];
      /** The first differences, at most 20. */
      readonly differences: readonly RowDifference[];
      /** How many differences there are in all. */
      readonly total: number;
    }
  | {
      readonly kind: "call";
      readonly case: string;
      /** The call as Python source, shortened. */
      readonly call: string;
      readonly expected: string;
      readonly received: string;
    };

/** A line of the candidate's own file in a traceback. `line` counts from 1. */
export interface CandidateFrame {
  readonly line: number;
  readonly function: string;
  readonly source: string;
}

/** The candidate's error, with only the candidate's frames, innermost last. */
export interface CandidateError {
  readonly type: string;
  readonly message: string;
  readonly frames: readonly CandidateFrame[];
  /** For syntax errors: the column of the error, counted from 1. */
  readonly column?: number;
}

export type StopReason = "time" | "memory" | "output" | "cancelled";

export type Verdict =
  | { readonly status: "passed"; readonly tally: Tally }
  | {
      readonly status: "failed";
      /** At least one; the first is the one to read first. Where there is a counterexample they speak of its data. */
      readonly findings: readonly Finding[];
      readonly tally: Tally;
      readonly counterexample?: Counterexample;
    }
  | { readonly status: "crashed"; readonly error: CandidateError; readonly where: FindingPlace }
  | { readonly status: "stopped"; readonly reason: StopReason; readonly message: string }
  /** The exercise's or the grader's own fault: neutral, never counted against anyone. */
  | { readonly status: "broken"; readonly message: string; readonly tellAuthor: string };

export type FailedVerdict = Extract<Verdict, { status: "failed" }>;

/** A verdict as a flat list of findings, for one line of JSON. Empty for `passed`. */
export function findingsOf(verdict: Verdict): readonly Pick<Finding, "kind" | "message">[] {
  switch (verdict.status) {
    case "passed":
      return [];
    case "failed":
      return verdict.findings.map(({ kind, message }) => ({ kind, message }));
    case "crashed":
      return [{ kind: "error", message: describeError(verdict.error) }];
    case "stopped":
      return [{ kind: verdict.reason, message: verdict.message }];
    case "broken":
      return [{ kind: "exercise-fault", message: `${verdict.message} ${verdict.tellAuthor}` }];
  }
}

/** `ZeroDivisionError: division by zero (line 3)`. */
export function describeError(error: CandidateError): string {
  const last = error.frames.at(-1);
  const place = last === undefined ? "" : ` (line ${last.line})`;
  return `${error.type}: ${error.message}${place}`;
}
