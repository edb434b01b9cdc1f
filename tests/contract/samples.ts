/** Two tiny exercises for engine tests, with a dataset of their own, so that no pack is needed. */
import initSqlJs from "sql.js";
import { contentPaths } from "../../src/core/content-paths.ts";
import type { PythonExercise, SqlExercise } from "../../src/core/exercise.ts";
import type { Assets } from "../../src/engines/assets.ts";

const common = {
  pack: "sample",
  version: 1,
  title: "Sample",
  difficulty: "easy",
  minutes: 1,
  topics: ["tests"],
  roles: ["tester"],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "",
  right: {},
  limits: { seconds: 2 },
} as const;

export const sqlSample: SqlExercise = {
  ...common,
  id: "sample/plays",
  name: "plays",
  language: "sql",
  dataset: "sample",
  tables: ["plays"],
  reference: "SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title",
  contract: {
    columns: [
      { name: "title", type: "text" },
      { name: "minutes", type: "integer" },
    ],
    order: [],
    key: ["title"],
    tolerance: 1e-6,
  },
  hidden: [{ name: "twice", about: "A title that is played twice." }],
};

export const pythonSample: PythonExercise = {
  ...common,
  id: "sample/double",
  name: "double",
  language: "python",
  entry: ["double"],
  packages: [],
  contract: { relative: 1e-6, absolute: 1e-9, notes: [] },
  reference: "def double(values):\n    return [2 * value for value in values]\n",
  cases: `
from greenroom import call, case, generated

@case("two values", visible=True)
def two():
    return call("double", [1, 2])

@generated(3)
def random_values(rng):
    return call("double", [rng.randrange(100) for _ in range(5)])
`,
  checks: "",
};

/** The sample's databases by their path in the site, unpacked. */
export async function sampleData(): Promise<ReadonlyMap<string, Uint8Array>> {
  const SQL = await initSqlJs();
  const database = (rows: string): Uint8Array => {
    const db = new SQL.Database();
    db.run(`CREATE TABLE plays(title TEXT NOT NULL, minutes INTEGER NOT NULL); INSERT INTO plays VALUES ${rows}`);
    return db.export();
  };
  return new Map([
    [contentPaths.visible("sample", sqlSample.tables), database("('Harbor Lights', 3), ('Salt Roads', 5)")],
    [contentPaths.hidden("sample", sqlSample.id, "twice"), database("('Harbor Lights', 3), ('Harbor Lights', 4)")],
  ]);
}

/** The site's files with the sample's databases added. */
export async function withSampleData(assets: Assets): Promise<Assets> {
  const files = await sampleData();
  return { bytes: (path, onProgress) => Promise.resolve(files.get(path)).then((known) => known ?? assets.bytes(path, onProgress)) };
}
