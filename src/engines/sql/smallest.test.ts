import initSqlJs, { type SqlJsStatic } from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { SqlExercise } from "../../core/exercise.ts";
import type { FailedVerdict } from "../../core/verdict.ts";
import { gradeSql, runSql } from "./grade.ts";
import { shrinkVerdict } from "./smallest.ts";

let SQL: SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

const exercise: SqlExercise = {
  id: "pack/minutes",
  pack: "pack",
  name: "minutes",
  version: 1,
  title: "Minutes",
  difficulty: "easy",
  minutes: 5,
  topics: [],
  roles: [],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "",
  reference: "SELECT country, SUM(minutes) AS minutes FROM plays JOIN users USING (user_id) GROUP BY country",
  right: {},
  limits: { seconds: 10 },
  language: "sql",
  dataset: "plays",
  tables: ["users", "plays"],
  contract: {
    columns: [
      { name: "country", type: "text" },
      { name: "minutes", type: "integer" },
    ],
    order: [],
    key: ["country"],
    tolerance: 1e-6,
  },
  hidden: [],
};

/** 300 plays of 60 users in three countries; user 61 is nobody. */
function database(): Uint8Array {
  const db = new SQL.Database();
  const numbers = (last: number): string => `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`;
  db.run(`CREATE TABLE users (user_id INTEGER PRIMARY KEY, country TEXT NOT NULL);
    CREATE TABLE plays (user_id INTEGER NOT NULL REFERENCES users (user_id), minutes INTEGER);
    CREATE INDEX plays_user ON plays (user_id);
    CREATE VIEW long_plays AS SELECT * FROM plays WHERE minutes > 50;
    CREATE TABLE other (x INTEGER);
    INSERT INTO other VALUES (1);
    INSERT INTO users ${numbers(60)} SELECT i, substr('BRDEMX', 1 + 2 * (i % 3), 2) FROM n;
    INSERT INTO plays ${numbers(300)} SELECT 1 + i % 61, CASE WHEN i % 50 = 0 THEN NULL ELSE 1 + i * 7 % 100 END FROM n;`);
  const bytes = db.export();
  db.close();
  return bytes;
}

function failed(code: string, bytes: Uint8Array): FailedVerdict {
  const datasets = [{ key: "d", name: "crowd", bytes, visible: false }];
  const verdict = gradeSql({ SQL, exercise, code, datasets, onProgress: () => {} });
  if (verdict.status !== "failed") throw new Error(`it ${verdict.status}`);
  return verdict;
}

function shrunk(code: string, outOfTime = () => false): FailedVerdict {
  const bytes = database();
  return shrinkVerdict({ SQL, exercise, code, bytes, verdict: failed(code, bytes), outOfTime });
}

const left = "SELECT country, SUM(minutes) AS minutes FROM plays LEFT JOIN users USING (user_id) GROUP BY country";
const distinct = "SELECT country, SUM(DISTINCT minutes) AS minutes FROM plays JOIN users USING (user_id) GROUP BY country";

describe("shrinkVerdict", () => {
  it("leaves an orphan, and a row that gives an expected result", () => {
    expect(shrunk(left)).toMatchObject({
      findings: [{ kind: "row-count", where: { case: "crowd" } }],
      tally: { agree: 0, total: 1 },
      counterexample: {
        tables: [
          { name: "users", rows: { rows: [[1n, expect.any(String)]] } },
          {
            name: "plays",
            rows: {
              rows: [
                [1n, 10n],
                [2n, 10n],
              ],
            },
          },
        ],
        total: 1,
      },
    });
  });

  it("keeps every parent, and leaves out tables that no one reads", () => {
    const { counterexample } = shrunk(distinct);
    const pair = (value: unknown) => ({
      rows: [
        [1n, value],
        [2n, value],
      ],
    });
    expect(counterexample).toMatchObject({
      tables: [
        { name: "users", rows: pair("BR") },
        { name: "plays", rows: pair(10n) },
      ],
    });
  });

  it("gives the same every time", () => {
    expect(shrunk(distinct)).toEqual(shrunk(distinct));
  });

  it("leaves the verdict as it was when there is no time", () => {
    expect(shrunk(distinct, () => true)).toEqual(failed(distinct, database()));
  });

  it("is data that can be run on, with the dataset's views", () => {
    const { counterexample } = shrunk(left);
    const on = counterexample?.kind === "rows" ? counterexample.tables : [];
    const code = "SELECT COUNT(*) AS n FROM plays; SELECT COUNT(*) AS n FROM long_plays; SELECT COUNT(*) AS n FROM other";
    expect(runSql({ SQL, bytes: database(), code, maxRows: 9, on })).toMatchObject({
      status: "finished",
      results: [{ rows: { rows: [[2n]] } }, { rows: { rows: [[0n]] } }, { rows: { rows: [[0n]] } }],
    });
  });
});
