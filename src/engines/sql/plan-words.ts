/** SQLite's query plan in words: each line of EXPLAIN QUERY PLAN as a sentence for someone who learns to read them. */
import type { PlanStep } from "../../core/engine.ts";
import { tokensOf, unquoted } from "./tokens.ts";

/** A row of EXPLAIN QUERY PLAN. */
export interface PlanRow {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

/** A table that a plan reads. The plan names it by its alias where it has one. */
interface ReadTable {
  readonly name: string;
  readonly rows: number;
}

/** Every step, those inside of others deeper, in the order in which SQLite gives them. */
export function planSteps(plan: readonly PlanRow[], tables: ReadonlyMap<string, ReadTable>): PlanStep[] {
  const below = (parent: number, depth: number): PlanStep[] => {
    const children = plan.filter((row) => row.parent === parent);
    const firstLoop = children.find(({ detail }) => isLoop(detail));
    return children.flatMap(({ id, detail }) => {
      const isInner = isLoop(detail) && firstLoop?.id !== id;
      return [{ detail, words: describe(detail, tables, isInner), depth }, ...below(id, depth + 1)];
    });
  };
  return below(0, 0);
}

/** The tables that a statement reads by the names that its plan gives them. A name that stands for two tables is left out. */
export function namesInPlan(sql: string, tables: ReadonlyMap<string, ReadTable>): ReadonlyMap<string, ReadTable> {
  const tokens = tokensOf(sql);
  const found = new Map<string, ReadTable | null>();
  for (const [index, token] of tokens.entries()) {
    const table = tables.get(unquoted(token).toLowerCase());
    const before = tokens[index - 1]?.text.toUpperCase() ?? "";
    if (table === undefined || token.kind === "text" || !["FROM", "JOIN", ",", "("].includes(before)) continue;
    const next = tokens[index + 1];
    const alias = next?.text.toUpperCase() === "AS" ? tokens[index + 2] : next;
    const isAlias =
      alias !== undefined && (alias.kind === "quoted" || (alias.kind === "word" && !clauseWords.has(alias.text.toUpperCase())));
    const name = (isAlias ? unquoted(alias) : table.name).toLowerCase();
    const known = found.get(name);
    found.set(name, known === undefined || known?.name === table.name ? table : null);
  }
  return new Map([...found].flatMap(([name, table]) => (table === null ? [] : [[name, table] as const])));
}

/** What can follow a table where it has no alias. */
const clauseWords = new Set(
  "ON USING WHERE GROUP ORDER HAVING LIMIT UNION INTERSECT EXCEPT WINDOW JOIN LEFT RIGHT FULL INNER OUTER CROSS NATURAL NOT INDEXED".split(
    " ",
  ),
);

const isLoop = (detail: string): boolean => /^(SCAN|SEARCH) /.test(detail);

type Describe = (parts: readonly string[]) => string;

/** All that is not a loop over a table, by pattern. */
const others: readonly (readonly [RegExp, Describe])[] = [
  [/^USE TEMP B-TREE FOR DISTINCT$/, () => "Removes duplicates for DISTINCT with a temporary B-tree."],
  [/^USE TEMP B-TREE FOR count\(DISTINCT\)$/i, () => "Keeps the values of COUNT(DISTINCT …) in a temporary B-tree, to count each once."],
  [
    /^USE TEMP B-TREE FOR (?:RIGHT PART|LAST.*TERMS?) OF (ORDER BY|GROUP BY)$/,
    ([what]) => `Sorts the last terms of ${what} with a temporary B-tree; by the first ones the rows come in order.`,
  ],
  [/^USE TEMP B-TREE FOR (.+)$/, ([what]) => `Sorts for ${what} with a temporary B-tree: all rows are collected before the first goes on.`],
  [/^MATERIALIZE (.+)$/, ([name]) => `Works out ${named(name)} once and keeps its rows in a temporary table:`],
  [/^CO-ROUTINE (.+)$/, ([name]) => `Works out ${named(name)} row by row, as its rows are asked for:`],
  [/^CORRELATED SCALAR SUBQUERY \d+$/, () => "Works out a subquery again for every row, because it speaks of that row:"],
  [/^SCALAR SUBQUERY \d+$/, () => "Works out a subquery once:"],
  [/^CORRELATED LIST SUBQUERY \d+$/, () => "Works out the list of IN again for every row, because it speaks of that row:"],
  [/^LIST SUBQUERY \d+$/, () => "Works out the list of IN once:"],
  [/^REUSE (?:LIST )?SUBQUERY \d+$/, () => "Uses the rows of that subquery again."],
  [
    /^USING (?:INDEX (\S+)|ROWID SEARCH ON TABLE (\S+)) FOR IN-OPERATOR$/,
    ([index, table]) => `Looks up IN directly in ${index === undefined ? table : indexName(index)}.`,
  ],
  [/^COMPOUND QUERY$/, () => "Puts the rows of several queries together:"],
  [/^LEFT-MOST SUBQUERY$/, () => "The first query:"],
  [/^UNION ALL$/, () => "Then all rows of the next query:"],
  [/^(UNION|INTERSECT|EXCEPT) USING TEMP B-TREE$/, ([what]) => `Then the next query; rows are compared for ${what} in a temporary B-tree:`],
  [/^MERGE \((.+)\)$/, ([what]) => `Goes through two sorted queries side by side for ${what}:`],
  [/^(LEFT|RIGHT)$/, ([side]) => (side === "LEFT" ? "The first query:" : "The second query:")],
  [/^SETUP$/, () => "To begin with:"],
  [/^RECURSIVE STEP$/, () => "Then for each new row, until there are no more:"],
  [/^MULTI-INDEX OR$/, () => "Takes each side of an OR by itself:"],
  [/^INDEX \d+$/, () => "One side:"],
  [
    /^BLOOM FILTER ON (\S+) \((.+)\)$/,
    ([table, by]) => `First makes a small filter of ${table} by ${columnsOf(by)}, so that most rows without a match are skipped.`,
  ],
  [/^RIGHT-JOIN (.+)$/, ([table]) => `At last adds the rows of ${table} that found no match.`],
];

function describe(detail: string, tables: ReadonlyMap<string, ReadTable>, isInner: boolean): string {
  if (isLoop(detail)) return describeLoop(detail, tables, isInner);
  for (const [pattern, words] of others) {
    const found = pattern.exec(detail);
    if (found !== null) return words(found.slice(1));
  }
  // A step that a newer SQLite has is still shown, in its own words.
  return `${detail}.`;
}

function describeLoop(detail: string, tables: ReadonlyMap<string, ReadTable>, isInner: boolean): string {
  const sentence = (text: string): string =>
    isInner ? `For each row so far, ${text}.` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  if (/^SCAN (?:CONSTANT ROW|\d+ CONSTANT ROWS?|\d+-ROW VALUES CLAUSE)$/.test(detail))
    return sentence("takes rows that are written in the query");
  const found = /^(SCAN|SEARCH) (.+?)(?: USING (.+?))?(?: \(([^)]*)\))?( LEFT-JOIN)?( EXISTS)?$/.exec(detail);
  const [, verb, name = "", using, conditions, left] = found ?? [];
  const table = tables.get(name.toLowerCase());
  const shown =
    table === undefined ? named(name) : table.name.toLowerCase() === name.toLowerCase() ? table.name : `${table.name} (${name})`;
  const size = table === undefined ? "" : ` (${countOf(table.rows)})`;
  const kept = left === undefined ? "" : "; where there is no match, the row stays with NULLs";
  if (/ VIRTUAL TABLE INDEX /.test(detail)) return sentence(`takes the rows of the function ${name.split(" ")[0]}${kept}`);
  if (verb === "SEARCH") return sentence(`${describeSearch(shown, using, conditions)}${kept}`);
  if (using !== undefined) {
    const enough = /^COVERING /.test(using) ? `, which holds all columns that are needed` : "";
    return sentence(`reads all of ${shown}${size} in the order of ${indexName(using)}${enough}${kept}`);
  }
  return sentence(isInner ? `reads all of ${shown} again${size}: no index helps here${kept}` : `reads all of ${shown}${size}${kept}`);
}

function describeSearch(table: string, using: string | undefined, conditions: string | undefined): string {
  if (using === undefined) return `takes the first or last row of ${table}`;
  const by = columnsOf(conditions);
  if (/PRIMARY KEY$/.test(using))
    return /[<>]/.test(conditions ?? "") ? `reads a range of ${table} by its primary key` : `looks up ${table} by its primary key`;
  if (/^AUTOMATIC /.test(using))
    return `looks up ${table} by ${by}, in an index that SQLite makes for this query alone because the table has none`;
  const enough = /^COVERING /.test(using) ? ", which holds all columns that are needed" : "";
  return by === ""
    ? `takes the first or last row of ${table} in ${indexName(using)}${enough}`
    : `looks up ${table} by ${by} in ${indexName(using)}${enough}`;
}

/** `a=? AND b>?` as `a and a range of b`. */
function columnsOf(conditions: string | undefined): string {
  const columns = new Map<string, boolean>();
  for (const [, column, sign] of (conditions ?? "").matchAll(/(\w+)\s*(=|<|>)/g)) columns.set(column ?? "", sign !== "=");
  return [...columns].map(([column, isRange]) => (isRange ? `a range of ${column}` : column)).join(" and ");
}

/** SQLite's names for its own indexes say little. */
function indexName(using: string): string {
  const name = using.replace(/^(?:COVERING )?INDEX /, "");
  return name.startsWith("sqlite_autoindex_") ? "the index of its key" : `index ${name}`;
}

const named = (name: string | undefined): string => (name === undefined || /^\(?SUBQUERY[ -]\d+\)?$/i.test(name) ? "a subquery" : name);
const countOf = (rows: number): string => `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`;
