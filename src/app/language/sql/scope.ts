/**
 * Which tables, aliases and common table expressions are in scope at a place in a query. By tokens and not by
 * a grammar, because what is being written does not parse yet.
 */
import type { TableDescription } from "../../../core/dataset.ts";
import { type Token, tokensOf, unquoted } from "../../../engines/sql/tokens.ts";

export interface ScopeColumn {
  readonly name: string;
  /** Empty where it is the value of an expression. */
  readonly type: string;
  readonly note: string;
  readonly references?: { readonly table: string; readonly column: string };
}

/** Something that a FROM clause names. */
export interface Source {
  /** What its columns are qualified with. */
  readonly name: string;
  /** The table or common table expression behind it; empty for a subquery. */
  readonly of: string;
  readonly columns: readonly ScopeColumn[];
}

/** A relation that a FROM clause can name. */
export interface Relation {
  readonly name: string;
  readonly about: string;
  readonly isTable: boolean;
  readonly columns: readonly ScopeColumn[];
}

export interface Scope {
  /** Of the query around the place, then of those around it, which a correlated subquery sees too. */
  readonly sources: readonly Source[];
  /** Common table expressions first, since they hide tables of the same name. */
  readonly relations: readonly Relation[];
  /** Names that the query's own SELECT list gives to its values. */
  readonly outputs: readonly string[];
  /** Tokens of the query before the place, on its own level: what is in brackets is one `Group`. */
  readonly before: readonly Node[];
  /** The word before the bracket that the place stands in, in upper case; empty outside brackets. */
  readonly bracketOf: string;
}

/** What stands in a pair of brackets, or in the whole statement. */
export interface Group {
  readonly kind: "group";
  readonly items: readonly Node[];
  readonly from: number;
  /** Past its last character; infinite where the bracket is still open. */
  readonly to: number;
}
export type Node = Token | Group;

const compounds = new Set(["UNION", "INTERSECT", "EXCEPT"]);
const clauseEnds = new Set(["WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "WINDOW"]);
const joins = new Set(["JOIN", "LEFT", "RIGHT", "FULL", "INNER", "CROSS", "NATURAL", "OUTER"]);
const notAliases = new Set([...compounds, ...clauseEnds, ...joins, "ON", "USING", "AS", "FROM", "SELECT", "NOT", "INDEXED", "SET"]);

/** The word in upper case; empty for anything else. */
export const wordOf = (node: Node | undefined): string => (node?.kind === "word" ? node.text.toUpperCase() : "");
const isSign = (node: Node | undefined, sign: string): boolean => node?.kind === "sign" && node.text === sign;
const isName = (node: Node | undefined): node is Token =>
  node?.kind === "quoted" || (node?.kind === "word" && !notAliases.has(wordOf(node)));
/** `IS DISTINCT FROM` begins no clause. */
export const isFrom = (nodes: readonly Node[], at: number): boolean =>
  wordOf(nodes[at]) === "FROM" && !(wordOf(nodes[at - 1]) === "DISTINCT" && ["IS", "NOT"].includes(wordOf(nodes[at - 2])));
const startOf = (node: Node): number => (node.kind === "group" ? node.from : node.offset);
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function scopeAt(source: string, offset: number, tables: readonly TableDescription[]): Scope {
  let relations: readonly Relation[] = tables.map(({ name, about, columns }) => ({ name, about, isTable: true, columns }));
  let sources: readonly Source[] = [];
  let group = statementAt(source, offset);
  let bracketOf = "";
  for (;;) {
    relations = [...ctesOf(group, relations), ...relations];
    const query = queryAt(group, offset);
    sources = [...sourcesOf(query, relations), ...sources];
    const at = group.items.findIndex((item) => item.kind === "group" && item.from < offset && offset < item.to);
    const inner = group.items[at];
    if (inner?.kind !== "group") {
      const before = query.filter((node) => startOf(node) < offset);
      return { sources, relations, outputs: outputsOf(query, relations).map(({ name }) => name), before, bracketOf };
    }
    bracketOf = wordOf(group.items[at - 1]);
    group = inner;
  }
}

/** The statement around the place, as nested groups. Brackets that are never closed reach to its end. */
function statementAt(source: string, offset: number): Group {
  const tokens = tokensOf(source);
  const ends = tokens.filter((token) => isSign(token, ";"));
  const from = ends.findLast((token) => token.offset < offset)?.offset ?? -1;
  const to = ends.find((token) => token.offset >= offset)?.offset ?? Number.POSITIVE_INFINITY;
  const stack: { readonly from: number; readonly items: Node[] }[] = [{ from, items: [] }];
  const close = (end: number): void => {
    const closed = stack.pop();
    if (closed !== undefined) stack.at(-1)?.items.push({ kind: "group", ...closed, to: end });
  };
  for (const token of tokens) {
    if (token.offset <= from || token.offset >= to) continue;
    if (isSign(token, "(")) stack.push({ from: token.offset, items: [] });
    else if (!isSign(token, ")")) stack.at(-1)?.items.push(token);
    else if (stack.length > 1) close(token.offset + 1);
  }
  while (stack.length > 1) close(to);
  return { kind: "group", from, to, items: stack[0]?.items ?? [] };
}

/** The part between UNION and the like that the place stands in. */
function queryAt(group: Group, offset: number): readonly Node[] {
  const cuts = group.items.filter((node) => compounds.has(wordOf(node))).map(startOf);
  const from = cuts.findLast((cut) => cut < offset) ?? Number.NEGATIVE_INFINITY;
  const to = cuts.find((cut) => cut >= offset) ?? Number.POSITIVE_INFINITY;
  return group.items.filter((node) => startOf(node) >= from && startOf(node) < to);
}

/** Common table expressions of a WITH at the head of a group, the last first. */
function ctesOf({ items }: Group, outer: readonly Relation[]): readonly Relation[] {
  if (wordOf(items[0]) !== "WITH") return [];
  const found: Relation[] = [];
  for (let at = wordOf(items[1]) === "RECURSIVE" ? 2 : 1; at < items.length; at++) {
    const head = items[at];
    if (!isName(head)) break;
    const listed = items[at + 1]?.kind === "group" ? at + 1 : undefined;
    at = (listed ?? at) + 1;
    while (["AS", "NOT", "MATERIALIZED"].includes(wordOf(items[at]))) at++;
    const body = items[at];
    if (body?.kind !== "group") break;
    const names = namesIn(items[listed ?? -1]);
    // A recursive one names itself in its second part; its columns come from the first.
    const columns = columnsOf(body, [...found, ...outer]);
    const named = names.map((name, index) => ({ type: "", note: "", ...columns[index], name }));
    found.unshift({ name: unquoted(head), about: "", isTable: false, columns: names.length > 0 ? named : columns });
    if (!isSign(items[at + 1], ",")) break;
    at++;
  }
  return found;
}

function namesIn(group: Node | undefined): readonly string[] {
  return group?.kind === "group" ? group.items.filter(isName).map(unquoted) : [];
}

/** The columns that the query in a group gives. */
function columnsOf(group: Group, outer: readonly Relation[]): readonly ScopeColumn[] {
  const relations = [...ctesOf(group, outer), ...outer];
  return outputsOf(queryAt(group, group.from), relations);
}

/** What a FROM clause names, in its order. */
function sourcesOf(query: readonly Node[], relations: readonly Relation[]): readonly Source[] {
  const found: Source[] = [];
  const start = query.findIndex((_, at) => isFrom(query, at));
  if (start < 0) return found;
  for (let at = start; at < query.length && !clauseEnds.has(wordOf(query[at])); at++) {
    if (!isFrom(query, at) && wordOf(query[at]) !== "JOIN" && !isSign(query[at], ",")) continue;
    const head = query[at + 1];
    // `json_each(x)` is a source too; its arguments stand between it and its alias.
    const called = isName(head) && query[at + 2]?.kind === "group";
    const after = at + (called ? 3 : 2);
    const aliasAt = wordOf(query[after]) === "AS" ? after + 1 : after;
    const alias = query[aliasAt];
    const name = isName(alias) ? unquoted(alias) : undefined;
    if (head?.kind === "group") found.push({ name: name ?? "", of: "", columns: columnsOf(head, relations) });
    else if (isName(head)) {
      const relation = relations.find((one) => same(one.name, unquoted(head)));
      found.push({ name: name ?? unquoted(head), of: relation?.name ?? "", columns: relation?.columns ?? [] });
    }
  }
  return found;
}

/** The values of a SELECT list that have a name. */
function outputsOf(query: readonly Node[], relations: readonly Relation[]): readonly ScopeColumn[] {
  const start = query.findIndex((node) => wordOf(node) === "SELECT");
  if (start < 0) return [];
  const end = query.findIndex((_, at) => at > start && isFrom(query, at));
  const sources = sourcesOf(query, relations);
  const found: ScopeColumn[] = [];
  let item: Node[] = [];
  for (const node of [...query.slice(start + 1, end < 0 ? undefined : end), null]) {
    if (node !== null && !isSign(node, ",")) {
      item.push(node);
      continue;
    }
    found.push(...outputsOfItem(item, sources));
    item = [];
  }
  return found;
}

function outputsOfItem(item: readonly Node[], sources: readonly Source[]): readonly ScopeColumn[] {
  const last = item.at(-1);
  const before = item.at(-2);
  if (isSign(last, "*")) {
    const owner = item.at(-3);
    if (before === undefined) return sources.flatMap(({ columns }) => columns);
    return isSign(before, ".") && isName(owner) ? (sourceNamed(sources, unquoted(owner))?.columns ?? []) : [];
  }
  if (!isName(last) || wordOf(last) === "END") return [];
  const name = unquoted(last);
  const isPlain = before === undefined || isSign(before, ".") || ["DISTINCT", "ALL"].includes(wordOf(before));
  if (!isPlain) return before.kind === "sign" && before.text !== ")" ? [] : [{ name, type: "", note: "" }];
  const owner = isSign(before, ".") ? item.at(-3) : undefined;
  const from = isName(owner) ? [sourceNamed(sources, unquoted(owner))] : sources;
  const column = from.flatMap((source) => source?.columns ?? []).find((one) => same(one.name, name));
  return [column ?? { name, type: "", note: "" }];
}

export function sourceNamed(sources: readonly Source[], name: string): Source | undefined {
  return sources.find((source) => same(source.name, name));
}
