/** Hand-written rows: checked against the dataset's description, and completed from it. */
import type { Cell, ColumnDescription, DatasetDescription, TableDescription, Tables } from "../core/dataset.ts";
import { err, ok, type Result } from "../core/result.ts";
import { at } from "./at.ts";
import type { PackIssue } from "./parse.ts";
import type { RowsFile } from "./schema.ts";

/** Adds hand-written rows after those of `tables`; columns left out take the description's `fill`. `file` is named in issues. */
export function addRows(description: DatasetDescription, tables: Tables, added: RowsFile, file: string): Result<Tables, PackIssue[]> {
  const issues: PackIssue[] = [];
  const result: Record<string, Tables[string]> = { ...tables };
  for (const [name, { columns: given, rows }] of Object.entries(added.tables)) {
    const table = description.tables.find((candidate) => candidate.name === name);
    if (table === undefined) {
      issues.push({ file, path: `tables.${name}`, rule: "rows", message: `The dataset "${description.name}" has no table "${name}".` });
      continue;
    }
    const report = (path: string, message: string): void =>
      void issues.push({ file, path: `tables.${name}.${path}`, rule: "rows", message });
    for (const [index, column] of given.entries()) {
      if (!table.columns.some((known) => known.name === column)) report(`columns.${index}`, `The table has no column "${column}".`);
      else if (given.indexOf(column) !== index) report(`columns.${index}`, `The column "${column}" is given twice.`);
    }
    const completed = rows.map((row) => table.columns.map((column) => cellOf(column, given, row)));
    for (const [row, cells] of completed.entries()) {
      for (const [index, column] of table.columns.entries()) {
        const fault = faultOf(column, at(cells, index));
        if (fault !== undefined) report(`rows.${row}`, `${column.name} ${fault}`);
      }
    }
    const columns = table.columns.map((column) => column.name);
    const before = tables[name]?.rows ?? [];
    for (const row of repeatedKeys(table, [...before, ...completed]))
      report(`rows.${row - before.length}`, `Another row has the same ${table.key.join(", ")}.`);
    result[name] = { columns, rows: [...before, ...completed] };
  }
  return issues.length > 0 ? err(issues) : ok(result);
}

function cellOf(column: ColumnDescription, given: readonly string[], row: readonly Cell[]): Cell {
  const index = given.indexOf(column.name);
  // Fills come from YAML, which has neither blobs nor integers beyond a number's reach.
  return index === -1 ? (column.fill as Cell) : at(row, index);
}

function faultOf(column: ColumnDescription, cell: Cell): string | undefined {
  if (cell === null) return column.nullable ? undefined : "may not be NULL.";
  if (column.type === "text") return typeof cell === "string" ? undefined : "must be text.";
  if (column.type === "real") return typeof cell === "number" ? undefined : "must be a number.";
  return Number.isSafeInteger(cell) ? undefined : "must be a whole number.";
}

/** The indexes of rows whose key an earlier row has. The rows are in the order of the description's columns. */
function repeatedKeys(table: TableDescription, rows: readonly (readonly Cell[])[]): number[] {
  if (table.key.length === 0) return [];
  const places = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = JSON.stringify(places.map((place) => at(row, place)));
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
