/** What an author does with a pack as a whole: exercises, answers and data come, go and get other names. Each gives the files that change. */
import { Document, isSeq, parseDocument } from "yaml";
import type { DatasetSummary } from "../core/dataset.ts";
import type { Language } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import { blank } from "./blanks.ts";
import { withValue, type YamlPath, yamlText } from "./edit-yaml.ts";
import { type GuessedTable, guessTable } from "./guess-table.ts";
import { datasetsFolder } from "./pack-files.ts";
import type { FolderFiles } from "./parse.ts";
import { pathFault } from "./paths.ts";
import { slug } from "./slug.ts";
import { filledTemplate, withExercise } from "./templates.ts";
import { readYaml } from "./yaml.ts";

/** Path to the new text, or to null where the file goes. */
export type Changes = ReadonlyMap<string, string | null>;
/** Errors are whole sentences. */
type Change = Result<Changes, string>;

export type Templates = Readonly<Record<"pack" | Language, FolderFiles>>;

/** The plain value of a YAML file; undefined where there is none that can be read. */
export function yamlValue(files: FolderFiles, path: string): unknown {
  const text = files.get(path);
  const yaml = text === undefined ? undefined : readYaml(text);
  return yaml?.ok ? yaml.value.value : undefined;
}

/** A list in a YAML file, item by item as far as it is one. */
function listIn(files: FolderFiles, path: string, key: string): readonly unknown[] {
  const value = yamlValue(files, path);
  const list = value instanceof Object && key in value ? (value as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The exercises in the pack's order, and after them folders that it does not list. */
export function exerciseNames(files: FolderFiles): string[] {
  const folders = new Set([...files.keys()].flatMap((path) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : [])));
  folders.delete(datasetsFolder);
  const listed = listIn(files, "pack.yaml", "exercises").filter((name): name is string => typeof name === "string" && folders.has(name));
  return [...new Set([...listed, ...folders])];
}

export function datasetNames(files: FolderFiles): string[] {
  return [...new Set([...files.keys()].flatMap((path) => new RegExp(`^${datasetsFolder}/([^/]+)/`).exec(path)?.[1] ?? []))];
}

export function faultOfName(name: string): string | undefined {
  const parsed = slug.safeParse(name);
  if (!parsed.success) return `The name “${name}” will not do: ${parsed.error.issues[0]?.message}.`;
  return name === datasetsFolder ? `“${name}” is the folder of the pack's data.` : undefined;
}

const below = (folder: string, files: FolderFiles): [string, string][] =>
  [...files].flatMap(([path, text]) => (path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : []));

const gone = (paths: Iterable<string>): [string, null][] => [...paths].map((path) => [path, null]);

/** The file with a value of its YAML changed; a blank in the comment above it is filled by that. */
export function setValue(files: FolderFiles, path: string, place: YamlPath, value: unknown): Result<ReadonlyMap<string, string>, string> {
  const edited = withValue(files.get(path) ?? "", place, value);
  return edited.ok ? ok(new Map([[path, withoutBlank(edited.value, place)]])) : err(`${path}: ${edited.error}`);
}

const withoutBlank = (text: string, [key]: YamlPath): string => text.replace(new RegExp(`^# ${blank}[^\n]*\n(?=${key}:)`, "m"), "");

export function newPack(title: string, templates: Templates): Result<FolderFiles, string> {
  const files = filledTemplate(templates.pack, { schemas: null, dataset: "" });
  const titled = title.trim() === "" ? ok(new Map()) : setValue(files, "pack.yaml", ["title"], title.trim());
  return titled.ok ? ok(new Map([...files, ...titled.value])) : titled;
}

/** An exercise from its template; one in SQL reads the pack's first dataset, where there is one. */
export function addExercise(files: FolderFiles, name: string, language: Language, templates: Templates): Change {
  const fault = faultOfName(name) ?? takenFault(files, name);
  if (fault !== undefined) return err(fault);
  const pack = files.get("pack.yaml");
  if (pack === undefined || yamlValue(files, "pack.yaml") === undefined) return err("pack.yaml cannot be read; mend it first.");
  const [dataset = "my-data"] = datasetNames(files);
  const made = new Map(
    [...filledTemplate(templates[language], { schemas: null, dataset })].map(([path, text]) => [`${name}/${path}`, text] as const),
  );
  const tables = listIn(files, `${datasetsFolder}/${dataset}/dataset.yaml`, "tables").flatMap((table) =>
    table instanceof Object && "name" in table ? [table.name] : [],
  );
  const read = language === "sql" && tables.length > 0 ? setValue(made, `${name}/exercise.yaml`, ["tables"], tables) : ok(new Map());
  return read.ok ? ok(new Map([...made, ...read.value, ["pack.yaml", withExercise(pack, name)]])) : read;
}

const takenFault = (files: FolderFiles, name: string): string | undefined =>
  exerciseNames(files).includes(name) ? `There is an exercise “${name}” already.` : undefined;

export function renameExercise(files: FolderFiles, from: string, to: string): Change {
  const fault = faultOfName(to) ?? takenFault(files, to);
  if (fault !== undefined) return err(fault);
  const listed = listIn(files, "pack.yaml", "exercises").indexOf(from);
  const pack = listed === -1 ? ok(new Map()) : setValue(files, "pack.yaml", ["exercises", listed], to);
  if (!pack.ok) return pack;
  const moved = below(from, files).flatMap(([path, text]): [string, string | null][] => [
    [`${from}/${path}`, null],
    [`${to}/${path}`, text],
  ]);
  return ok(new Map([...moved, ...pack.value]));
}

/** An exercise or a dataset, with all its files. */
export function removeFolder(files: FolderFiles, folder: string): Change {
  const listed = listIn(files, "pack.yaml", "exercises").indexOf(folder);
  const pack = listed === -1 ? ok(new Map()) : setValue(files, "pack.yaml", ["exercises", listed], undefined);
  return pack.ok ? ok(new Map([...gone(below(folder, files).map(([path]) => `${folder}/${path}`)), ...pack.value])) : pack;
}

/** The pack as if it had this exercise alone, so that others need not be finished. */
export function onlyExercise(files: FolderFiles, exercise: string): Result<FolderFiles, string> {
  const listed = setValue(files, "pack.yaml", ["exercises"], [exercise]);
  if (!listed.ok) return listed;
  const kept = [...files].filter(
    ([path]) => !path.includes("/") || path.startsWith(`${exercise}/`) || path.startsWith(`${datasetsFolder}/`),
  );
  return ok(new Map([...kept, ["pack.yaml", listed.value.get("pack.yaml") ?? ""]]));
}

/** Which list of `exercise.yaml` names the files of a folder, and by which key. */
const listOf = (path: string): { readonly list: string; readonly key: string; readonly entry: string } | undefined => {
  const [, folder, file = ""] = /^(wrong|hidden)\/(.+)$/.exec(path) ?? [];
  if (folder === "wrong") return { list: "wrong", key: "file", entry: file };
  return folder === "hidden" ? { list: "hidden", key: "rows", entry: path } : undefined;
};

/** A file of an exercise, with its entry in `exercise.yaml` where it has one. `path` is relative to the exercise. */
export function removeFile(files: FolderFiles, exercise: string, path: string): Change {
  const file = `${exercise}/exercise.yaml`;
  const listing = listOf(path);
  const at =
    listing === undefined
      ? -1
      : listIn(files, file, listing.list).findIndex(
          (entry) => entry instanceof Object && (entry as Record<string, unknown>)[listing.key] === listing.entry,
        );
  const listed = at === -1 || listing === undefined ? ok(new Map()) : setValue(files, file, [listing.list, at], undefined);
  return listed.ok ? ok(new Map([...listed.value, [`${exercise}/${path}`, null]])) : listed;
}

/** An answer that passes (`right`), or that fails and is listed with its finding (`wrong`). It begins as the reference. */
export function addAnswer(files: FolderFiles, exercise: string, side: "right" | "wrong", name: string): Change {
  const extension = files.has(`${exercise}/reference.py`) ? "py" : "sql";
  const file = name.endsWith(`.${extension}`) ? name : `${name}.${extension}`;
  const path = `${exercise}/${side}/${file}`;
  const fault = pathFault(path)?.message ?? (files.has(path) ? `There is a file ${path} already.` : undefined);
  if (fault !== undefined) return err(fault);
  const yaml = `${exercise}/exercise.yaml`;
  const entry = { file, finding: "values", because: `${blank} why this is wrong` };
  const listed = side === "right" ? ok(new Map()) : setValue(files, yaml, ["wrong", listIn(files, yaml, "wrong").length], entry);
  return listed.ok ? ok(new Map([[path, files.get(`${exercise}/reference.${extension}`) ?? ""], ...listed.value])) : listed;
}

/** Rows of a hidden dataset that an example is made from. */
const exampleRows = 3;

/** Hidden data, listed, with a few of the visible rows to begin with. */
export function addHidden(files: FolderFiles, exercise: string, name: string, dataset: DatasetSummary | undefined): Change {
  const path = `hidden/${name}.yaml`;
  const fault = faultOfName(name) ?? (files.has(`${exercise}/${path}`) ? `There is hidden data “${name}” already.` : undefined);
  if (fault !== undefined) return err(fault);
  const yaml = `${exercise}/exercise.yaml`;
  const entry = { name, about: `${blank} what this data holds`, rows: path };
  const listed = setValue(files, yaml, ["hidden", listIn(files, yaml, "hidden").length], entry);
  if (!listed.ok) return listed;
  const read = new Set(listIn(files, yaml, "tables"));
  const tables = (dataset?.tables ?? []).filter((table) => read.has(table.name));
  const rows = new Document({
    schema: 1,
    tables: Object.fromEntries(
      tables.map((table) => [
        table.name,
        { columns: table.columns.map((column) => column.name), rows: dataset?.contents[table.name]?.sample.slice(0, exampleRows) ?? [] },
      ]),
    ),
  });
  for (const { name: table } of tables) {
    for (const part of ["columns", "rows"]) flow(rows, ["tables", table, part], part === "rows");
  }
  return ok(new Map([...listed.value, [`${exercise}/${path}`, yamlText(rows)]]));
}

/** Writes a list in one line; or, of its items, each. */
function flow(document: Document, path: YamlPath, each: boolean): void {
  const list = document.getIn(path, true) as { flow?: boolean; items: { flow?: boolean }[] };
  for (const one of each ? list.items : [list]) one.flow = true;
}

/** Tables from CSV files into a dataset, which is made where there is none. What is guessed is said in blanks. */
export function addTables(files: FolderFiles, dataset: string, csvs: readonly { readonly name: string; readonly text: string }[]): Change {
  const fault = faultOfName(dataset);
  if (fault !== undefined) return err(fault);
  const folder = `${datasetsFolder}/${dataset}`;
  const file = `${folder}/dataset.yaml`;
  const document = parseDocument(files.get(file) ?? emptyDataset(dataset));
  if (document.errors.length > 0) return err(`${file} cannot be read; mend it first.`);
  const changes = new Map<string, string | null>();
  const known = listIn(files, file, "tables").flatMap((table) => (table instanceof Object && "name" in table ? [String(table.name)] : []));
  for (const csv of csvs) {
    const guessed = guessTable(csv.name, csv.text);
    if (!guessed.ok) return guessed;
    const table = guessed.value;
    if (known.some((name) => name.toLowerCase() === table.name.toLowerCase()))
      return err(`The dataset has a table “${table.name}” already. Remove it first, or give the file another name.`);
    known.push(table.name);
    changes.set(`${folder}/${table.name}.csv`, table.csv);
    const tables = document.get("tables");
    if (isSeq(tables)) {
      tables.flow = false;
      tables.add(tableNode(document, table));
    } else document.set("tables", document.createNode([tableNode(document, table)]));
  }
  return ok(changes.set(file, yamlText(document)));
}

const emptyDataset = (name: string): string =>
  `schema: 1\ntitle: "${blank} what the data of ${name} is called"\nabout: "${blank} where the data comes from and what it holds"\ntables: []\n`;

function tableNode(document: Document, { name, key, columns }: GuessedTable) {
  return document.createNode({
    name,
    about: `${blank} what a row of ${name} is`,
    key: document.createNode(key, { flow: true }),
    columns: columns.map(({ nullable, note, ...column }) =>
      document.createNode({ ...column, ...(nullable ? { nullable } : {}), note }, { flow: true }),
    ),
  });
}

/** A table with its rows. */
export function removeTable(files: FolderFiles, dataset: string, table: string): Change {
  const folder = `${datasetsFolder}/${dataset}`;
  const at = listIn(files, `${folder}/dataset.yaml`, "tables").findIndex(
    (one) => one instanceof Object && "name" in one && one.name === table,
  );
  const listed = at === -1 ? ok(new Map()) : setValue(files, `${folder}/dataset.yaml`, ["tables", at], undefined);
  return listed.ok ? ok(new Map([...listed.value, ...gone([`${folder}/${table}.csv`])])) : listed;
}
