/**
 * Compares a candidate's result set with the expected one and explains the difference: a ladder of rules from the
 * coarsest (columns) to the finest (single values). The first rule that explains the difference is told first.
 */
import type { SqlContract } from "../../core/exercise.ts";
import type { ResultSet } from "../../core/values.ts";
import type { Finding, RowDifference } from "../../core/verdict.ts";
import { cellFindings } from "./cell-findings.ts";
import { asAsked, type Row } from "./cells.ts";
import { alignColumns } from "./columns.ts";
import { columnAt, type Leftovers, matchRows, rowAt, rowsAgree, type Tables } from "./match.ts";
import { findDisorder, firstDisorder, misplaced, sortKeys } from "./order.ts";
import { type Paired, pairRows } from "./pairs.ts";
import { rowCountFinding, tooManyRows } from "./row-count.ts";
import { findSwapped } from "./swapped.ts";

export type Comparison =
  | { readonly agrees: true }
  | {
      readonly agrees: false;
      /** One to three, the one to read first at the front. */
      readonly findings: readonly Finding[];
      /** The columns of `differences`: the contract's, in its order. */
      readonly columns: readonly string[];
      /** The first differences; none where the columns themselves are wrong. */
      readonly differences: readonly RowDifference[];
      readonly total: number;
    };

const shownDifferences = 20;

/** Whether the two agree, without the work of saying why not. */
export function resultSetsAgree(candidate: ResultSet, expected: ResultSet, contract: SqlContract): boolean {
  const aligned = alignColumns(candidate, expected, contract);
  if (!aligned.ok || candidate.truncated || candidate.rows.length !== expected.rows.length) return false;
  const { yours, expected: theirs } = aligned.value;
  if (firstDisorder(yours, sortKeys(contract)) >= 0) return false;
  // Most right answers have the reference's rows in the reference's order.
  if (yours.every((row, index) => rowsAgree(aligned.value, row, rowAt(theirs, index)))) return true;
  return matchRows(aligned.value).yours.length === 0;
}

/**
 * Compares under the contract. `expected` has all columns of the contract, and exact figures where a column has
 * `decimals`: then the candidate's figure must have at most so many and lie within half a unit of the exact one.
 */
export function compareResultSets(candidate: ResultSet, expected: ResultSet, contract: SqlContract): Comparison {
  const columns = contract.columns.map((column) => column.name);
  const fail = (findings: readonly Finding[], differences: readonly RowDifference[]): Comparison => ({
    agrees: false,
    findings: findings.slice(0, 3),
    columns,
    differences: differences.slice(0, shownDifferences),
    total: differences.length,
  });
  const aligned = alignColumns(candidate, expected, contract);
  if (!aligned.ok) return fail(aligned.error, []);
  if (candidate.truncated) return fail([tooManyRows(candidate.rows.length, expected.rows.length)], []);

  const tables = aligned.value;
  const left = matchRows(tables);
  const disorder = findDisorder(tables, contract);
  if (left.yours.length === 0 && left.expected.length === 0)
    return disorder === undefined ? { agrees: true } : fail([disorder], misplaced(tables, contract));

  const paired = pairRows(tables, left, contract);
  const swapped = findSwapped(tables);
  if (swapped !== undefined) return fail([swapped], rowDifferences(tables, paired));
  const findings = [...explainRows(tables, left, paired, contract), ...(disorder === undefined ? [] : [disorder])];
  return fail(findings, rowDifferences(tables, paired));
}

function explainRows(tables: Tables, left: Leftovers, paired: Paired, contract: SqlContract): Finding[] {
  if (tables.yours.length !== tables.expected.length) {
    const cells = cellFindings(tables, { ...paired, extra: [], missing: [] }, contract);
    return [rowCountFinding(tables, left, paired, contract), ...cells];
  }
  return cellFindings(tables, paired, contract);
}

/** Differing pairs first, then rows that are missing, then rows too many. */
function rowDifferences(tables: Tables, { pairs, missing, extra }: Paired): RowDifference[] {
  const asked = (index: number): Row => rowAt(tables.expected, index).map((value, at) => asAsked(value, columnAt(tables, at)));
  return [
    ...pairs.map(({ yours, expected, cells }) => ({ yours: rowAt(tables.yours, yours), expected: asked(expected), cells })),
    ...missing.map((index) => ({ yours: null, expected: asked(index), cells: [] })),
    ...extra.map((index) => ({ yours: rowAt(tables.yours, index), expected: null, cells: [] })),
  ];
}
