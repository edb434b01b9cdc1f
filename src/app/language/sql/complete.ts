/** Completion, signatures and explanations for SQL, by the exercise's tables and what the query itself names. */
import type { TableDescription } from "../../../core/dataset.ts";
import { tokensOf, unquoted } from "../../../engines/sql/tokens.ts";
import type { Description, Signature, Suggestion, Suggestions } from "../../../ui/editor/language.ts";
import { callOf, castTypes, clauseKeywords, expressionKeywords, functionNamed, functions, statementKeywords } from "./functions.ts";
import { isFrom, type Node, type Relation, type Scope, type ScopeColumn, type Source, scopeAt, sourceNamed, wordOf } from "./scope.ts";

const clauses = new Set(["SELECT", "FROM", "ON", "USING", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "WINDOW", "WITH"]);

/** What fits at `offset`, most fitting first; null where nothing is to be offered: in a comment, a text, a name to be given. */
export function completionsAt(source: string, offset: number, tables: readonly TableDescription[]): Suggestions | null {
  if (isInTextOrComment(source.slice(0, offset))) return null;
  const from = offset - (/[\w$\u0080-\uffff]*$/.exec(source.slice(0, offset))?.[0].length ?? 0);
  // A number is not the beginning of a name.
  if (/^\d/.test(source.slice(from, offset))) return null;
  const scope = scopeAt(source, from, tables);
  // Whoever writes `select` wants `order by`.
  const cased = /\b(select|with|from)\b/.test(source) ? lowered : (suggestion: Suggestion) => suggestion;
  const items = itemsFor(scope).map(cased);
  return items.length === 0 ? null : { from, items };
}

function itemsFor(scope: Scope): readonly Suggestion[] {
  const { before, sources, relations, bracketOf } = scope;
  const last = before.at(-1);
  const word = wordOf(last);
  if (last?.kind === "sign" && last.text === ".") return ofOwner(before.at(-2), sources, relations).map(asColumn);
  if (word === "AS") return bracketOf === "CAST" ? keywords(castTypes) : [];
  const clause = clauseOf(before);
  const isNextSource = clause === "FROM" && last?.kind === "sign" && last.text === ",";
  if (isFrom(before, before.length - 1) || word === "JOIN" || isNextSource) return relations.filter(isFirstOfName).map(asTable);
  if (clause === "FROM") return keywords(clauseKeywords);
  if (clause === "" && bracketOf === "") return keywords(statementKeywords);
  if (clause === "WITH") return keywords([...statementKeywords, "AS", "MATERIALIZED"]);
  return [
    ...(word === "ON" ? joinConditions(sources) : []),
    ...columnsInScope(scope),
    ...sources.filter(({ name }) => name !== "").map(asAlias),
    ...(["GROUP", "HAVING", "ORDER"].includes(clause) ? scope.outputs.map(asOutput) : []),
    ...functions.map(asFunction),
    ...keywords([...(before.length === 0 ? statementKeywords : []), ...expressionKeywords, ...clauseKeywords]),
  ].filter(({ label, kind }, index, all) => all.findIndex((other) => other.label === label && other.kind === kind) === index);
}

function isInTextOrComment(before: string): boolean {
  const last = tokensOf(before).at(-1);
  const rest = last === undefined ? before : before.slice(last.offset + last.text.length);
  if (/(?:--[^\n]*|\/\*(?:(?!\*\/)[\s\S])*)$/.test(rest.replace(/\/\*[\s\S]*?\*\//g, ""))) return true;
  return rest === "" && last?.kind === "text" && !/^[xX]?'(?:[^']|'')*'$/.test(last.text);
}

/** The last word that begins a clause. */
const clauseOf = (before: readonly Node[]): string =>
  wordOf(before.findLast((node, at) => clauses.has(wordOf(node)) && (wordOf(node) !== "FROM" || isFrom(before, at))));

function ofOwner(owner: Node | undefined, sources: readonly Source[], relations: readonly Relation[]): readonly ScopeColumn[] {
  if (owner === undefined || owner.kind === "group") return [];
  const name = unquoted(owner);
  const relation = relations.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return (sourceNamed(sources, name) ?? relation)?.columns ?? [];
}

/** Before there is a FROM, those of all tables. A name that two sources have is offered with each one's name before it. */
function columnsInScope({ sources, relations }: Scope): readonly Suggestion[] {
  if (sources.length === 0)
    return relations.filter(isFirstOfName).flatMap(({ name, columns }) => columns.map((one) => asColumn(one, name)));
  const count = new Map<string, number>();
  for (const { name } of sources.flatMap(({ columns }) => columns)) count.set(name, (count.get(name) ?? 0) + 1);
  return sources.flatMap(({ name: owner, columns }) =>
    columns.map((one) => {
      const plain = asColumn(one, owner);
      return (count.get(one.name) ?? 0) > 1 && owner !== ""
        ? { ...plain, label: `${owner}.${one.name}`, insert: `${quoted(owner)}.${quoted(one.name)}` }
        : plain;
    }),
  );
}

/** Conditions by which the last source joins those before it, as the tables' references say. */
function joinConditions(sources: readonly Source[]): readonly Suggestion[] {
  const last = sources.at(-1);
  if (last === undefined) return [];
  const pairs = sources.slice(0, -1).flatMap((other) => [...references(last, other), ...references(other, last)]);
  return pairs.map((label) => ({ label, kind: "join", documentation: "Joins the tables by the key that one has of the other." }));
}

const references = (from: Source, to: Source): readonly string[] =>
  from.columns.flatMap(({ name, references }) =>
    references !== undefined && references.table === to.of && from.name !== "" && to.name !== ""
      ? [`${quoted(from.name)}.${quoted(name)} = ${quoted(to.name)}.${quoted(references.column)}`]
      : [],
  );

const isFirstOfName = ({ name }: Relation, index: number, all: readonly Relation[]): boolean =>
  all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index;

const quoted = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

const withInsert = (label: string): { readonly label: string; readonly insert?: string } =>
  quoted(label) === label ? { label } : { label, insert: quoted(label) };

const asColumn = ({ name, type, note }: ScopeColumn, owner: unknown = ""): Suggestion => ({
  ...withInsert(name),
  kind: "column",
  detail: [type, typeof owner === "string" ? owner : ""].filter((part) => part !== "").join(" · "),
  documentation: note,
});
const asTable = ({ name, about, isTable, columns }: Relation): Suggestion => ({
  ...withInsert(name),
  kind: "table",
  detail: isTable ? "table" : "WITH",
  documentation: [about, columns.map((column) => column.name).join(", ")].filter((part) => part !== "").join("\n\n"),
});
const asAlias = ({ name, of }: Source): Suggestion => ({
  ...withInsert(name),
  kind: "alias",
  detail: of === "" || of === name ? "" : `alias of ${of}`,
});
const asOutput = (name: string): Suggestion => ({ ...withInsert(name), kind: "alias", detail: "named in SELECT" });
const asFunction = (one: (typeof functions)[number]): Suggestion => ({
  label: one.name,
  kind: "function",
  detail: `(${one.parameters.join(", ")})`,
  documentation: one.about,
});
const keywords = (words: readonly string[]): Suggestion[] => words.map((label) => ({ label, kind: "keyword" }));

function lowered(suggestion: Suggestion): Suggestion {
  const isOurs = suggestion.kind === "keyword" || suggestion.kind === "function";
  return isOurs ? { ...suggestion, label: suggestion.label.toLowerCase() } : suggestion;
}

/** The function whose brackets `offset` stands in. */
export function signatureAt(source: string, offset: number): Signature | null {
  const before = source.slice(0, offset);
  if (isInTextOrComment(before)) return null;
  let depth = 0;
  let active = 0;
  for (const [index, token] of [...tokensOf(before).entries()].reverse()) {
    if (token.kind !== "sign") continue;
    if (token.text === ";") return null;
    if (token.text === "," && depth === 0) active++;
    if (token.text === ")") depth++;
    if (token.text !== "(" || depth-- > 0) continue;
    const name = tokensOf(before)[index - 1];
    const known = name?.kind === "word" ? functionNamed(name.text) : undefined;
    if (known === undefined) return null;
    return {
      label: callOf(known),
      parameters: known.parameters,
      active: Math.min(active, Math.max(0, known.parameters.length - 1)),
      documentation: known.about,
    };
  }
  return null;
}

/** What the name at `offset` stands for. */
export function describeAt(source: string, offset: number, tables: readonly TableDescription[]): Description | null {
  const tokens = tokensOf(source);
  const index = tokens.findIndex(
    ({ kind, offset: from, text }) => (kind === "word" || kind === "quoted") && from <= offset && offset <= from + text.length,
  );
  const token = tokens[index];
  if (token === undefined) return null;
  const name = unquoted(token).toLowerCase();
  const place = { from: token.offset, to: token.offset + token.text.length };
  const called = tokens[index + 1]?.text === "(" ? functionNamed(name) : undefined;
  if (called !== undefined) return { ...place, title: callOf(called), text: called.about };
  const { sources, relations } = scopeAt(source, token.offset, tables);
  const isOwned = tokens[index - 1]?.text === ".";
  const known = sources.length > 0 ? sources : relations;
  const columns = isOwned ? ofOwner(tokens[index - 2], sources, relations) : known.flatMap((one) => one.columns);
  const relation = isOwned
    ? undefined
    : relations.find((one) => one.name.toLowerCase() === (sourceNamed(sources, name)?.of.toLowerCase() || name));
  if (relation !== undefined) return { ...place, title: relation.name, text: String(asTable(relation).documentation) };
  const column = columns.find((one) => one.name.toLowerCase() === name);
  return column === undefined
    ? null
    : { ...place, title: [column.name, column.type].filter((part) => part !== "").join(" "), text: column.note };
}
