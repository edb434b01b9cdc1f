/** Whether a dataset's description agrees with itself, which its rows and SQLite rely on. */
import type { DatasetDescription } from "../core/dataset.ts";
import { issue, same, tooMany } from "./issues.ts";
import { packLimits } from "./limits.ts";
import type { PackIssue } from "./parse.ts";

export function descriptionIssues(file: string, description: DatasetDescription): PackIssue[] {
  const names = description.tables.map(({ name }) => name);
  return [
    ...tooMany(file, "tables", names.length, packLimits.tables),
    ...same(file, "tables", names),
    ...names.flatMap((_, index) => tableIssues(file, description, index)),
  ];
}

function tableIssues(file: string, { tables }: DatasetDescription, index: number): PackIssue[] {
  const table = tables[index];
  if (table === undefined) return [];
  const place = `tables.${index}`;
  const names = table.columns.map(({ name }) => name);
  return [
    ...tooMany(file, `${place}.columns`, names.length, packLimits.columns),
    ...same(file, `${place}.columns`, names),
    ...table.key.flatMap((name) =>
      names.includes(name) ? [] : [issue(file, `${place}.key`, "dataset", `The table has no column “${name}”.`)],
    ),
    ...table.columns.flatMap(({ references }, column) => {
      const target = references && tables.find(({ name }) => name === references.table);
      if (references === undefined || target?.columns.some(({ name }) => name === references.column)) return [];
      const message = `There is no ${references.table}.${references.column}.`;
      return [issue(file, `${place}.columns.${column}.references`, "dataset", message)];
    }),
  ];
}
