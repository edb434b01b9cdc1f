/** From all files of a pack to the pack, its exercises and its own datasets, or to everything that is wrong with them. */
import type { DatasetDescription, Tables } from "../core/dataset.ts";
import type { Pack } from "../core/exercise.ts";
import { readCsv } from "./csv.ts";
import { descriptionIssues } from "./description-issues.ts";
import { packLimits } from "./limits.ts";
import { type FolderFiles, type PackIssue, type ParsedExercise, parseDataset, parseExercise, parsePack, parseYaml } from "./parse.ts";
import { addRows } from "./rows.ts";
import { rowsFile } from "./schema.ts";

/** A dataset that a pack brings, with its visible rows. */
export interface ParsedDataset {
  readonly description: DatasetDescription;
  readonly tables: Tables;
}

export interface ParsedPack {
  readonly pack: Pack;
  /** Those without an issue, in the pack's order. */
  readonly exercises: readonly ParsedExercise[];
  readonly datasets: readonly ParsedDataset[];
}

/** What could be read, and what is wrong with the rest. Files of issues are relative to the pack. */
export interface PackReading {
  readonly found: ParsedPack | null;
  readonly issues: readonly PackIssue[];
}

/** The folder of a pack that holds its datasets; no exercise has this name. */
export const datasetsFolder = "datasets";

export function readPackFiles(name: string, files: FolderFiles): PackReading {
  const parsed = parsePack(name, files);
  if (!parsed.ok) return { found: null, issues: parsed.error };
  const pack = parsed.value;
  const folders = foldersOf(files);
  const issues: PackIssue[] = [];
  const exercises = pack.exercises.flatMap((exercise) => {
    const read = parseExercise(name, exercise, folders.get(exercise) ?? new Map());
    if (read.ok) return [read.value];
    issues.push(...below(exercise, read.error));
    return [];
  });
  const datasets = [...foldersOf(folders.get(datasetsFolder) ?? new Map())].flatMap(([dataset, inside]) => {
    const read = readDataset(dataset, inside);
    issues.push(...below(`${datasetsFolder}/${dataset}`, read.issues));
    return read.found === null ? [] : [read.found];
  });
  for (const folder of folders.keys())
    if (folder !== datasetsFolder && !pack.exercises.includes(folder))
      issues.push({ file: "pack.yaml", path: "exercises", rule: "unlisted", message: `The folder "${folder}" is not listed.` });
  return { found: { pack, exercises, datasets }, issues };
}

/** `dataset.yaml` with rows from `rows.yaml`, from `<table>.csv`, or from both. */
export function readDataset(
  name: string,
  files: FolderFiles,
): { readonly found: ParsedDataset | null; readonly issues: readonly PackIssue[] } {
  const parsed = parseDataset(name, files);
  if (!parsed.ok) return { found: null, issues: parsed.error };
  const description = parsed.value;
  const issues = descriptionIssues("dataset.yaml", description);
  if (issues.length > 0) return { found: null, issues };
  let tables: Tables = Object.fromEntries(
    description.tables.map((table) => [table.name, { columns: table.columns.map((column) => column.name), rows: [] }]),
  );
  const add = (added: ReturnType<typeof addRows>, asTold: (issue: PackIssue) => PackIssue = (issue) => issue): void => {
    if (added.ok) tables = added.value;
    else issues.push(...added.error.map(asTold));
  };
  if (files.has("rows.yaml")) {
    const rows = parseYaml(files, "rows.yaml", rowsFile);
    if (rows.ok) add(addRows(description, tables, rows.value, "rows.yaml"));
    else issues.push(...rows.error);
  }
  let cellsLeft: number = packLimits.cells;
  for (const [file, text] of files) {
    if (!file.endsWith(".csv")) continue;
    const table = description.tables.find((one) => `${one.name}.csv` === file);
    if (table === undefined) {
      issues.push({ file, path: "", rule: "unlisted", message: "The dataset has no table of this name." });
      continue;
    }
    const csv = readCsv(text, file, table, cellsLeft);
    if (!csv.ok) {
      issues.push(...csv.error);
      continue;
    }
    const { rows, columns } = csv.value.table;
    cellsLeft -= rows.length * columns.length;
    add(addRows(description, tables, { schema: 1, tables: { [table.name]: csv.value.table } }, file), ({ path, ...issue }) => {
      const row = /\.rows\.(\d+)$/.exec(path)?.[1];
      return { ...issue, path: "", line: row === undefined ? 1 : csv.value.lineOf(Number(row)) };
    });
  }
  return { found: { description, tables }, issues };
}

/** The files of each folder, by its name. */
export function foldersOf(files: FolderFiles): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const slash = path.indexOf("/");
    if (slash === -1) continue;
    const name = path.slice(0, slash);
    const inside = folders.get(name) ?? new Map<string, string>();
    folders.set(name, inside.set(path.slice(slash + 1), text));
  }
  return folders;
}

const below = (folder: string, issues: readonly PackIssue[]): PackIssue[] =>
  issues.map((issue) => ({ ...issue, file: `${folder}/${issue.file}` }));
