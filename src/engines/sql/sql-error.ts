/** SQLite's error messages as a learner's: with the line they speak of, and the name that was perhaps meant. */
import type { Database } from "sql.js";
import type { CandidateError } from "../../core/verdict.ts";
import { type Token, tokensOf, unquoted } from "./tokens.ts";

/** The statement that failed, within the whole file. */
interface FailedStatement {
  readonly file: string;
  /** Where the statement begins in the file. */
  readonly offset: number;
  readonly sql: string;
}

/** Describes an error that SQLite gave for a statement of the candidate's. */
export function describeSqlError(db: Database, message: string, failed: FailedStatement): CandidateError {
  const found = locate(db, message, failed.sql);
  const text = message + suggestion(db, message, failed.sql);
  if (found === undefined) return { type: "SQL error", message: text, frames: [] };
  const place = placeOf(failed.file, failed.offset + found);
  const frames = [{ line: place.line, function: "", source: place.source }];
  return isSyntaxError(message)
    ? { type: "SQL error", message: text, frames, column: place.column }
    : { type: "SQL error", message: text, frames };
}

function isSyntaxError(message: string): boolean {
  return /syntax error|unrecognized token|incomplete input/.test(message);
}

function placeOf(file: string, offset: number): { readonly line: number; readonly column: number; readonly source: string } {
  const before = file.slice(0, offset).split("\n");
  const line = before.length;
  return { line, column: (before.at(-1)?.length ?? 0) + 1, source: (file.split("\n")[line - 1] ?? "").trimEnd() };
}

/** Where in the statement the error lies, as far as the message tells. */
function locate(db: Database, message: string, sql: string): number | undefined {
  const tokens = tokensOf(sql);
  if (message === "incomplete input") return tokens.at(-1)?.offset;
  const near = /^near "([\s\S]*)": /.exec(message)?.[1];
  if (near !== undefined) return locateNear(db, message, sql, tokens, near);
  const unknown = /^unrecognized token: "([\s\S]*)"$/.exec(message)?.[1];
  if (unknown !== undefined) return atLeastZero(sql.indexOf(unknown));
  const name = namedIn(message);
  return name === undefined ? undefined : locateName(tokens, name);
}

/** A file cut off right after the faulty token fails with the same words, and one cut off before it does not. */
function locateNear(db: Database, message: string, sql: string, tokens: readonly Token[], near: string): number | undefined {
  const suspects = tokens.filter(({ text }) => text === near).slice(0, 200);
  const guilty = suspects.find(({ offset, text }) => prepareError(db, sql.slice(0, offset + text.length)) === message);
  return (guilty ?? suspects[0])?.offset;
}

function prepareError(db: Database, sql: string): string | undefined {
  try {
    db.prepare(sql).free();
    return undefined;
  } catch (error) {
    return errorText(error);
  }
}

/** sql.js throws errors and, here and there, bare strings. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The name that a message speaks of: `no such column: v.hour` gives `v.hour`. */
function namedIn(message: string): string | undefined {
  const patterns = [
    /^no such (?:table|column|function|window|collation sequence): (.+?)(?: - should this be .*)?$/,
    /^ambiguous column name: (.+)$/,
    /^misuse of (?:aliased )?(?:aggregate|window function)(?: function)?:? (.+?)\(?\)?$/,
    /^wrong number of arguments to function (.+)\(\)$/,
    /^(.+?)\(\) may not be used as a window function$/,
    /^circular reference: (.+)$/,
    /^table (.+) has \d+ values for \d+ columns$/,
  ];
  for (const pattern of patterns) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return name.replace(/^"(.*)"$/, "$1");
  }
  return undefined;
}

/** The first place where a dotted name is written so, else where its last part is. */
function locateName(tokens: readonly Token[], name: string): number | undefined {
  const parts = name.split(".").map((part) => part.toLowerCase());
  const matches = (start: number, wanted: readonly string[]): boolean =>
    wanted.every((part, index) => {
      const token = tokens[start + 2 * index];
      const dot = index === 0 || tokens[start + 2 * index - 1]?.text === ".";
      return dot && token !== undefined && (token.kind === "word" || token.kind === "quoted") && unquoted(token).toLowerCase() === part;
    });
  const whole = tokens.findIndex((_, index) => matches(index, parts));
  const start = whole >= 0 ? whole : tokens.findIndex((_, index) => matches(index, parts.slice(-1)));
  return tokens[start]?.offset;
}

function suggestion(db: Database, message: string, sql: string): string {
  const missing = /^no such (table|column): (.+?)(?: - should this be .*)?$/.exec(message);
  const name = missing?.[2]?.replace(/"/g, "").split(".").at(-1);
  if (missing === null || name === undefined) return "";
  const tables = texts(db, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name");
  if (missing[1] === "table") return didYouMean(name, tables);
  const written = new Set(tokensOf(sql).map((token) => unquoted(token).toLowerCase()));
  const mentioned = tables.filter((table) => written.has(table.toLowerCase()));
  return didYouMean(
    name,
    mentioned.flatMap((table) => texts(db, `SELECT name FROM pragma_table_info('${table.replace(/'/g, "''")}')`)),
  );
}

function texts(db: Database, sql: string): string[] {
  return (db.exec(sql)[0]?.values ?? []).map(([value]) => String(value));
}

function didYouMean(name: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const [best] = [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best === undefined ? "" : `. Did you mean ${best.candidate}?`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function atLeastZero(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
