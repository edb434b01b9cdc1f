/** Query plans in words, from plans that SQLite really makes. */
import initSqlJs, { type SqlJsStatic } from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { planSql } from "./plan.ts";
import { planSteps } from "./plan-words.ts";

let SQL: SqlJsStatic;
let bytes: Uint8Array;
beforeAll(async () => {
  SQL = await initSqlJs();
  const db = new SQL.Database();
  db.run("CREATE TABLE users (user_id INTEGER PRIMARY KEY, country TEXT, age INTEGER)");
  db.run("CREATE TABLE plays (user_id INTEGER, title TEXT, minutes INTEGER)");
  db.run("CREATE INDEX plays_by_title ON plays (title, minutes)");
  db.run("INSERT INTO users VALUES (1, 'DE', 30), (2, 'BR', 40)");
  db.run("INSERT INTO plays VALUES (1, 'a', 3)");
  bytes = db.export();
  db.close();
});

const explained = (code: string): string[] => {
  const report = planSql({ SQL, bytes, code });
  if (report.kind !== "plan") return [report.because];
  return report.steps.map(({ words, depth }) => "  ".repeat(depth) + words);
};

describe("planSql", () => {
  it("tells how much a whole table is, and what is sorted", () => {
    expect(explained("SELECT country FROM users ORDER BY age")).toEqual([
      "Reads all of users (2 rows).",
      "Sorts for ORDER BY with a temporary B-tree: all rows are collected before the first goes on.",
    ]);
    expect(explained("SELECT DISTINCT country FROM users GROUP BY age")).toEqual([
      "Reads all of users (2 rows).",
      "Sorts for GROUP BY with a temporary B-tree: all rows are collected before the first goes on.",
      "Removes duplicates for DISTINCT with a temporary B-tree.",
    ]);
  });

  it("tells joins as loops, and tables by alias", () => {
    expect(explained("SELECT * FROM plays p LEFT JOIN users AS u ON u.user_id = p.user_id")).toEqual([
      "Reads all of plays (p) (1 row).",
      "For each row so far, looks up users (u) by its primary key; where there is no match, the row stays with NULLs.",
    ]);
    expect(explained("SELECT * FROM users a CROSS JOIN users b ON a.age + b.age = 70")).toEqual([
      "Reads all of users (a) (2 rows).",
      "For each row so far, reads all of users (b) again (2 rows): no index helps here.",
    ]);
  });

  it("tells by which columns an index is used", () => {
    expect(explained("SELECT * FROM plays WHERE title = 'a' AND minutes > 2")).toEqual([
      "Looks up plays by title and a range of minutes in index plays_by_title.",
    ]);
    expect(explained("SELECT title FROM plays WHERE title = 'a'")).toEqual([
      "Looks up plays by title in index plays_by_title, which holds all columns that are needed.",
    ]);
    expect(explained("SELECT user_id FROM users WHERE user_id > 1")).toEqual(["Reads a range of users by its primary key."]);
  });

  it("tells subqueries and what is in them", () => {
    expect(explained("SELECT title, (SELECT age FROM users u WHERE u.user_id = p.user_id) FROM plays p")).toEqual([
      "Reads all of plays (p) (1 row).",
      "Works out a subquery again for every row, because it speaks of that row:",
      "  Looks up users (u) by its primary key.",
    ]);
    expect(explained("SELECT 1 UNION SELECT age FROM users")).toEqual([
      "Goes through two sorted queries side by side for UNION:",
      "  The first query:",
      "    Takes rows that are written in the query.",
      "  The second query:",
      "    Reads all of users (2 rows).",
      "    Sorts for ORDER BY with a temporary B-tree: all rows are collected before the first goes on.",
    ]);
    expect(explained("SELECT 1 UNION ALL SELECT age FROM users")).toEqual([
      "Puts the rows of several queries together:",
      "  The first query:",
      "    Takes rows that are written in the query.",
      "  Then all rows of the next query:",
      "    Reads all of users (2 rows).",
    ]);
    expect(explained("WITH c AS MATERIALIZED (SELECT * FROM plays LIMIT 5) SELECT * FROM c")).toEqual([
      "Works out c once and keeps its rows in a temporary table:",
      "  Reads all of plays (1 row).",
      "Reads all of c.",
    ]);
  });

  it("explains the last query of the file, without running it, or says why there is none", () => {
    expect(explained("SELECT 1; SELECT age FROM users; -- done")).toEqual(["Reads all of users (2 rows)."]);
    expect(explained("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c").slice(0, 2)).toEqual([
      "Works out c row by row, as its rows are asked for:",
      "  To begin with:",
    ]);
    expect(explained("-- nothing")).toEqual(["There is no query in the code."]);
    expect(explained("DELETE FROM users")[0]).toMatch(/DELETE|read/i);
    expect(explained("SELECT * FROM userz")[0]).toMatch(/no such table/);
  });
});

describe("planSteps", () => {
  it("shows a step that it does not know as SQLite says it", () => {
    expect(planSteps([{ id: 1, parent: 0, detail: "DO SOMETHING NEW" }], new Map())).toEqual([
      { detail: "DO SOMETHING NEW", words: "DO SOMETHING NEW.", depth: 0 },
    ]);
  });

  it.each([
    [
      "SEARCH t USING AUTOMATIC COVERING INDEX (a=?)",
      "Looks up t by a, in an index that SQLite makes for this query alone because the table has none.",
    ],
    [
      "SCAN t USING COVERING INDEX sqlite_autoindex_t_1",
      "Reads all of t in the order of the index of its key, which holds all columns that are needed.",
    ],
    ["SCAN (subquery-3)", "Reads all of a subquery."],
    [
      "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
      "Sorts the last terms of ORDER BY with a temporary B-tree; by the first ones the rows come in order.",
    ],
    ["BLOOM FILTER ON u (a=?)", "First makes a small filter of u by a, so that most rows without a match are skipped."],
    ["LIST SUBQUERY 2", "Works out the list of IN once:"],
  ])("%s", (detail, words) => {
    expect(planSteps([{ id: 1, parent: 0, detail }], new Map())[0]?.words).toBe(words);
  });
});
