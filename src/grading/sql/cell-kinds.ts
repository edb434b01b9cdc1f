/** What is wrong with one cell: rounding, type, NULL, or simply its value. */
import type { ContractColumn } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";
import { areNear, hasAtMostDecimals, isNumber, numbersAgree, roundsTo, type SqlNumber } from "./cells.ts";
import { numberIn } from "./pairs.ts";

export type CellKind = "rounding" | "type" | "null" | "values";

/** Words that people write where a value is missing. */
const placeholder = /^\s*(null|none|nan|n\/?a|unknown|missing|-+|\?*)\s*$/i;
/** The most decimals at which a figure is taken for a rounded one where no rounding is asked. */
const fewDecimals = 6;

/** The kind of a difference. To be asked only of cells that differ; `expected` is exact where the column is rounded. */
export function kindOfCell(yours: SqlValue, expected: SqlValue, column: ContractColumn, tolerance: number): CellKind {
  if (yours === null || expected === null) return standsForNull(yours ?? expected) ? "null" : "values";
  if (isNumber(yours) && isNumber(expected)) return isRounding(yours, expected, column, tolerance) ? "rounding" : "values";
  return sameInAnotherType(yours, expected, column, tolerance) ? "type" : "values";
}

function standsForNull(value: SqlValue): boolean {
  return typeof value === "string" ? placeholder.test(value) : isNumber(value) && Number(value) === 0;
}

function isRounding(yours: SqlNumber, expected: SqlNumber, column: ContractColumn, tolerance: number): boolean {
  return column.type === "number" && roundingFault(yours, expected, column, tolerance) !== undefined;
}

/** How a rounded figure went wrong. */
export type RoundingFault =
  /** Right, but with more decimals than asked. */
  | "unrounded"
  /** Rounded to fewer decimals than asked, or rounded where nothing is. */
  | "coarse"
  /** Off by about one unit of the last place: cut off, or rounded before the last step. */
  | "early";

export function roundingFault(yours: SqlNumber, expected: SqlNumber, column: ContractColumn, tolerance: number): RoundingFault | undefined {
  const { decimals } = column;
  const near = decimals !== undefined && (roundsTo(yours, expected, decimals) || areNear(yours, expected, tolerance));
  if (near && !hasAtMostDecimals(yours, decimals)) return "unrounded";
  const written = decimalsOf(yours);
  if (written < (decimals ?? fewDecimals + 1) && !isSmallAgainst(expected, written) && roundsTo(yours, expected, written)) return "coarse";
  const unit = decimals === undefined ? 0 : 10 ** -decimals;
  return Math.abs(Number(yours) - Number(expected)) <= 1.5 * unit ? "early" : undefined;
}

/** With how many decimals a figure is written; Infinity where there are many. */
function decimalsOf(value: SqlNumber): number {
  for (let decimals = 0; decimals <= fewDecimals; decimals++) if (hasAtMostDecimals(value, decimals)) return decimals;
  return Number.POSITIVE_INFINITY;
}

/** Whether the figure would be lost altogether by rounding so: 0 against 0.3 tells nothing of rounding. */
function isSmallAgainst(expected: SqlNumber, decimals: number): boolean {
  return Math.abs(Number(expected)) < 0.5 * 10 ** -decimals;
}

/** Whether a figure has so few decimals that many wrong values would look like it: 0.5 beside 0.504, not 0.33 beside 0.3333. */
export function isTooShortToTell(value: SqlValue, column: ContractColumn): boolean {
  return isNumber(value) && decimalsOf(value) < Math.min(2, (column.decimals ?? fewDecimals) - 1);
}

/** The whole part of a broken number: what SQLite's `/` gives for two integers. */
export function isIntegerDivision(yours: SqlValue, expected: SqlValue): boolean {
  if (!isNumber(yours) || !isNumber(expected) || Number.isInteger(Number(expected))) return false;
  return Number(yours) === Math.trunc(Number(expected));
}

function sameInAnotherType(yours: SqlValue, expected: SqlValue, column: ContractColumn, tolerance: number): boolean {
  const [a, b] = [asNumber(yours), asNumber(expected)];
  if (a !== undefined && b !== undefined) {
    if (column.decimals === undefined || typeof expected === "string") return areNear(a, b, tolerance);
    return numbersAgree(a, b, column, tolerance) || roundsTo(a, b, column.decimals);
  }
  return asText(yours) !== undefined && asText(yours) === asText(expected);
}

function asNumber(value: SqlValue): SqlNumber | undefined {
  if (isNumber(value)) return value;
  return typeof value === "string" ? numberIn(value) : undefined;
}

/** Text, or the text that a blob holds. */
function asText(value: SqlValue): string | undefined {
  if (typeof value === "string") return value;
  return value instanceof Uint8Array ? String.fromCharCode(...value.subarray(0, 1000)) : undefined;
}
