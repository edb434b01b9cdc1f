/** Completion in SQL: what is offered where, in whole and in half-written queries. */
import { expect, it } from "vitest";
import type { TableDescription } from "../../../core/dataset.ts";
import { completionsAt, describeAt, signatureAt } from "./complete.ts";

const column = (name: string, type: "integer" | "text", note: string) => ({ name, type, note, nullable: false, fill: null });
const tables: readonly TableDescription[] = [
  {
    name: "users",
    about: "One row a user.",
    key: ["user_id"],
    columns: [column("user_id", "integer", "Counts from 1."), column("country", "text", "Two letters.")],
  },
  {
    name: "plays",
    about: "One row a play.",
    key: [],
    columns: [
      { ...column("user_id", "integer", "Who played."), references: { table: "users", column: "user_id" } },
      column("seconds", "integer", "How long."),
    ],
  },
];

/** The cursor stands at the bar. */
function at(text: string) {
  const offset = text.indexOf("|");
  return [text.replace("|", ""), offset] as const;
}
const labels = (text: string, kinds?: readonly string[]) =>
  completionsAt(...at(text), tables)
    ?.items.filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ label }) => label);
const names = (text: string) => labels(text, ["column", "table", "alias", "join"]);

it.each([
  ["tables after FROM", "SELECT * FROM |", ["users", "plays"]],
  ["tables after JOIN, at a word begun", "SELECT * FROM users JOIN pl|", ["users", "plays"]],
  ["tables after a comma in FROM", "SELECT * FROM users u, |", ["users", "plays"]],
  ["columns of an alias", "SELECT u.| FROM users AS u", ["user_id", "country"]],
  ["columns of an alias without AS", "SELECT 1 FROM users u WHERE u.|", ["user_id", "country"]],
  ["columns of a table that is not in FROM yet", "SELECT users.|", ["user_id", "country"]],
  ["columns and alias of the sources, in their order", "SELECT | FROM plays p", ["user_id", "seconds", "p"]],
  [
    "names that two sources have, qualified",
    "SELECT | FROM users u JOIN plays p",
    ["u.user_id", "country", "p.user_id", "seconds", "u", "p"],
  ],
  [
    "the join by reference",
    "SELECT 1 FROM users u JOIN plays p ON |",
    ["p.user_id = u.user_id", "u.user_id", "country", "p.user_id", "seconds", "u", "p"],
  ],
  ["common table expressions before tables", "WITH busy AS (SELECT 1 AS n) SELECT * FROM |", ["busy", "users", "plays"]],
  [
    "columns of a CTE by its SELECT list",
    "WITH b AS (SELECT u.country, COUNT(*) AS n, MAX(1) top FROM users u) SELECT b.| FROM b",
    ["country", "n", "top"],
  ],
  ["columns of a CTE by its list of names", "WITH b(x, y) AS (SELECT 1, 2) SELECT b.| FROM b", ["x", "y"]],
  [
    "columns of a CTE that selects all of another",
    "WITH a AS (SELECT * FROM plays), b AS (SELECT * FROM a) SELECT b.|",
    ["user_id", "seconds"],
  ],
  ["columns of a CTE that is not closed yet", "WITH a AS (SELECT country FROM users), b AS (SELECT a.| FROM a", ["country"]],
  ["columns of a recursive CTE in itself", "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT c.| FROM c) SELECT n FROM c", ["n"]],
  ["columns of a subquery", "SELECT s.| FROM (SELECT seconds / 60 AS minutes FROM plays) AS s", ["minutes"]],
  [
    "inner columns and outer ones",
    "SELECT 1 FROM users u WHERE EXISTS (SELECT 1 FROM plays p WHERE p.user_id = u.|",
    ["user_id", "country"],
  ],
  ["only the own part of a UNION", "SELECT u.country FROM users u UNION ALL SELECT | FROM plays", ["user_id", "seconds", "plays"]],
  ["only the own statement", "SELECT 1 FROM users; SELECT | FROM plays", ["user_id", "seconds", "plays"]],
  ["names of the SELECT list in ORDER BY", "SELECT COUNT(*) AS n FROM plays ORDER BY |", ["user_id", "seconds", "plays", "n"]],
  ["columns in a bracket that is still open", "SELECT ROW_NUMBER() OVER (PARTITION BY | FROM plays", ["user_id", "seconds", "plays"]],
  ["columns after IS DISTINCT FROM", "SELECT 1 FROM plays WHERE seconds IS DISTINCT FROM |", ["user_id", "seconds", "plays"]],
  ["all columns while there is no FROM", "SELECT |", ["user_id", "country", "seconds"]],
  ["nothing but keywords after a table", "SELECT 1 FROM users |", []],
])("offers %s", (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each(["SELECT 'a|", "SELECT 1 -- u|", "SELECT /* u|", "SELECT 1 AS |", "SELECT 12|"])("offers nothing in %s", (text) => {
  expect(labels(text)).toBeUndefined();
});

it("takes up again after a comment and a text", () => {
  expect(names("SELECT /* from */ 'it''s' FROM |")).toEqual(["users", "plays"]);
});

it("knows types, notes and functions", () => {
  const { from, items } = completionsAt(...at("SELECT se| FROM plays p"), tables) ?? { from: 0, items: [] };
  expect(from).toBe(7);
  expect(items).toContainEqual({ label: "seconds", kind: "column", detail: "integer · p", documentation: "How long." });
  expect(items.find(({ label }) => label === "ROUND")).toMatchObject({ kind: "function", detail: "(x, digits)" });
});

it("writes keywords and functions as the query does", () => {
  expect(labels("select | from plays", ["function"])).toContain("round");
  expect(labels("select 1 from plays |", ["keyword"])).toContain("order by");
});

it("begins a statement with SELECT or WITH", () => {
  expect(labels("|")?.slice(0, 2)).toEqual(["SELECT", "WITH"]);
  expect(labels("CAST(1 AS |")).toEqual(["INTEGER", "REAL", "TEXT", "NUMERIC"]);
});

it("knows the function whose brackets are open, and the parameter", () => {
  expect(signatureAt(...at("SELECT ROUND(SUM(a), |"))).toMatchObject({ label: "ROUND(x, digits)", active: 1 });
  expect(signatureAt(...at("SELECT ROUND(SUM(|"))).toMatchObject({ label: "SUM(x)", active: 0 });
  expect(signatureAt(...at("SELECT ROUND(1) |"))).toBeNull();
  expect(signatureAt(...at("SELECT (1, |"))).toBeNull();
});

it("explains what a name stands for", () => {
  expect(describeAt(...at("SELECT u.cou|ntry FROM users u"), tables)).toMatchObject({ title: "country text", text: "Two letters." });
  expect(describeAt(...at("SELECT 1 FROM users u WHERE u|.country = ''"), tables)).toMatchObject({ title: "users" });
  expect(describeAt(...at("SELECT ROU|ND(1)"), tables)).toMatchObject({ title: "ROUND(x, digits)" });
  expect(describeAt(...at("SELECT no|thing FROM users"), tables)).toBeNull();
});
