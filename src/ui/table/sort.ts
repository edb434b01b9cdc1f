/** The order that a column of a result is sorted by: SQLite's own, so that it is the one of ORDER BY. */
import type { SqlValue } from "../../core/values.ts";

/** NULL, then numbers by size, then texts by code unit, then blobs. */
export function compareValues(a: SqlValue, b: SqlValue): number {
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left - right;
  if (a === null || b === null) return 0;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return compareBlobs(a, b);
  // A bigint and a number compare exactly with the operators.
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(value: SqlValue): number {
  if (value === null) return 0;
  if (typeof value === "string") return 2;
  return value instanceof Uint8Array ? 3 : 1;
}

function compareBlobs(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
