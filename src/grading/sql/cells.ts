/**
 * When two cells are the same. The rules, one for each kind of value:
 * NULL equals only NULL; text and blobs equal only themselves, byte for byte; no text equals a number.
 * INTEGER and REAL are both numbers. Two whole numbers are compared exactly, up to 64 bits; any other pair within the
 * contract's relative tolerance. A REAL from 2^53 on cannot hold every whole number, so it counts as not whole.
 * An infinity equals only itself. SQLite has no NaN (it stores NULL); should one appear, it equals only NaN.
 */
import type { ContractColumn } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";

export type Row = readonly SqlValue[];
export type SqlNumber = bigint | number;

/** Noise of floating-point arithmetic around zero, where a relative tolerance allows nothing. */
const zeroNoise = 1e-12;
/** What the exercises allow a rounded figure beyond half a unit of its last place. */
const roundingNoise = 1e-9;

export function isNumber(value: SqlValue): value is SqlNumber {
  return typeof value === "number" || typeof value === "bigint";
}

/** Whether the number is whole and known exactly. */
function isExactlyWhole(value: SqlNumber): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

/** Whether two numbers are equal within a relative tolerance; whole numbers exactly. */
export function areNear(a: SqlNumber, b: SqlNumber, tolerance: number): boolean {
  if (a === b) return true;
  if (isExactlyWhole(a) && isExactlyWhole(b)) return BigInt(a) === BigInt(b);
  const x = Number(a);
  const y = Number(b);
  if (Object.is(x, y)) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  return Math.abs(x - y) <= Math.max(tolerance * Math.max(Math.abs(x), Math.abs(y)), zeroNoise);
}

/** Whether a figure is written with at most so many decimals, give or take the last bits of a double. */
export function hasAtMostDecimals(value: SqlNumber, decimals: number): boolean {
  if (isExactlyWhole(value)) return true;
  const x = Number(value);
  if (!Number.isFinite(x)) return true;
  const slack = Math.max(Math.min(roundingNoise, 10 ** -decimals / 1000), Math.abs(x) * Number.EPSILON * 4);
  return Math.abs(x - Number(x.toFixed(decimals))) <= slack;
}

/** Whether a figure lies within half a unit of the last place of the exact one, however it is written. */
export function roundsTo(value: SqlNumber, exact: SqlNumber, decimals: number): boolean {
  const x = Number(value);
  const y = Number(exact);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return Object.is(x, y);
  return Math.abs(x - y) <= 0.5 * 10 ** -decimals + roundingNoise + Math.abs(y) * Number.EPSILON;
}

/** Whether two numbers of a column are equal; `expected` is exact where the column is rounded. */
export function numbersAgree(yours: SqlNumber, expected: SqlNumber, column: ContractColumn, tolerance: number): boolean {
  if (column.decimals === undefined) return areNear(yours, expected, tolerance);
  return hasAtMostDecimals(yours, column.decimals) && roundsTo(yours, expected, column.decimals);
}

/** Whether two cells of a column are equal; `expected` is exact where the column is rounded. */
export function cellsAgree(yours: SqlValue, expected: SqlValue, column: ContractColumn, tolerance: number): boolean {
  if (column.type === "number" && isNumber(yours) && isNumber(expected)) return numbersAgree(yours, expected, column, tolerance);
  return yours === expected || exactKey(yours, column) === exactKey(expected, column);
}

/** A text that is the same for two cells if and only if they are equal without any tolerance. */
export function exactKey(value: SqlValue, column: ContractColumn): string {
  if (typeof value === "string") return `t${value}`;
  if (typeof value === "bigint") return `i${value}`;
  if (typeof value === "number") return numberKey(column.type === "integer" ? withoutNoise(value) : value);
  return value === null ? "n" : `b${value.join()}`;
}

function numberKey(value: number): string {
  // A double prints all its digits only below 1e21; a bigint always does, and so a whole REAL equals its INTEGER.
  if (Number.isSafeInteger(value)) return `i${value}`;
  return Number.isInteger(value) ? `i${BigInt(value)}` : `f${value}`;
}

/** In a column of whole numbers, 2.9999999999 is 3. */
function withoutNoise(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= roundingNoise * Math.max(1, Math.abs(value)) ? nearest : value;
}

/**
 * Nearly `exactKey`, with the noise of a column's numbers taken off: two cells of the same key are equal, and equal
 * cells nearly always have the same key.
 */
export function roughKey(value: SqlValue, side: "yours" | "expected", column: ContractColumn, tolerance: number): string {
  if (column.type !== "number" || !isNumber(value)) return exactKey(value, column);
  if (column.decimals !== undefined && (side === "expected" || hasAtMostDecimals(value, column.decimals))) {
    const fixed = Number(value).toFixed(column.decimals);
    return `d${Number(fixed) === 0 ? 0 : fixed}`;
  }
  if (isExactlyWhole(value)) return `i${value}`;
  const digits = Math.min(17, Math.max(10, 3 - Math.floor(Math.log10(tolerance))));
  return `f${Number(value).toPrecision(digits)}`;
}

/** An expected cell as the learner should have returned it: rounded where the column is. */
export function asAsked(value: SqlValue, column: ContractColumn): SqlValue {
  if (column.decimals === undefined || typeof value !== "number" || !Number.isFinite(value)) return value;
  return Number(value.toFixed(column.decimals));
}

/** SQLite's order of storage classes and values: NULL, numbers, text by code point, blobs by byte. */
export function compareCells(a: SqlValue, b: SqlValue): number {
  const byClass = storageRank(a) - storageRank(b);
  if (byClass !== 0) return byClass;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return compareBytes(a, b);
  // Only two numbers or two NULLs are left. JavaScript compares a bigint with a double exactly.
  if (!isNumber(a) || !isNumber(b)) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

function storageRank(value: SqlValue): number {
  if (value === null) return 0;
  if (isNumber(value)) return 1;
  return typeof value === "string" ? 2 : 3;
}

/** By code point, as the bytes of UTF-8 sort; JavaScript's own order is by UTF-16 unit. */
function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

/** Moves the surrogates, which stand for the highest code points, above the other units. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
