/** Pairs the rows that are left over, so that a difference is told as "this row, that cell" where it can be. */
import type { SqlContract } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";
import { cellsAgree, isNumber } from "./cells.ts";
import { cell, columnAt, type Leftovers, rowAt, type Tables } from "./match.ts";
import { append } from "./multimap.ts";

/** A row of each side that speak of the same thing, and the columns in which they differ. */
interface RowPair {
  readonly yours: number;
  readonly expected: number;
  readonly cells: readonly number[];
}

export interface Paired {
  readonly pairs: readonly RowPair[];
  /** Rows of the candidate that nothing speaks of in the expected answer. */
  readonly extra: readonly number[];
  readonly missing: readonly number[];
}

/** Rows that are looked at for near misses in a single column. */
const nearMissLimit = 20_000;

/** The columns that name a row in messages: the contract's key, or all that are not figures. */
export function keyColumns(contract: SqlContract): readonly number[] {
  const key = contract.key.map((name) => contract.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  return key.length > 0 ? key : contract.columns.flatMap((column, at) => (column.type === "number" ? [] : [at]));
}

export function pairRows(tables: Tables, left: Leftovers, contract: SqlContract): Paired {
  const all = contract.columns.map((_, at) => at);
  const labels = all.filter((at) => ["text", "date"].includes(columnAt(contract, at).type));
  // Without a stated key, a count may sit among the key columns: the texts and dates alone are the second guess.
  const byName = contract.key.length > 0 ? [keyColumns(contract)] : [keyColumns(contract), labels];
  const butOne =
    Math.max(left.yours.length, left.expected.length) <= nearMissLimit ? all.map((at) => all.filter((other) => other !== at)) : [];

  const pairs: RowPair[] = [];
  let rest = left;
  const accept = (yours: number, expected: number): void => {
    pairs.push({ yours, expected, cells: differingCells(tables, yours, expected) });
  };
  for (const columns of [...byName, ...butOne]) {
    if (columns.length > 0) rest = pairBy(tables, rest, columns, accept);
  }
  const [yours] = rest.yours;
  const [expected] = rest.expected;
  if (
    keyColumns(contract).length === 0 &&
    rest.yours.length === 1 &&
    rest.expected.length === 1 &&
    yours !== undefined &&
    expected !== undefined
  ) {
    accept(yours, expected);
    rest = { yours: [], expected: [] };
  }
  return { pairs: pairs.sort((a, b) => a.expected - b.expected), extra: rest.yours, missing: rest.expected };
}

/** Pairs rows that are alike in the given columns, the first with the first, and returns those without a partner. */
function pairBy(tables: Tables, left: Leftovers, columns: readonly number[], accept: (yours: number, expected: number) => void): Leftovers {
  if (left.yours.length === 0 || left.expected.length === 0) return left;
  const keyOf = (side: "yours" | "expected", index: number): string =>
    JSON.stringify(columns.map((at) => likeness(cell(rowAt(tables[side], index), at), columnAt(tables, at).decimals)));
  const waiting = new Map<string, number[]>();
  for (const index of left.yours) append(waiting, keyOf("yours", index), index);
  const expected = left.expected.filter((index) => {
    const yours = waiting.get(keyOf("expected", index))?.shift();
    if (yours === undefined) return true;
    accept(yours, index);
    return false;
  });
  return { yours: [...waiting.values()].flat().sort((a, b) => a - b), expected };
}

/** The same for cells that a person would take for the same: 5 and '5', NULL and '', figures that round alike. */
function likeness(value: SqlValue, decimals: number | undefined): string {
  if (value === null) return "";
  if (value instanceof Uint8Array) return `blob ${value.join()}`;
  const number = typeof value === "string" ? numberIn(value) : value;
  if (number === undefined) return String(value).trim().toLowerCase();
  if (!isNumber(number) || typeof number === "bigint") return String(number);
  if (Number.isSafeInteger(number) && decimals === undefined) return String(number);
  const short = decimals === undefined ? number.toPrecision(6) : number.toFixed(decimals);
  return String(Number(short));
}

/** The number that a text spells, if it spells one. */
export function numberIn(text: string): number | undefined {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}

function differingCells(tables: Tables, yours: number, expected: number): number[] {
  const [a, b] = [rowAt(tables.yours, yours), rowAt(tables.expected, expected)];
  return tables.columns.flatMap((column, at) => (cellsAgree(cell(a, at), cell(b, at), column, tables.tolerance) ? [] : [at]));
}
