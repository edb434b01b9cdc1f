/** A result as text for other programs. NULL is nothing at all; the empty text is a pair of quotes. */
import { unparse } from "papaparse";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { cellText } from "./cell.tsx";

type Table = Pick<ResultSet, "columns" | "rows">;

/** One value as it is copied: without the quotes that a file would need. */
export const plainText = (value: SqlValue): string => (value === null ? "" : value instanceof Uint8Array ? hex(value) : cellText(value));

const hex = (bytes: Uint8Array): string => `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** Without the line of names where there are no columns. For a spreadsheet or a message: columns between tabs, quoted only where a value holds a tab, a quote or a line end. */
export const toTsv = (table: Table): string => write(table, "\t", "\n");

/** As RFC 4180 has it. */
export const toCsv = (table: Table): string => write(table, ",", "\r\n");

function write({ columns, rows }: Table, delimiter: string, newline: string): string {
  const fields = rows.map((row) => row.map((value) => (value === null ? null : plainText(value))));
  return unparse([...(columns.length === 0 ? [] : [columns]), ...fields], { delimiter, newline, quotes: (value) => value === "" });
}
