/** Cells, rows and names as a learner reads them in a message. */
import type { SqlValue } from "../../core/values.ts";
import { asAsked, type Row } from "./cells.ts";
import { cell, columnAt, type Tables } from "./match.ts";

const longestText = 40;

/** `NULL`, `'Harbor Lights'`, `12`, `12.0`. A REAL keeps its point, so that it is told from an INTEGER. */
export function describeCell(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.length > longestText ? `${value.slice(0, longestText)}…` : value}'`;
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
  if (typeof value === "bigint") return String(value);
  return `a blob of ${count(value.length, "byte")}`;
}

/** An expected cell in words, rounded as the exercise asks. */
function describeExpected(tables: Tables, row: Row, at: number): string {
  return describeCell(asAsked(cell(row, at), columnAt(tables, at)));
}

/** `country 'BR', position 2`: at most three cells of a row, enough to find it. */
export function describeRow(tables: Tables, row: Row, at: readonly number[]): string {
  const named = at.length > 0 ? at : tables.columns.map((_, index) => index);
  return named
    .slice(0, 3)
    .map((index) => `${columnAt(tables, index).name} ${describeExpected(tables, row, index)}`)
    .join(", ");
}

/** `1 row`, `1,200 rows`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

/** `a`, `b` and `c`, in backquotes. */
export function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
