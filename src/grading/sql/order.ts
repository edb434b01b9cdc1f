/** Rung: the right rows in the wrong order, judged by the stated keys on what the candidate returned. Ties are free. */
import type { SqlContract } from "../../core/exercise.ts";
import type { Finding } from "../../core/verdict.ts";
import { asAsked, cellsAgree, compareCells, type Row } from "./cells.ts";
import { cell, columnAt, rowAt, type Tables } from "./match.ts";
import { describeRow } from "./words.ts";

interface Key {
  readonly at: number;
  readonly descending: boolean;
}

/** The positions of the contract's sort keys among its columns. */
export function sortKeys(contract: SqlContract): readonly Key[] {
  return contract.order.map(({ column, descending }) => ({
    at: contract.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase()),
    descending,
  }));
}

function compareRows(a: Row, b: Row, keys: readonly Key[]): number {
  for (const { at, descending } of keys) {
    const by = compareCells(cell(a, at), cell(b, at));
    if (by !== 0) return descending ? -by : by;
  }
  return 0;
}

/** The first row that should stand before the row above it, or -1. */
export function firstDisorder(rows: readonly Row[], keys: readonly Key[]): number {
  return rows.findIndex((row, index) => index > 0 && compareRows(rowAt(rows, index - 1), row, keys) > 0);
}

/** The finding, if the candidate's rows are not sorted by the contract's keys. */
export function findDisorder(tables: Tables, contract: SqlContract): Finding | undefined {
  const keys = sortKeys(contract);
  const at = firstDisorder(tables.yours, keys);
  if (at < 0) return undefined;
  const shown = keys.map((key) => key.at);
  const above = describeRow(tables, rowAt(tables.yours, at - 1), shown);
  const below = describeRow(tables, rowAt(tables.yours, at), shown);
  return {
    kind: "order",
    message: `Rows must come by ${describeOrder(contract)}. Row ${at + 1} (${below}) comes after row ${at} (${above}), but belongs before it.`,
    where: { row: at, column: contract.order[0]?.column ?? "" },
    expected: describeOrder(contract),
  };
}

/** `country, then hours descending`. */
function describeOrder(contract: SqlContract): string {
  return contract.order.map(({ column, descending }) => (descending ? `${column} descending` : column)).join(", then ");
}

/** Rows as they should follow one another, rounded as asked. */
function inOrder(tables: Tables, contract: SqlContract): Row[] {
  const keys = sortKeys(contract);
  return tables.expected.map((row) => row.map((value, at) => asAsked(value, columnAt(tables, at)))).sort((a, b) => compareRows(a, b, keys));
}

/** The places where a row with other sort keys should stand. */
export function misplaced(
  tables: Tables,
  contract: SqlContract,
): { readonly yours: Row; readonly expected: Row; readonly cells: number[] }[] {
  const keys = sortKeys(contract);
  return inOrder(tables, contract).flatMap((expected, index) => {
    const yours = rowAt(tables.yours, index);
    const cells = keys.flatMap(({ at }) =>
      cellsAgree(cell(yours, at), cell(expected, at), columnAt(tables, at), tables.tolerance) ? [] : [at],
    );
    return cells.length === 0 ? [] : [{ yours, expected, cells }];
  });
}
