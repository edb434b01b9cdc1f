/** The rules that change SQL: each makes the changes that it names, and every mutant parses. */
import { describe, expect, it } from "vitest";
import { choose, mutantsOf } from "./mutant.ts";
import { sqlChanges, sqlFault } from "./sql.ts";

const becomes = (sql: string, rule: string): string[] =>
  mutantsOf(
    sql,
    sqlChanges(sql).filter((change) => change.rule === rule),
  ).map(({ source }) => source.replace(/\s+/g, " ").trim());

describe("SQL mutants", () => {
  it.each([
    ["comparison", "SELECT a FROM t WHERE a < 3", "SELECT a FROM t WHERE a <= 3"],
    ["join", "SELECT 1 FROM t JOIN u ON t.a = u.a", "SELECT 1 FROM t LEFT JOIN u ON t.a = u.a"],
    ["join", "SELECT 1 FROM t LEFT JOIN u ON t.a = u.a", "SELECT 1 FROM t JOIN u ON t.a = u.a"],
    ["function", "SELECT RANK() OVER (ORDER BY a) FROM t", "SELECT DENSE_RANK() OVER (ORDER BY a) FROM t"],
    ["DISTINCT dropped", "SELECT COUNT(DISTINCT a) FROM t", "SELECT COUNT( a) FROM t"],
    ["DISTINCT dropped", "SELECT DISTINCT a FROM t", "SELECT a FROM t"],
    ["COUNT", "SELECT COUNT(a) FROM t", "SELECT COUNT(*) FROM t"],
    ["COUNT", "SELECT COUNT(*) FROM t LEFT JOIN u AS v ON v.a = t.a", "SELECT COUNT(v.a) FROM t LEFT JOIN u AS v ON v.a = t.a"],
    ["and/or", "SELECT a FROM t WHERE a AND b", "SELECT a FROM t WHERE a OR b"],
    ["condition dropped", "SELECT a FROM t WHERE a AND b", "SELECT a FROM t WHERE a"],
    ["PARTITION BY dropped", "SELECT SUM(a) OVER (PARTITION BY b, c) FROM t", "SELECT SUM(a) OVER (PARTITION BY b) FROM t"],
    ["ORDER BY dropped", "SELECT a FROM t ORDER BY a, b", "SELECT a FROM t ORDER BY b"],
    ["ORDER BY reversed", "SELECT a FROM t ORDER BY a DESC", "SELECT a FROM t ORDER BY a"],
    ["frame", "SELECT SUM(a) OVER (ORDER BY b ROWS 2 PRECEDING) FROM t", "SELECT SUM(a) OVER (ORDER BY b RANGE 2 PRECEDING) FROM t"],
    ["UNION", "SELECT 1 UNION SELECT 2", "SELECT 1 UNION ALL SELECT 2"],
    ["number", "SELECT a FROM t LIMIT 3", "SELECT a FROM t LIMIT 2"],
    ["date", "SELECT date(a, '+6 days') FROM t", "SELECT date(a, '+7 days') FROM t"],
    ["date", "SELECT a FROM t WHERE d = '2026-03-01'", "SELECT a FROM t WHERE d = '2026-02-28'"],
  ])("%s: %s", (rule, sql, expected) => {
    expect(becomes(sql, rule)).toContain(expected);
  });

  it("leave text that looks like SQL alone", () => {
    expect(sqlChanges("SELECT 'a < b AND c' AS \"x < 1\" FROM t -- a < 2")).toEqual([]);
  });

  it("are none of what does not parse", () => {
    expect(sqlChanges("SELECT a FROM t WHERE a <")).toEqual([]);
  });

  it("all parse, differ from the reference and from each other", () => {
    const sql = "SELECT DISTINCT a, SUM(b) AS s FROM t WHERE a > 1 AND b < 2 GROUP BY a HAVING SUM(b) > 3 ORDER BY s DESC, a";
    const sources = mutantsOf(sql, sqlChanges(sql)).map(({ source }) => source);
    expect(sources.map(sqlFault).filter((fault) => fault !== undefined)).toEqual([]);
    expect(new Set([sql, ...sources]).size).toBe(sources.length + 1);
  });

  it("are told by the line that they change", () => {
    const [first] = mutantsOf("SELECT a\nFROM t\nWHERE  a < 3", [{ rule: "comparison", start: 25, end: 26, text: "<=" }]);
    expect(first).toMatchObject({ line: 3, was: "WHERE a < 3", becomes: "WHERE a <= 3" });
  });

  it("are chosen evenly over the rules", () => {
    const mutants = Array.from({ length: 30 }, (_, index) => ({
      rule: index < 27 ? "number" : "join",
      source: String(index),
      line: 1,
      was: "",
      becomes: "",
    }));
    const chosen = choose(mutants, 10);
    expect(chosen).toHaveLength(10);
    expect(chosen.filter(({ rule }) => rule === "join")).toHaveLength(3);
    expect(choose(mutants, 10)).toEqual(chosen);
  });
});
