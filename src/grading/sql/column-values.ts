/** Whether two columns hold the same values, in any order: how renamed and swapped columns are recognised. */
import type { ContractColumn } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";
import { compareCells, isNumber, type Row } from "./cells.ts";
import { cell, matchRows } from "./match.ts";

/** One column of a table of rows, with a summary that sends nearly all unequal columns away. */
interface ColumnValues {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly nulls: number;
  readonly least: SqlValue;
  readonly greatest: SqlValue;
}

export function columnValues(rows: readonly Row[], at: number): ColumnValues {
  let nulls = 0;
  let least: SqlValue = null;
  let greatest: SqlValue = null;
  for (const row of rows) {
    const value = cell(row, at);
    if (value === null) nulls++;
    else {
      if (least === null || compareCells(value, least) < 0) least = value;
      if (compareCells(value, greatest) > 0) greatest = value;
    }
  }
  return { rows, at, nulls, least, greatest };
}

/** Whether `yours` could be the column that is expected, judged by its values alone. */
export function holdSame(column: ContractColumn, tolerance: number, yours: ColumnValues, expected: ColumnValues): boolean {
  if (yours.rows.length !== expected.rows.length || !lookAlike(column, tolerance, yours, expected)) return false;
  const single = ({ rows, at }: ColumnValues): Row[] => rows.map((row) => [cell(row, at)]);
  const left = matchRows({ columns: [column], tolerance, yours: single(yours), expected: single(expected) });
  return left.yours.length === 0 && left.expected.length === 0;
}

/** NULLs counted, the least and the greatest compared. */
function lookAlike(column: ContractColumn, tolerance: number, yours: ColumnValues, expected: ColumnValues): boolean {
  const margin = column.decimals === undefined ? 0 : 10 ** -column.decimals;
  const close = (a: SqlValue, b: SqlValue): boolean =>
    isNumber(a) && isNumber(b)
      ? a === b || Math.abs(Number(a) - Number(b)) <= margin + 1e-8 + 2 * tolerance * Math.abs(Number(b))
      : compareCells(a, b) === 0;
  return yours.nulls === expected.nulls && close(yours.least, expected.least) && close(yours.greatest, expected.greatest);
}
