/** Whether an SQL reference is determined by its own statement: the order in which rows are stored must not matter. */
import initSqlJs from "sql.js";
import { randomFrom } from "../../../fixtures/random.ts";
import type { Cell, Tables } from "../../../fixtures/tables.ts";
import { contentPaths } from "../../core/content-paths.ts";
import type { DatasetDescription } from "../../core/dataset.ts";
import type { SqlExercise } from "../../core/exercise.ts";
import type { ResultSet } from "../../core/values.ts";
import type { Assets } from "../../engines/assets.ts";
import { resultSetsAgree } from "../../grading/sql/compare.ts";
import { buildSqlite } from "../content/sqlite.ts";
import { createNodeGrader } from "../wiring.ts";

const seeds = [1, 2, 3];
/** Larger data says no more about ties, and costs more to shuffle. */
const mostBytes = 1_000_000;

/** The first dataset on which shuffled tables change the reference's answer, or undefined. */
export async function undetermined(exercise: SqlExercise, description: DatasetDescription, assets: Assets): Promise<string | undefined> {
  const shuffled = new Map<string, Uint8Array>();
  const grader = createNodeGrader({ bytes: (path, onProgress) => Promise.resolve(shuffled.get(path) ?? assets.bytes(path, onProgress)) });
  const answerOn = async (dataset: string, bytes: Uint8Array): Promise<ResultSet | undefined> => {
    shuffled.set(contentPaths.visible(dataset, exercise.tables), bytes);
    const { outcome } = await grader.run({ ...exercise, dataset }, exercise.reference);
    const last = outcome.status === "finished" ? outcome.results.at(-1) : undefined;
    return last?.kind === "rows" ? last.rows : undefined;
  };
  try {
    for (const { name } of exercise.hidden) {
      const bytes = await assets.bytes(contentPaths.hidden(exercise.dataset, exercise.id, name));
      if (bytes.length > mostBytes) continue;
      const expected = await answerOn(`${name}-as-stored`, bytes);
      const tables = await readTables(description, bytes);
      for (const seed of seeds) {
        const received = await answerOn(`${name}-${seed}`, await storeShuffled(description, tables, seed));
        if (expected !== undefined && received !== undefined && !resultSetsAgree(received, expected, exercise.contract)) return name;
      }
    }
    return undefined;
  } finally {
    grader.dispose();
  }
}

async function readTables({ tables }: DatasetDescription, bytes: Uint8Array): Promise<Tables> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    return Object.fromEntries(
      tables.map(({ name, columns }) => {
        const names = columns.map((column) => column.name);
        const rows = database.exec(`SELECT ${names.join(", ")} FROM ${name}`)[0]?.values ?? [];
        return [name, { columns: names, rows: rows as Cell[][] }];
      }),
    );
  } finally {
    database.close();
  }
}

/** Without primary keys, since SQLite reads a table in the order of an integer key. */
function storeShuffled(description: DatasetDescription, tables: Tables, seed: number): Promise<Uint8Array> {
  const keyless = { ...description, tables: description.tables.map((table) => ({ ...table, key: [] })) };
  const shuffled = Object.entries(tables).map(([name, { columns, rows }]) => [
    name,
    { columns, rows: randomFrom(seed, name).shuffle(rows) },
  ]);
  return buildSqlite(keyless, Object.fromEntries(shuffled));
}
