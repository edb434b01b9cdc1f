/** What packs are built into, for the page and the engines: JSON files by content path, and the rows of databases that are still to be made. */
import { contentPaths } from "../core/content-paths.ts";
import type { DatasetDescription, Tables } from "../core/dataset.ts";
import type { Exercise, ExerciseSummary, Pack } from "../core/exercise.ts";
import { addedName } from "../core/outside.ts";
import { err, ok, type Result } from "../core/result.ts";
import { datasetsFolder, type ParsedPack } from "./pack-files.ts";
import type { PackIssue, ParsedExercise } from "./parse.ts";
import { addRows } from "./rows.ts";
import { summariseDataset } from "./summary.ts";

/** A database that an engine makes from rows. */
export interface DatabasePlan {
  readonly path: string;
  /** The file that its maker is told when it cannot be made. */
  readonly file: string;
  readonly description: DatasetDescription;
  readonly tables: Tables;
}

/** A pack from outside, ready to be kept: every name in it begins with what no built-in pack's does. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly exercises: readonly ExerciseSummary[];
  /** The same exercises whole, with what only a check of the pack needs. */
  readonly parsed: readonly ParsedExercise[];
  /** Changes with any byte of the pack. */
  readonly revision: string;
  /** JSON files by content path. */
  readonly documents: ReadonlyMap<string, unknown>;
  readonly databases: readonly DatabasePlan[];
}

/** Issues are those of hidden rows, which are completed here. `revision` goes into the names of data, so that no cache keeps what an update replaced. */
export function compilePack({ pack, exercises, datasets }: ParsedPack, revision: string): Result<CompiledPack, PackIssue[]> {
  const name = addedName(pack.name);
  const dataName = (dataset: string): string => `${name}.${revision}.${dataset}`;
  const issues: PackIssue[] = [];
  const parsed = exercises.map((one) => ({ ...one, exercise: renamed(one.exercise, name, dataName) }));
  const built = parsed.map(({ exercise }) => exercise);
  const documents = new Map<string, unknown>(built.map((exercise) => [contentPaths.exercise(exercise.id), exercise]));
  const databases: DatabasePlan[] = [];
  for (const dataset of datasets) {
    const description = { ...dataset.description, name: dataName(dataset.description.name) };
    const file = `${datasetsFolder}/${dataset.description.name}/dataset.yaml`;
    documents.set(contentPaths.dataset(description.name), summariseDataset(description, dataset.tables));
    for (const tables of tableSets(built, description.name))
      databases.push({ path: contentPaths.visible(description.name, tables), file, description, tables: only(dataset.tables, tables) });
    for (const { exercise, hidden } of exercises) {
      if (exercise.language !== "sql" || exercise.dataset !== dataset.description.name) continue;
      for (const { name: variant, rows, parsedRows } of hidden) {
        if (rows === undefined || parsedRows === undefined) continue;
        const place = `${exercise.name}/${rows}`;
        const tables = addRows(dataset.description, {}, parsedRows, place);
        const path = contentPaths.hidden(description.name, `${name}/${exercise.name}`, variant);
        if (tables.ok) databases.push({ path, file: place, description, tables: tables.value });
        else issues.push(...tables.error);
      }
    }
  }
  if (issues.length > 0) return err(issues);
  return ok({ pack: { ...pack, name }, exercises: built.map(summarise), parsed, revision, documents, databases });
}

function renamed(exercise: Exercise, pack: string, dataName: (dataset: string) => string): Exercise {
  const common = { id: `${pack}/${exercise.name}`, pack } as const;
  return exercise.language === "sql" ? { ...exercise, ...common, dataset: dataName(exercise.dataset) } : { ...exercise, ...common };
}

const only = (tables: Tables, names: readonly string[]): Tables =>
  Object.fromEntries(Object.entries(tables).filter(([name]) => names.includes(name)));

/** One line of the catalogue. */
export function summarise({ id, pack, name, title, difficulty, minutes, topics, roles, version, language }: Exercise): ExerciseSummary {
  return { id, pack, name, title, difficulty, minutes, topics, roles, version, language };
}

/** The sets of tables that the exercises on a dataset read, each once. */
export function tableSets(exercises: readonly Exercise[], dataset: string): (readonly string[])[] {
  const sets = new Map<string, readonly string[]>();
  for (const exercise of exercises)
    if (exercise.language === "sql" && exercise.dataset === dataset)
      sets.set(contentPaths.visible(dataset, exercise.tables), exercise.tables);
  return [...sets.values()];
}
