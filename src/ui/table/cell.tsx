/** One value of a result set: NULL told from empty text, integers from reals, and what can't be seen made visible. */
import type { SqlValue } from "../../core/values.ts";

export const isNumber = (value: SqlValue): boolean => typeof value === "number" || typeof value === "bigint";

/** As plain text; a REAL keeps its point, so that `2.0` is told from the INTEGER `2`. */
export function cellText(value: SqlValue): string {
  if (value === null) return "NULL";
  if (value instanceof Uint8Array) return `blob, ${value.length} bytes`;
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e15) return value.toFixed(1);
  return String(value);
}

export function Cell({ value }: { readonly value: SqlValue }) {
  if (value === null || value instanceof Uint8Array) return <span className="cell-null">{cellText(value)}</span>;
  if (value === "") return <span className="cell-null">empty text</span>;
  if (typeof value === "string" && value !== value.trim()) return <span className="cell-spaced">{value}</span>;
  return cellText(value);
}
