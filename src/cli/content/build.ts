/** The content build: from `exercises/` and `fixtures/` to the files that the page and the command line read. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generators } from "../../../fixtures/index.ts";
import type { Tables } from "../../../fixtures/tables.ts";
import { contentPaths } from "../../core/content-paths.ts";
import type { DatasetDescription } from "../../core/dataset.ts";
import type { Catalogue } from "../../core/exercise.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { summarise, tableSets } from "../../packs/compile.ts";
import type { ParsedDataset, ParsedPack } from "../../packs/pack-files.ts";
import type { PackIssue, ParsedExercise } from "../../packs/parse.ts";
import { addRows } from "../../packs/rows.ts";
import { summariseDataset } from "../../packs/summary.ts";
import { readDatasets, readFolder, readPacks } from "./read.ts";
import { searchWords } from "./search-words.ts";
import { buildSqlite, compress } from "./sqlite.ts";

export interface ContentBuild {
  /** Where there are any, nothing was written. */
  readonly issues: readonly PackIssue[];
  /** Paths relative to the output: written now, and kept because their inputs are unchanged. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

type Outputs = Readonly<Record<string, string | Uint8Array>>;

/** Files that are made together, and everything that they are made from. */
interface Unit {
  readonly paths: readonly string[];
  readonly inputs: unknown;
  make(): Promise<Result<Outputs, readonly PackIssue[]>>;
}

/** Builds from `root` into the folder `out`, which holds nothing else afterwards. */
export async function buildContent(root: string, out: string): Promise<ContentBuild> {
  const packs = readPacks(root);
  const datasets = readDatasets(root);
  const issues = [...packs.issues, ...datasets.issues];
  const units: Unit[] = [];
  const collect = (planned: Result<Unit, readonly PackIssue[]>): void =>
    void (planned.ok ? units.push(planned.value) : issues.push(...planned.error));
  const built = packs.found.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise));
  for (const dataset of datasets.found) collect(planVisible(dataset, tableSets(built, dataset.name)));
  for (const { exercises } of packs.found)
    for (const exercise of exercises) for (const planned of planHidden(exercise, datasets.found)) collect(planned);

  const stampsFile = `${out}.stamps.json`;
  const before = readStamps(stampsFile);
  const code = codeVersion(root);
  const stamps: Record<string, string> = {};
  const outputs: Record<string, string | Uint8Array> = { ...describePacks(packs.found) };
  const kept: string[] = [];
  for (const { paths, inputs, make } of units) {
    const stamp = sha256(JSON.stringify([code, inputs]));
    for (const path of paths) stamps[path] = stamp;
    if (paths.every((path) => before[path] === stamp && existsSync(join(out, path)))) {
      kept.push(...paths);
      continue;
    }
    const made = await make();
    if (made.ok) Object.assign(outputs, made.value);
    else issues.push(...made.error);
  }
  if (issues.length > 0) return { issues, written: [], kept: [] };

  // The folder is shared with the engines and the runtime, so only what was content is cleaned away.
  for (const path of readFolder(out).keys())
    if (/^(packs|data)\//.test(path) && !(path in outputs) && !kept.includes(path)) rmSync(join(out, path));
  writeOutputs(out, outputs);
  writeFileSync(stampsFile, json(stamps));
  return { issues, written: Object.keys(outputs), kept };
}

/** Builds only the data of a pack that is no part of the site: of its own datasets, and of ours that its exercises read. Returns what is wrong. */
export async function buildData(root: string, { exercises, datasets: own }: ParsedPack, out: string): Promise<readonly PackIssue[]> {
  const ours = readDatasets(root).found.filter(({ name }) => !own.some(({ description }) => description.name === name));
  const built = exercises.map(({ exercise }) => exercise);
  const issues: PackIssue[] = [];
  const visible = [
    ...own.map((dataset) => ok(planOwn(dataset, tableSets(built, dataset.description.name)))),
    ...ours.flatMap((dataset) => {
      const sets = tableSets(built, dataset.name);
      return sets.length === 0 ? [] : [planVisible(dataset, sets)];
    }),
  ];
  const descriptions = [...own.map(({ description }) => description), ...ours];
  for (const planned of [...visible, ...exercises.flatMap((exercise) => planHidden(exercise, descriptions))]) {
    const made = planned.ok ? await planned.value.make() : planned;
    if (made.ok) writeOutputs(out, made.value);
    else issues.push(...made.error);
  }
  return issues;
}

function writeOutputs(out: string, outputs: Outputs): void {
  for (const [path, content] of Object.entries(outputs)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}

function describePacks(packs: readonly ParsedPack[]): Outputs {
  const exercises = packs.flatMap((folder) => folder.exercises.map(({ exercise }) => exercise));
  const catalogue: Catalogue = { packs: packs.map(({ pack }) => pack), exercises: exercises.map(summarise) };
  return {
    [contentPaths.catalogue]: json(catalogue),
    [contentPaths.searchWords]: json(Object.fromEntries(exercises.map(({ id, prompt }) => [id, searchWords(prompt)]))),
    [contentPaths.hosted]: json({ schema: 1, packs: [] }),
    ...Object.fromEntries(exercises.map((exercise) => [contentPaths.exercise(exercise.id), json(exercise)])),
  };
}

/** The visible data of a dataset, one file for each set of tables, so that nobody waits for tables that an exercise does not read; and its summary. */
function planVisible(description: DatasetDescription, sets: readonly (readonly string[])[]): Result<Unit, readonly PackIssue[]> {
  const { name } = description;
  const file = `fixtures/${name}/dataset.yaml`;
  const generator = generators.get(name);
  const prepared = generator?.prepare(generator.visible);
  if (prepared === undefined) return err([{ file, path: "", message: `fixtures/index.ts has no generator for "${name}".` }]);
  if (!prepared.ok) return err(prepared.error.map(({ path, message }) => ({ file, path: `visible options: ${path}`, message })));
  const summary = contentPaths.dataset(name);
  return ok({
    paths: [summary, ...sets.map((tables) => contentPaths.visible(name, tables))],
    inputs: [description, generator?.visible],
    async make() {
      const tables = prepared.value();
      const fault = mismatch(description, tables);
      if (fault !== undefined) return err([{ file, path: "tables", message: fault }]);
      return ok(await visibleOutputs(description, tables, sets));
    },
  });
}

/** The same for a dataset whose rows are the pack's own. */
function planOwn({ description, tables }: ParsedDataset, sets: readonly (readonly string[])[]): Unit {
  const paths = [contentPaths.dataset(description.name), ...sets.map((set) => contentPaths.visible(description.name, set))];
  return { paths, inputs: [description, tables], make: async () => ok(await visibleOutputs(description, tables, sets)) };
}

async function visibleOutputs(description: DatasetDescription, tables: Tables, sets: readonly (readonly string[])[]): Promise<Outputs> {
  const outputs: Record<string, string | Uint8Array> = {
    [contentPaths.dataset(description.name)]: json(summariseDataset(description, tables)),
  };
  for (const set of sets) {
    const filled = Object.fromEntries(Object.entries(tables).filter(([table]) => set.includes(table)));
    outputs[contentPaths.visible(description.name, set)] = compress(await buildSqlite(description, filled));
  }
  return outputs;
}

/** A generator and its dataset's description name the same tables and columns, in the same order. */
function mismatch(description: DatasetDescription, tables: Tables): string | undefined {
  const described = description.tables.map((table) => [table.name, ...table.columns.map((column) => column.name)]);
  const generated = Object.entries(tables).map(([name, { columns }]) => [name, ...columns]);
  if (JSON.stringify(described) === JSON.stringify(generated)) return undefined;
  return `The generator's tables and columns are others than the description's: ${JSON.stringify(generated)}.`;
}

/** The hidden data of an exercise, one unit a dataset, in the order of grading. */
function planHidden({ exercise, hidden }: ParsedExercise, datasets: readonly DatasetDescription[]): Result<Unit, readonly PackIssue[]>[] {
  if (exercise.language !== "sql") return [];
  const folder = `exercises/${exercise.id}/`;
  const file = `${folder}exercise.yaml`;
  const description = datasets.find(({ name }) => name === exercise.dataset);
  if (description === undefined) return [err([{ file, path: "dataset", message: `There is no dataset "${exercise.dataset}".` }])];
  const unknown = exercise.tables.filter((name) => !description.tables.some((table) => table.name === name));
  if (unknown.length > 0) return [err([{ file, path: "tables", message: `The dataset has no table "${unknown.join('", "')}".` }])];
  const names = hidden.map(({ name }) => name);
  return hidden.map(({ name, generate, rows, parsedRows }, index) => {
    const place = `hidden.${index}`;
    if (names.indexOf(name) !== index) return err([{ file, path: `${place}.name`, message: `Two hidden datasets are named "${name}".` }]);
    const prepared = generate === undefined ? ok(noTables) : generators.get(exercise.dataset)?.prepare(generate);
    if (prepared === undefined) return err([{ file, path: place, message: `The dataset "${exercise.dataset}" has no generator.` }]);
    if (!prepared.ok)
      return err(prepared.error.map(({ path, message }) => ({ file, path: `${place}.generate${path && `.${path}`}`, message })));
    const target = contentPaths.hidden(exercise.dataset, exercise.id, name);
    return ok({
      paths: [target],
      inputs: [description, generate, parsedRows],
      async make() {
        const generated = prepared.value();
        const tables = parsedRows === undefined ? ok(generated) : addRows(description, generated, parsedRows, `${folder}${rows}`);
        return tables.ok ? ok({ [target]: compress(await buildSqlite(description, tables.value)) }) : tables;
      },
    });
  });
}

const noTables = (): Tables => ({});

/** Changes with the generators, this build and the packages that they use. */
function codeVersion(root: string): string {
  const sources = ["fixtures", "src/cli/content"].flatMap((folder) => [...readFolder(join(root, folder))]);
  const lock = join(root, "package-lock.json");
  return sha256(JSON.stringify([...sources, existsSync(lock) ? readFileSync(lock, "utf8") : ""]));
}

function readStamps(file: string): Readonly<Record<string, string>> {
  // Written by this build only; a file that cannot be read costs one full build.
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
