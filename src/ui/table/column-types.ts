/** What a column of a result holds, by the values that came: SQLite types values, not columns. */
import type { ResultSet, SqlValue } from "../../core/values.ts";

const names = ["integer", "real", "text", "blob"] as const;

/** One text a column, such as `integer`, `integer, real`, or `null` where no value came. */
export function typesOf({ columns, rows }: Pick<ResultSet, "columns" | "rows">): readonly string[] {
  return columns.map((_, column) => {
    const found = new Set(rows.map((row) => typeOf(row[column] ?? null)));
    return names.filter((name) => found.has(name)).join(", ") || "null";
  });
}

function typeOf(value: SqlValue): (typeof names)[number] | null {
  if (value === null) return null;
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return "real";
  return typeof value === "string" ? "text" : "blob";
}
