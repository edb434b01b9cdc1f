/** The rules by which an SQL reference is changed, found in its syntax tree and made in its text. */
import { type Node, parse } from "sql-parser-cst";
import type { Change } from "./mutant.ts";

const options = { dialect: "sqlite", includeRange: true } as const;

/** Why SQL does not parse, or undefined where it does. */
export function sqlFault(sql: string): string | undefined {
  try {
    parse(sql, options);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">"],
  "<=": ["<", ">="],
  ">": [">=", "<"],
  ">=": [">", "<="],
  "=": ["<>"],
  "==": ["<>"],
  "<>": ["="],
  "!=": ["="],
};
const arithmetic: Readonly<Record<string, readonly string[]>> = { "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"] };
const functions: Readonly<Record<string, readonly string[]>> = {
  rank: ["DENSE_RANK", "ROW_NUMBER"],
  dense_rank: ["RANK", "ROW_NUMBER"],
  row_number: ["RANK", "DENSE_RANK"],
  sum: ["AVG"],
  avg: ["SUM"],
  min: ["MAX"],
  max: ["MIN"],
  lag: ["LEAD"],
  lead: ["LAG"],
  first_value: ["LAST_VALUE"],
  last_value: ["FIRST_VALUE"],
};
const joins: Readonly<Record<string, string>> = {
  join: "LEFT JOIN",
  "inner join": "LEFT JOIN",
  "left join": "JOIN",
  "left outer join": "JOIN",
};

/** Every change that a rule makes, in the order of the source. Changes that no longer parse are left out; SQL that does not parse has none. */
export function sqlChanges(sql: string): Change[] {
  if (sqlFault(sql) !== undefined) return [];
  const changes: Change[] = [];
  visit(parse(sql, options), (node, select) => void changes.push(...changesOf(node, sql, select)));
  return changes
    .filter(({ start, end, text }) => sqlFault(sql.slice(0, start) + text + sql.slice(end)) === undefined)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Calls `use` with every node of the tree, and the SELECT that it stands in. */
function visit(value: unknown, use: (node: Node, select: Node | undefined) => void, select?: Node): void {
  if (typeof value !== "object" || value === null) return;
  const node = "type" in value && "range" in value ? (value as Node) : undefined;
  if (node !== undefined) use(node, select);
  for (const child of Object.values(value)) visit(child, use, node?.type === "select_stmt" ? node : select);
}

function changesOf(node: Node, sql: string, select: Node | undefined): Change[] {
  const [from, to] = rangeOf(node);
  const change = (rule: string, text: string, start = from, end = to): Change => ({ rule, start, end, text });
  const source = (part: Node): string => sql.slice(...rangeOf(part));
  switch (node.type) {
    case "binary_expr": {
      const [start, end] = between(node.left, node.right, sql);
      const operator = sql.slice(start, end);
      const other = (rule: string, texts: readonly string[]): Change[] => texts.map((text) => change(rule, text, start, end));
      if (operator in comparisons) return other("comparison", comparisons[operator] ?? []);
      if (operator in arithmetic) return other("arithmetic", arithmetic[operator] ?? []);
      if (/^(and|or)$/i.test(operator))
        return [
          ...other("and/or", [/^and$/i.test(operator) ? "OR" : "AND"]),
          change("condition dropped", source(node.left)),
          change("condition dropped", source(node.right)),
        ];
      return [];
    }
    case "join_expr": {
      if (typeof node.operator === "string") return [];
      const [start, end] = between(node.left, node.right, sql);
      const other = joins[sql.slice(start, end).toLowerCase().replace(/\s+/g, " ")];
      return other === undefined ? [] : [change("join", other, start, end)];
    }
    case "func_call": {
      const name = source(node.name).toLowerCase();
      const swapped = (functions[name] ?? []).map((text) => change("function", text, ...rangeOf(node.name)));
      if (name !== "count" || node.args === undefined) return swapped;
      const counted = /^\(\s*\*\s*\)$/.test(source(node.args)) ? outerColumns(select, source) : ["*"];
      return [...swapped, ...counted.map((text) => change("COUNT", `(${text})`, ...rangeOf(node.args as Node)))];
    }
    case "func_args":
      return node.distinctKw === undefined ? [] : [change("DISTINCT dropped", "", ...rangeOf(node.distinctKw))];
    case "select_distinct":
      return [change("DISTINCT dropped", "")];
    case "frame_clause":
      return [change("frame", ""), change("frame", /^rows/i.test(sql.slice(from, to)) ? "RANGE" : "ROWS", ...rangeOf(node.unitKw))];
    case "frame_bound_preceding":
    case "frame_bound_current_row":
      return [change("frame", node.type === "frame_bound_current_row" ? "UNBOUNDED FOLLOWING" : "UNBOUNDED PRECEDING")];
    case "partition_by_clause":
      return [change("PARTITION BY dropped", ""), ...keysDropped(node.specifications.items, "PARTITION BY dropped")];
    case "order_by_clause": {
      const keys = node.specifications.items;
      const reversed = keys.map((key) => {
        const text = source(key);
        return change(
          "ORDER BY reversed",
          / desc$/i.test(text) ? text.slice(0, -5) : `${text.replace(/ asc$/i, "")} DESC`,
          ...rangeOf(key),
        );
      });
      return [...keysDropped(keys, "ORDER BY dropped"), ...(keys.length === 1 ? [change("ORDER BY dropped", "")] : []), ...reversed];
    }
    case "where_clause":
    case "having_clause":
      return [change("condition dropped", "")];
    case "compound_select_stmt": {
      const [start, end] = between(node.left, node.right, sql);
      const operator = sql.slice(start, end);
      if (/^union$/i.test(operator)) return [change("UNION", "UNION ALL", start, end)];
      return /^union\s+all$/i.test(operator) ? [change("UNION", "UNION", start, end)] : [];
    }
    case "number_literal":
      return [1, -1].map((step) => change("number", String(Number(source(node)) + step)));
    case "string_literal":
      return literalChanges(sql.slice(from + 1, to - 1)).map((text) => change("date", `'${text}'`));
    default:
      return [];
  }
}

/** Dates a day earlier and later, and modifiers such as `+6 days` by one. */
function literalChanges(text: string): string[] {
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return [1, -1].map((step) => new Date(Date.parse(text) + step * 86_400_000).toISOString().slice(0, 10));
  const modifier = /^([+-]?\d+)( (?:day|month|year|hour|minute|second)s?)$/i.exec(text);
  if (modifier === null) return [];
  return [1, -1].map((step) => Number(modifier[1]) + step).map((count) => `${count < 0 ? "" : "+"}${count}${modifier[2]}`);
}

/** One column of each table that a SELECT joins on its outer side: by its NULLs alone, `COUNT(column)` may be told from `COUNT(*)`. */
function outerColumns(select: Node | undefined, source: (part: Node) => string): string[] {
  const columns: string[] = [];
  visit(select, (join) => {
    if (
      join.type !== "join_expr" ||
      !/^left\b/i.test(
        [join.operator]
          .flat()
          .map((part) => (typeof part === "string" ? part : source(part)))
          .join(" "),
      )
    )
      return;
    const table = source(join.right.type === "alias" ? join.right.alias : join.right);
    const found: string[] = [];
    visit(join.specification, (part) => {
      if (part.type === "member_expr" && source(part.object) === table) found.push(source(part));
    });
    columns.push(...found.slice(0, 1));
  });
  return columns;
}

/** Each key of several left out, with the comma beside it. */
function keysDropped(keys: readonly Node[], rule: string): Change[] {
  if (keys.length < 2) return [];
  return keys.map((key, index) => {
    const before = keys[index - 1];
    const after = keys[index + 1];
    const start = before === undefined ? rangeOf(key)[0] : rangeOf(before)[1];
    const end = before === undefined && after !== undefined ? rangeOf(after)[0] : rangeOf(key)[1];
    return { rule, start, end, text: "" };
  });
}

/** Where the operator between two operands stands, without the space around it. */
function between(left: Node, right: Node, sql: string): [number, number] {
  const [start, end] = [rangeOf(left)[1], rangeOf(right)[0]];
  const gap = sql.slice(start, end);
  return [end - gap.trimStart().length, start + gap.trimEnd().length];
}

function rangeOf(node: Node): [number, number] {
  // The parser gives every node its range when asked to.
  if (node.range === undefined) throw new Error(`The parser left out the range of a ${node.type}.`);
  return node.range;
}
