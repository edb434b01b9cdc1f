/** Rungs about columns: missing, extra, right under another name. Columns match by name, letter case ignored. */
import type { ContractColumn, SqlContract } from "../../core/exercise.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ResultSet } from "../../core/values.ts";
import type { Finding } from "../../core/verdict.ts";
import type { Row } from "./cells.ts";
import { columnValues, holdSame } from "./column-values.ts";
import { cell, type Tables, tablesOf } from "./match.ts";
import { listNames } from "./words.ts";

/** The names of the contract that a result set lacks. */
export function missingColumns(contract: SqlContract, result: ResultSet): readonly ContractColumn[] {
  return contract.columns.filter((column) => positionOf(result, column.name) < 0);
}

function positionOf(result: ResultSet, name: string): number {
  return result.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

/** Rows with the contract's columns, in its order. */
function project(contract: SqlContract, result: ResultSet): readonly Row[] {
  const positions = contract.columns.map((column) => positionOf(result, column.name));
  if (positions.length === result.columns.length && positions.every((position, index) => position === index)) return result.rows;
  return result.rows.map((row) => positions.map((position) => cell(row, position)));
}

/** Both results in the contract's columns, or what is wrong with the candidate's columns. */
export function alignColumns(candidate: ResultSet, expected: ResultSet, contract: SqlContract): Result<Tables, Finding[]> {
  const missing = missingColumns(contract, candidate);
  const extra = extraPositions(contract, candidate);
  if (missing.length === 0 && extra.length === 0) return ok(tablesOf(contract, project(contract, candidate), project(contract, expected)));

  const renamed = findRenamed(candidate, expected, contract, missing, extra);
  const stillMissing = missing.filter((column) => !renamed.some((pair) => pair.column === column));
  const stillExtra = extra.filter((position) => !renamed.some((pair) => pair.position === position));
  const findings: Finding[] = [];
  if (renamed.length > 0) findings.push(renamedFinding(candidate, renamed));
  if (stillMissing.length > 0) findings.push(missingFinding(candidate, stillMissing, stillExtra));
  if (stillExtra.length > 0) findings.push(extraFinding(candidate, contract, stillExtra));
  return err(findings);
}

/** Positions of columns that were not asked for, or that come a second time. */
function extraPositions(contract: SqlContract, candidate: ResultSet): number[] {
  const wanted = new Set(contract.columns.map((column) => positionOf(candidate, column.name)));
  return candidate.columns.flatMap((_, position) => (wanted.has(position) ? [] : [position]));
}

interface Renamed {
  readonly column: ContractColumn;
  readonly position: number;
}

/** Pairs a missing column with an extra one that holds its values. */
function findRenamed(
  candidate: ResultSet,
  expected: ResultSet,
  contract: SqlContract,
  missing: readonly ContractColumn[],
  extra: readonly number[],
): Renamed[] {
  if (candidate.rows.length !== expected.rows.length) return [];
  const free = new Map(extra.map((position) => [position, columnValues(candidate.rows, position)]));
  return missing.flatMap((column) => {
    const target = positionOf(expected, column.name);
    // A column of NULLs only, or of no rows, tells nothing.
    const values = columnValues(expected.rows, target);
    if (values.nulls === expected.rows.length) return [];
    for (const [position, own] of free) {
      if (!holdSame(column, contract.tolerance, own, values)) continue;
      free.delete(position);
      return [{ column, position }];
    }
    return [];
  });
}

const nameAt = (candidate: ResultSet, position: number): string => candidate.columns[position] ?? "";

function renamedFinding(candidate: ResultSet, renamed: readonly Renamed[]): Finding {
  const pairs = renamed.map(({ column, position }) => `\`${nameAt(candidate, position)}\` holds what is asked for as \`${column.name}\``);
  const first = renamed[0]?.column.name ?? "";
  return {
    kind: "columns-renamed",
    message: `${renamed.length === 1 ? "A column has" : "Columns have"} another name than asked: ${pairs.join("; ")}. Name it with AS, for example AS ${first}.`,
    where: { column: first },
    expected: renamed.map(({ column }) => column.name).join(", "),
    received: renamed.map(({ position }) => nameAt(candidate, position)).join(", "),
  };
}

function missingFinding(candidate: ResultSet, missing: readonly ContractColumn[], extra: readonly number[]): Finding {
  const names = missing.map((column) => column.name);
  const [only] = names;
  const [suspect] = extra;
  const hint =
    names.length === 1 && extra.length === 1 && only !== undefined && suspect !== undefined
      ? ` If \`${nameAt(candidate, suspect)}\` is meant to be it, name it with AS ${only}; its values differ too.`
      : "";
  return {
    kind: "columns-missing",
    message: `Your answer has no ${names.length === 1 ? "column" : "columns"} ${listNames(names)}. Columns are found by name.${hint}`,
    where: only === undefined ? {} : { column: only },
    expected: names.join(", "),
    received: candidate.columns.join(", "),
  };
}

function extraFinding(candidate: ResultSet, contract: SqlContract, extra: readonly number[]): Finding {
  const names = extra.map((position) => nameAt(candidate, position));
  const repeated = names.filter((name) => candidate.columns.filter((column) => column.toLowerCase() === name.toLowerCase()).length > 1);
  const what =
    repeated.length === names.length
      ? `Your answer has ${listNames([...new Set(names)])} more than once. Return each column once.`
      : `Your answer has ${names.length === 1 ? "a column" : "columns"} that nobody asked for: ${listNames(names)}. Leave ${names.length === 1 ? "it" : "them"} out.`;
  return {
    kind: "columns-extra",
    message: what,
    where: { column: names[0] ?? "" },
    expected: contract.columns.map((column) => column.name).join(", "),
    received: candidate.columns.join(", "),
  };
}
