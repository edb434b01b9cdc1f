/** Short ways for tests to write contracts, result sets and the rules they stand for. */
import type { ContractColumn, SqlContract } from "../../core/exercise.ts";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { type Comparison, compareResultSets, resultSetsAgree } from "./compare.ts";

/** `contract("country:text hours:number.2", { order: "country -hours", key: "country" })`. */
export function contract(columns: string, { order = "", key = "", tolerance = 1e-6 } = {}): SqlContract {
  return {
    columns: words(columns).map(columnOf),
    order: words(order).map((word) => ({ column: word.replace(/^-/, ""), descending: word.startsWith("-") })),
    key: words(key),
    tolerance,
  };
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

function columnOf(text: string): ContractColumn {
  const [name = "", type = "", decimals] = text.split(/[:.]/);
  const column = { name, type: type as ContractColumn["type"] };
  return decimals === undefined ? column : { ...column, decimals: Number(decimals) };
}

/**
 * Rows as text, with other columns than the contract's where they are given. Rows are parted by ` | `, cells by spaces:
 * `1` is INTEGER, `1.0` REAL, `NULL`, `x'6162'` a blob; anything else is text, quoted where it would be mistaken.
 */
type Table = string | { readonly columns: string; readonly rows: string };

export function resultSet(table: Table, names: readonly string[]): ResultSet {
  if (typeof table !== "string") return resultSet(table.rows, words(table.columns));
  return { columns: names, rows: table === "" ? [] : table.split(" | ").map(rowOf), truncated: false };
}

function rowOf(text: string): SqlValue[] {
  return (text.match(/x?'[^']*'|\S+/g) ?? []).map((cell) => {
    if (cell === "NULL") return null;
    if (cell.startsWith("x'")) return new Uint8Array((cell.slice(2, -1).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
    if (cell.startsWith("'")) return cell.slice(1, -1);
    if (/^-?\d+$/.test(cell)) return BigInt(cell);
    return /^-?\d/.test(cell) ? Number(cell) : cell;
  });
}

export interface Case {
  /** The rule that the case stands for. */
  readonly rule: string;
  readonly contract: SqlContract;
  readonly yours: Table;
  readonly expected: Table;
  /** The kinds of the findings in order; none where the answers agree. */
  readonly finds: readonly string[];
  /** Words of the first message. */
  readonly says?: RegExp;
}

/** Compares, and checks that the quick answer is the same as the full one. */
export function compareBoth(candidate: ResultSet, expected: ResultSet, rules: SqlContract): Comparison {
  const comparison = compareResultSets(candidate, expected, rules);
  if (resultSetsAgree(candidate, expected, rules) !== comparison.agrees) throw new Error("the quick and the full comparison disagree");
  return comparison;
}

export function compareTables(rules: SqlContract, yours: Table, expected: Table): Comparison {
  const names = rules.columns.map(({ name }) => name);
  return compareBoth(resultSet(yours, names), resultSet(expected, names), rules);
}

/** The kinds of the findings, the first first. */
export function kindsOf(comparison: Comparison): readonly string[] {
  return comparison.agrees ? [] : comparison.findings.map(({ kind }) => kind);
}
