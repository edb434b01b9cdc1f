import initSqlJs, { type SqlJsStatic } from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { SqlExercise } from "../../core/exercise.ts";
import type { Verdict } from "../../core/verdict.ts";
import { runStatements, withDatabase } from "./database.ts";
import { type GradeProgress, gradeSql, runSql } from "./grade.ts";

let SQL: SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

function bytesOf(sql: string): Uint8Array {
  const db = new SQL.Database();
  try {
    db.run(sql);
    return db.export();
  } finally {
    db.close();
  }
}

const schema = "CREATE TABLE views (user_id INTEGER, country TEXT, seconds INTEGER, note TEXT);";
const fill = (rows: string): Uint8Array => bytesOf(`${schema} INSERT INTO views VALUES ${rows};`);

const exercise: SqlExercise = {
  id: "pack/hours",
  pack: "pack",
  name: "hours",
  version: 1,
  title: "Hours",
  difficulty: "easy",
  minutes: 5,
  topics: ["grouping"],
  roles: ["analyst"],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "",
  reference: "SELECT country, ROUND(SUM(seconds) / 3600.0, 2) AS hours FROM views GROUP BY country ORDER BY country",
  right: {},
  limits: { seconds: 10 },
  language: "sql",
  dataset: "views",
  tables: ["views"],
  contract: {
    columns: [
      { name: "country", type: "text" },
      { name: "hours", type: "number", decimals: 2 },
    ],
    order: [{ column: "country", descending: false }],
    key: ["country"],
    tolerance: 1e-6,
  },
  hidden: [{ name: "nulls", about: "" }],
};

const plain = "(1, 'BR', 3601, NULL), (2, 'BR', 1800, 'x'), (3, 'DE', 400, '')";
const withNull = "(1, 'BR', 3600, NULL), (1, 'MX', NULL, NULL)";

interface Options {
  readonly exercise?: Partial<SqlExercise>;
  readonly data?: Record<string, string>;
}

function grade(code: string, options: Options = {}): Verdict {
  const data = options.data ?? { nulls: withNull, visible: plain };
  return gradeSql({
    SQL,
    exercise: { ...exercise, ...options.exercise },
    code,
    datasets: Object.entries(data).map(([name, rows]) => ({ key: name, name, bytes: fill(rows), visible: name === "visible" })),
    onProgress: () => {},
  });
}

/** The kinds of a failed verdict's findings. */
function kinds(verdict: Verdict): readonly string[] {
  return verdict.status === "failed" ? verdict.findings.map(({ kind }) => kind) : [verdict.status];
}

describe("gradeSql", () => {
  it("passes the reference itself on every dataset", () => {
    expect(grade(exercise.reference)).toEqual({ status: "passed", tally: { agree: 2, total: 2, noun: "datasets" } });
  });

  it("passes another formula that rounds a tie the other way", () => {
    const data = { visible: "(1, 'BR', 18, NULL)" }; // 0.005 hours
    expect(kinds(grade("SELECT country, 0.0 AS hours FROM views", { data }))).toEqual(["passed"]);
    expect(kinds(grade("SELECT country, 0.01 AS hours FROM views", { data }))).toEqual(["passed"]);
    expect(kinds(grade("SELECT country, 0.02 AS hours FROM views", { data }))).toEqual(["rounding"]);
  });

  it("leaves one-argument ROUND in a reference to SQLite", () => {
    const reference = "SELECT country, ROUND(SUM(seconds) / 3600.0) AS hours FROM views GROUP BY country ORDER BY country";
    expect(kinds(grade(reference, { exercise: { reference } }))).toEqual(["passed"]);
  });

  it("passes columns in another order and letter case, and a window function", () => {
    const code = `SELECT DISTINCT ROUND(SUM(seconds) OVER (PARTITION BY country) / 3600.0, 2) AS "HOURS", country AS Country
      FROM views ORDER BY country`;
    expect(kinds(grade(code))).toEqual(["passed"]);
  });

  it("tells unrounded figures from wrong ones", () => {
    expect(kinds(grade("SELECT country, SUM(seconds) / 3600.0 AS hours FROM views GROUP BY country ORDER BY 1"))).toEqual(["rounding"]);
    expect(kinds(grade("SELECT country, ROUND(COUNT(*) * 7.25, 2) AS hours FROM views GROUP BY country ORDER BY 1"))).toEqual(["values"]);
  });

  it("fails an answer that is right on the visible data only, with the rows that differ as counterexample", () => {
    const verdict = grade(
      "SELECT country, ROUND(SUM(coalesce(seconds, 0)) / 3600.0, 2) AS hours FROM views GROUP BY country ORDER BY country",
    );
    expect(verdict).toMatchObject({
      status: "failed",
      tally: { agree: 1, total: 2 },
      findings: [{ kind: "null", where: { case: "nulls", row: 1, column: "hours" }, expected: "NULL", received: "0.0" }],
      counterexample: {
        kind: "rows",
        dataset: "nulls",
        tables: [],
        columns: ["country", "hours"],
        differences: [{ yours: ["MX", 0], expected: ["MX", null], cells: [1] }],
        total: 1,
      },
    });
  });

  it("explains on the smallest dataset that fails and has an expected row", () => {
    const data = { large: `${plain}, ${plain}`, empty: "(9, 'BR', 1, NULL)", small: "(1, 'BR', 7200, NULL), (1, 'DE', 7200, NULL)" };
    const reference =
      "SELECT country, ROUND(SUM(seconds) / 3600.0, 2) AS hours FROM views WHERE seconds > 1 GROUP BY country ORDER BY country";
    const verdict = grade("SELECT country, ROUND(7.0, 2) AS hours FROM views GROUP BY country ORDER BY country", {
      exercise: { reference },
      data,
    });
    expect(verdict).toMatchObject({ status: "failed", tally: { agree: 0, total: 3 }, counterexample: { dataset: "small" } });
  });

  it("calls an exercise broken whose reference fails, returns nothing, or lacks a column", () => {
    for (const [reference, words] of [
      ["SELECT absent FROM views", "no such column"],
      ["-- later", "no result"],
      ["EXPLAIN SELECT 1", "no rows"],
      ["DELETE FROM views", "not-read-only"],
      ["SELECT country FROM views", "hours"],
    ] as const) {
      const verdict = grade("SELECT 1", { exercise: { reference } });
      expect(verdict.status).toBe("broken");
      expect(verdict).toHaveProperty("tellAuthor", expect.stringContaining(words));
    }
    expect(grade("SELECT 1", { exercise: { tables: ["shows"] } })).toHaveProperty("tellAuthor", expect.stringContaining("shows"));
  });

  it("ends at a syntax error with its line and column", () => {
    const code = "-- FORM comes later\nSELECT country, 'FORM' AS a\nFORM views";
    expect(grade(code)).toEqual({
      status: "crashed",
      error: {
        type: "SQL error",
        message: 'near "FORM": syntax error',
        frames: [{ line: 3, function: "", source: "FORM views" }],
        column: 1,
      },
      where: { case: "nulls" },
    });
  });

  it("suggests the table or column that was perhaps meant", () => {
    expect(grade("SELECT *\nFROM view")).toMatchObject({
      status: "crashed",
      error: { message: "no such table: view. Did you mean views?", frames: [{ line: 2 }] },
    });
    expect(grade("SELECT country,\n v.second\nFROM views v")).toMatchObject({
      error: { message: "no such column: v.second. Did you mean seconds?", frames: [{ line: 2, source: " v.second" }] },
    });
    expect(grade("SELECT 1 FROM elsewhere")).toMatchObject({ error: { message: "no such table: elsewhere" } });
  });

  it("locates errors in a later statement and errors that come while rows are read", () => {
    expect(grade("SELECT 1;\nSELECT 2;\n\nSELECT FROM views")).toMatchObject({ error: { frames: [{ line: 4 }] } });
    expect(grade("SELECT abs(-9223372036854775807 - 1)")).toMatchObject({
      status: "crashed",
      error: { message: "integer overflow", frames: [] },
    });
    expect(grade("SELECT country,\n ROUNDED(1)\nFROM views")).toMatchObject({ error: { frames: [{ line: 2 }] } });
    expect(grade("SELECT (1,")).toMatchObject({ error: { message: "incomplete input", frames: [{ line: 1 }] } });
    expect(grade("SELECT 'open")).toMatchObject({ error: { frames: [{ line: 1 }], column: 8 } });
  });

  it.each([
    "DELETE FROM views",
    "WITH old AS (SELECT 1) DELETE FROM views",
    "WITH old AS (SELECT 1) INSERT INTO views SELECT 1, 2, 3, 4",
    "/* a */ update views set seconds = 0",
    "PRAGMA query_only = OFF; DELETE FROM views",
    "EXPLAIN DELETE FROM views",
    "ATTACH ':memory:' AS other",
    "VACUUM",
    "BEGIN; SELECT 1",
    "CREATE TEMP TABLE t AS SELECT 1",
    "DROP TABLE nothing",
    "SELECT country, 1.0 AS hours FROM views; DROP TABLE views",
  ])("refuses %s", (code) => {
    expect(kinds(grade(code))).toEqual(["not-read-only"]);
  });

  it.each(["", "  \n", "-- SELECT 1", "/* SELECT 1 */;", "EXPLAIN QUERY PLAN SELECT 1"])("finds no result in %j", (code) => {
    expect(kinds(grade(code))).toEqual(["no-result"]);
  });

  it("takes the last of several queries and says so", () => {
    expect(kinds(grade(`SELECT 1 AS a; ${exercise.reference};`))).toEqual(["passed"]);
    const verdict = grade(`${exercise.reference}; SELECT country, 9.0 AS hours FROM views GROUP BY country ORDER BY country;`);
    expect(verdict).toHaveProperty("findings.0.message", expect.stringContaining("2 queries; the last one"));
  });

  it("gives the same verdict every time, and tells each phase before it begins", () => {
    const code = "SELECT country, 1.5 AS hours FROM views";
    const phases: GradeProgress[] = [];
    const request = { SQL, exercise, code, datasets: [{ key: "visible", name: "visible", bytes: fill(plain), visible: true }] };
    const first = gradeSql({ ...request, onProgress: (progress) => phases.push(progress) });
    expect(gradeSql({ ...request, onProgress: () => {} })).toEqual(first);
    expect(phases.map(({ phase }) => phase)).toEqual(["reference", "candidate", "compare"]);
    expect(phases[0]).toMatchObject({ dataset: "visible", index: 0, total: 1 });
  });

  it("stops reading an answer at the cap", () => {
    const code = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'BR' AS country, i AS hours FROM n";
    expect(kinds(grade(code))).toEqual(["row-count"]);
  });
});

describe("runSql", () => {
  it("returns each statement's rows, exact integers, and the columns of an empty result", () => {
    const outcome = runSql({
      SQL,
      bytes: fill(plain),
      code: "SELECT 9007199254740993 AS big, 2.0 AS two, x'00ff' AS b; SELECT note FROM views WHERE 0",
      maxRows: 10,
    });
    expect(outcome).toEqual({
      status: "finished",
      results: [
        {
          kind: "rows",
          statement: "SELECT 9007199254740993 AS big, 2.0 AS two, x'00ff' AS b;",
          rows: { columns: ["big", "two", "b"], rows: [[9007199254740993n, 2, new Uint8Array([0, 255])]], truncated: false },
          totalRows: 1,
        },
        {
          kind: "rows",
          statement: "SELECT note FROM views WHERE 0",
          rows: { columns: ["note"], rows: [], truncated: false },
          totalRows: 0,
        },
      ],
    });
  });

  it("keeps the first rows and counts the rest", () => {
    expect(runSql({ SQL, bytes: fill(plain), code: "SELECT user_id FROM views", maxRows: 2 })).toMatchObject({
      results: [{ totalRows: 3, rows: { rows: [[1n], [2n]], truncated: true } }],
    });
  });

  it("shows plans, and tells errors and refusals", () => {
    expect(runSql({ SQL, bytes: fill(plain), code: "EXPLAIN QUERY PLAN SELECT * FROM views", maxRows: 9 })).toMatchObject({
      status: "finished",
    });
    expect(runSql({ SQL, bytes: fill(plain), code: "SELEC", maxRows: 9 })).toMatchObject({
      status: "crashed",
      error: { frames: [{ line: 1 }], column: 1 },
    });
    expect(runSql({ SQL, bytes: fill(plain), code: "DROP TABLE views", maxRows: 9 })).toMatchObject({
      status: "crashed",
      error: { type: "Not allowed" },
    });
    expect(runSql({ SQL, bytes: fill(plain), code: "-- nothing", maxRows: 9 })).toEqual({ status: "finished", results: [] });
  });
});

describe("runStatements", () => {
  it("leaves the data as it was", () => {
    withDatabase(SQL, fill(plain), (db) => {
      runStatements(db, "WITH a AS (SELECT 1) DELETE FROM views", { keep: 1, count: 1 });
      expect(db.exec("SELECT count(*) FROM views")[0]?.values).toEqual([[3]]);
    });
  });
});
