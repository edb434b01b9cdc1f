/** From a folder's files to packs, exercises and datasets, or to a list of what is wrong and where. */
import type { z } from "zod";
import type { DatasetDescription } from "../core/dataset.ts";
import type { Exercise, Hint, Pack, Question, WrongAnswer } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { PackRule } from "./rules.ts";
import {
  datasetFile,
  type EquivalentMutant,
  type ExerciseFile,
  exerciseFile,
  type HiddenDataset,
  packFile,
  packSchemaVersion,
  type RowsFile,
  rowsFile,
} from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** The files of one folder: path relative to it (with `/`) to text. */
export type FolderFiles = ReadonlyMap<string, string>;

/** What is wrong with a pack: which file, where in it, and what to do. */
export interface PackIssue {
  readonly file: string;
  /** `contract.columns.2.name`, or empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** Where it is known; counts from 1. */
  readonly line?: number;
  /** The rule that is broken, for packs that are read file by file. */
  readonly rule?: PackRule;
}

/** An exercise with what only the builder and the checker need. */
export interface ParsedExercise {
  readonly exercise: Exercise;
  readonly wrong: readonly WrongAnswer[];
  readonly equivalent: readonly EquivalentMutant[];
  readonly hidden: readonly (HiddenDataset & { readonly parsedRows?: RowsFile })[];
}

export function parseYaml<S extends z.ZodType>(files: FolderFiles, file: string, schema: S): Result<z.infer<S>, PackIssue[]> {
  const source = files.get(file);
  if (source === undefined) return err([missing(file)]);
  const yaml = readYaml(source);
  if (!yaml.ok) return err(yaml.error.map((issue) => ({ file, path: "", ...issue })));
  const { value } = yaml.value;
  const version = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (typeof version === "number" && version > packSchemaVersion) {
    const message = `The file is written for schema ${version}; this Greenroom reads schema ${packSchemaVersion}. A newer one is needed.`;
    return err([{ file, path: "schema", rule: "schema-version", message }]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => ({ file, path: path.join("."), rule: "format", message })));
}

const missing = (file: string): PackIssue => ({ file, path: "", rule: "missing", message: "The file is missing." });

/** Splits `hints.md` at its second-level headings: each is one hint. */
function parseHints(source: string): Hint[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...body] = part.split("\n");
      return { title: title.trim(), body: body.join("\n").trim() };
    });
}

/** Parses `pack.yaml`. */
export function parsePack(name: string, files: FolderFiles): Result<Pack, PackIssue[]> {
  const parsed = parseYaml(files, "pack.yaml", packFile);
  if (!parsed.ok) return parsed;
  const { schema: _, ...pack } = parsed.value;
  return ok({ name, ...pack });
}

/** Parses `<pack>/<name>` from the files of its folder. */
export function parseExercise(pack: string, name: string, files: FolderFiles): Result<ParsedExercise, PackIssue[]> {
  const { found, issues } = readExercise(pack, name, files);
  return found === null || issues.length > 0 ? err(issues) : ok(found);
}

/** What can be read of an exercise that is being written, and what is wrong with it; files that are missing are empty. */
export function readExercise(
  pack: string,
  name: string,
  files: FolderFiles,
): { readonly found: ParsedExercise | null; readonly issues: PackIssue[] } {
  const parsed = parseYaml(files, "exercise.yaml", exerciseFile);
  if (!parsed.ok) return { found: null, issues: parsed.error };
  const file = parsed.value;
  const issues: PackIssue[] = [];
  const extension = file.language === "sql" ? "sql" : "py";
  const read = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) issues.push(missing(path));
    return text ?? "";
  };
  const hints = parseHints(read("hints.md"));
  if (hints.length !== 3)
    issues.push({
      file: "hints.md",
      path: "",
      rule: "format",
      message: `Three hints are needed, each under a "## " heading; ${hints.length} found.`,
    });
  const right = Object.fromEntries(
    [...files].flatMap(([path, source]) => (path.startsWith("right/") ? [[path.slice("right/".length), source]] : [])),
  );
  if (Object.keys(right).length < 2)
    issues.push({ file: "right/", path: "", rule: "missing", message: "At least two right answers are needed." });
  const wrong = file.wrong.map((answer) => ({ ...answer, source: read(`wrong/${answer.file}`) }));
  for (const path of files.keys())
    if (path.startsWith("wrong/") && !file.wrong.some((answer) => `wrong/${answer.file}` === path))
      issues.push({ file: path, path: "", rule: "unlisted", message: "The wrong answer is not listed in exercise.yaml with its finding." });

  const common = {
    id: `${pack}/${name}` as const,
    pack,
    name,
    version: file.version,
    title: file.title,
    difficulty: file.difficulty,
    minutes: file.minutes,
    topics: file.topics,
    roles: file.roles,
    prompt: read("prompt.md"),
    hints,
    explanation: read("explanation.md"),
    questions: file.questions.map(asQuestion),
    starter: read(`starter.${extension}`),
    reference: read(`reference.${extension}`),
    right,
    limits: file.limits,
  };
  if (file.language === "python") {
    const exercise: Exercise = {
      ...common,
      language: "python",
      entry: file.entry,
      packages: file.packages,
      contract: file.contract,
      cases: read("cases.py"),
      checks: files.get("checks.py") ?? "",
    };
    return { found: { exercise, wrong, equivalent: file.equivalent, hidden: [] }, issues };
  }
  const hidden = file.hidden.map((dataset) => {
    if (dataset.rows === undefined) return dataset;
    const rows = parseYaml(files, dataset.rows, rowsFile);
    if (rows.ok) return { ...dataset, parsedRows: rows.value };
    issues.push(...rows.error);
    return dataset;
  });
  const exercise: Exercise = {
    ...common,
    language: "sql",
    dataset: file.dataset,
    tables: file.tables,
    contract: {
      ...file.contract,
      columns: file.contract.columns.map(({ decimals, ...column }) => (decimals === undefined ? column : { ...column, decimals })),
      order: file.contract.order.map((key) => ({ column: key.replace(/^-/, ""), descending: key.startsWith("-") })),
    },
    hidden: hidden.map(({ name, about }) => ({ name, about })),
  };
  return { found: { exercise, wrong, equivalent: file.equivalent, hidden }, issues };
}

function asQuestion(question: ExerciseFile["questions"][number]): Question {
  return "choices" in question ? { kind: "choice", ...question } : { kind: "number", ...question };
}

/** Parses `dataset.yaml`. A `fill` left out is NULL where the column is nullable, else 0 or ''. */
export function parseDataset(name: string, files: FolderFiles): Result<DatasetDescription, PackIssue[]> {
  const parsed = parseYaml(files, "dataset.yaml", datasetFile);
  if (!parsed.ok) return parsed;
  const { title, about, tables } = parsed.value;
  return ok({
    name,
    title,
    about,
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ references, fill, ...column }) => {
        const [target, targetColumn] = references?.split(".") ?? [];
        return {
          ...column,
          fill: fill ?? (column.nullable ? null : column.type === "text" ? "" : 0),
          ...(target !== undefined && targetColumn !== undefined ? { references: { table: target, column: targetColumn } } : {}),
        };
      }),
    })),
  });
}
