/** Whether an SQL reference is determined by its own statement: the order in which rows are stored must not matter. */
import { randomFrom } from "../../fixtures/random.ts";
import { contentPaths } from "../core/content-paths.ts";
import type { DatasetDescription } from "../core/dataset.ts";
import type { SqlExercise } from "../core/exercise.ts";
import type { ResultSet } from "../core/values.ts";
import type { NamedTable } from "../core/verdict.ts";
import type { Assets } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import { createGrader } from "../engines/grader.ts";
import { resultSetsAgree } from "../grading/sql/compare.ts";

const seeds = [1, 2, 3];
/** Larger data says no more about ties, and costs more to shuffle. */
const mostBytes = 1_000_000;

/** Shuffles tables with an engine of its own, which serves exercise after exercise. */
export interface OrderCheck {
  /** The first hidden dataset on which shuffled tables change the reference's answer, or undefined. Those with more rows than a Run shows are left out. */
  undetermined(exercise: SqlExercise, description: DatasetDescription): Promise<string | undefined>;
  dispose(): void;
}

/** Starts nothing before it is asked. */
export function createOrderCheck(spawn: Spawn, assets: Assets): OrderCheck {
  /** Databases that stand where a Run looks for its visible data. */
  const placed = new Map<string, Uint8Array>();
  const grader = createGrader(spawn, { bytes: async (path, onProgress) => placed.get(path) ?? assets.bytes(path, onProgress) });
  /** Empty databases without keys, by dataset: the exercises of a pack share a few. */
  const keylessOf = new Map<string, Promise<Uint8Array>>();
  const buildKeyless = (description: DatasetDescription): Promise<Uint8Array> => {
    const built = keylessOf.get(description.name) ?? grader.buildDatabase(withoutKeys(description), {});
    keylessOf.set(description.name, built);
    return built;
  };
  /** The exercise with this database as its visible one. */
  const over = (exercise: SqlExercise, dataset: string, bytes: Uint8Array): SqlExercise => {
    placed.set(contentPaths.visible(dataset, exercise.tables), bytes);
    return { ...exercise, dataset };
  };
  /** What each query gives; nothing where one of them fails or gives more than is shown. */
  const resultsOf = async (exercise: SqlExercise, code: string, on?: readonly NamedTable[]): Promise<readonly ResultSet[]> => {
    const { outcome } = await grader.run(exercise, code, on);
    if (outcome.status !== "finished") return [];
    const results = outcome.results.flatMap((result) => (result.kind === "rows" ? [result.rows] : []));
    return results.some(({ truncated }) => truncated) ? [] : results;
  };
  return {
    async undetermined(exercise, description) {
      const { reference, contract } = exercise;
      const keyless = over(exercise, `keyless-${description.name}`, await buildKeyless(description));
      for (const { name } of exercise.hidden) {
        const path = contentPaths.hidden(exercise.dataset, exercise.id, name);
        const bytes = await assets.bytes(path);
        if (bytes.length > mostBytes) continue;
        const stored = over(exercise, path, bytes);
        const expected = (await resultsOf(stored, reference)).at(-1);
        const tables = await resultsOf(stored, readingAll(description));
        if (expected === undefined || tables.length === 0) continue;
        for (const seed of seeds) {
          const received = (await resultsOf(keyless, reference, shuffled(description, tables, seed))).at(-1);
          if (received !== undefined && !resultSetsAgree(received, expected, contract)) return name;
        }
      }
      return undefined;
    },
    dispose: () => grader.dispose(),
  };
}

/** SQLite reads a table in the order of an integer key, whatever the order in which its rows came. */
const withoutKeys = (description: DatasetDescription): DatasetDescription => ({
  ...description,
  tables: description.tables.map((table) => ({ ...table, key: [] })),
});

/** One query a table. */
const readingAll = ({ tables }: DatasetDescription): string =>
  tables.map(({ name, columns }) => `SELECT ${columns.map((column) => column.name).join(", ")} FROM ${name};`).join("\n");

function shuffled({ tables }: DatasetDescription, contents: readonly ResultSet[], seed: number): NamedTable[] {
  return contents.map((content, index) => {
    const name = tables[index]?.name ?? "";
    return { name, rows: { ...content, rows: randomFrom(seed, name).shuffle(content.rows) } };
  });
}
