/** Which statements only read. sql.js has no sqlite3_stmt_readonly, so SQLite's own program for a statement is looked at. */
import type { Database } from "sql.js";
import { tokensOf } from "./tokens.ts";

/** What a statement is for; only the first two are run. */
export type StatementKind =
  /** Returns rows: an answer. */
  | "query"
  /** Shows a plan: worth seeing, no answer. */
  | "explain"
  | "writes";

/** The words that a statement begins with, without the words of an EXPLAIN. */
export function leadingWord(sql: string): { readonly word: string; readonly explained: boolean } {
  const words = tokensOf(sql)
    .slice(0, 4)
    .map(({ text }) => text.toUpperCase());
  const explained = words[0] === "EXPLAIN";
  const skipped = explained ? (words[1] === "QUERY" ? 3 : 1) : 0;
  return { word: words[skipped] ?? "", explained };
}

/** What a statement does, to be asked before it is run. It has been prepared without an error. */
export function kindOfStatement(db: Database, sql: string): StatementKind {
  const { word, explained } = leadingWord(sql);
  if (!["SELECT", "VALUES", "WITH"].includes(word)) return "writes";
  if (explained) return "explain";
  // By SQLite's grammar only WITH can still lead to INSERT, UPDATE or DELETE.
  return word === "WITH" && opensForWriting(db, sql) ? "writes" : "query";
}

/** Whether SQLite's program for the statement begins a write transaction: `Transaction` with a second operand. */
function opensForWriting(db: Database, sql: string): boolean {
  const program = db.exec(`EXPLAIN ${sql}`)[0]?.values ?? [];
  return program.some(([, opcode, , p2]) => opcode === "Transaction" && p2 !== 0);
}

/** Words that begin statements which SQLite knows and nobody needs for an answer. */
export function isWritingWord(word: string): boolean {
  return /^(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|ATTACH|DETACH|PRAGMA|VACUUM|REINDEX|ANALYZE|BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE)$/.test(
    word,
  );
}
