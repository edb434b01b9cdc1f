/** Reads the rows of one table from CSV: the first line names columns, an empty cell is NULL where the column may be, and types are the description's. */
import Papa from "papaparse";
import type { Cell, TableDescription } from "../core/dataset.ts";
import { err, ok, type Result } from "../core/result.ts";
import { at } from "./at.ts";
import type { PackIssue } from "./parse.ts";
import type { RowsFile } from "./schema.ts";

export interface CsvRows {
  readonly table: RowsFile["tables"][string];
  /** The line on which a row begins. */
  lineOf(row: number): number;
}

/** `most` is how many cells are read at most. */
export function readCsv(text: string, file: string, table: TableDescription, most: number): Result<CsvRows, PackIssue[]> {
  const issue = (line: number, message: string): PackIssue => ({ file, path: "", line, rule: "rows", message });
  const content = text.replace(/^\uFEFF/, "");
  const how = { delimiter: ",", newline: /\r\n/.test(text) ? "\r\n" : "\n" } as const;
  const width = Papa.parse<string[]>(content, { ...how, preview: 1 }).data[0]?.length ?? 1;
  // One line more than may be, and the first one.
  const parsed = Papa.parse<string[]>(content, { ...how, preview: Math.floor(most / width) + 2 });
  // A line of nothing at the end is no row.
  const lines = parsed.data.filter((cells, index) => index < parsed.data.length - 1 || cells.length > 1 || cells[0] !== "");
  const starts: number[] = [];
  let next = 1;
  for (const cells of lines) {
    starts.push(next);
    next += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
  }
  const fault = parsed.errors[0];
  if (fault !== undefined) return err([issue(starts[fault.row ?? 0] ?? 1, `${fault.message}.`)]);
  const [columns = [], ...rows] = lines;
  if (rows.length * columns.length > most)
    return err([issue(1, `The table has more cells than the ${most} that are left for this dataset.`)]);
  const types = columns.map((name) => table.columns.find((column) => column.name === name));
  const issues = rows.flatMap((row, index) =>
    row.length === columns.length
      ? []
      : [issue(at(starts, index + 1), `The row has ${row.length} cells; the first line names ${columns.length}.`)],
  );
  if (issues.length > 0) return err(issues);
  const typed = (cell: string, index: number): Cell => {
    const column = types[index];
    if (cell === "" && column?.nullable === true) return null;
    return column?.type === "text" || !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell) ? cell : Number(cell);
  };
  return ok({ table: { columns, rows: rows.map((row) => row.map(typed)) }, lineOf: (row) => at(starts, row + 1) });
}
