/** Opens a dataset with sql.js and runs reading statements on it, with every expected failure as a value. */
import type { Database, SqlJsStatic, Statement } from "sql.js";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import type { CandidateError } from "../../core/verdict.ts";
import { isWritingWord, kindOfStatement, leadingWord, type StatementKind } from "./read-only.ts";
import { describeSqlError, errorText } from "./sql-error.ts";

/** How far a statement's rows are read. */
export interface ReadLimits {
  /** Rows kept of each statement. */
  readonly keep: number;
  /** Rows counted beyond; at one more, stepping stops. */
  readonly count: number;
}

/** What one statement returned. */
interface StatementResult {
  readonly kind: Exclude<StatementKind, "writes">;
  /** The statement, without the space around it. */
  readonly sql: string;
  readonly resultSet: ResultSet;
  /** All rows, or one more than were to be counted. */
  readonly totalRows: number;
}

/** What running a file gave. */
export type Outcome =
  | { readonly kind: "rows"; readonly statements: readonly StatementResult[] }
  /** Nothing but white space and comments. */
  | { readonly kind: "no-result" }
  | { readonly kind: "not-read-only"; readonly statement: string }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "error"; readonly error: CandidateError };

/** Opens a copy of a database file, hands it over, and closes it whatever happens. */
export function withDatabase<T>(SQL: SqlJsStatic, bytes: Uint8Array, use: (db: Database) => T): T {
  const db = new SQL.Database(bytes);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/** The last query of a file, prepared but not run; or why there is none. */
export function lastQuery(
  db: Database,
  file: string,
): { readonly kind: "query"; readonly sql: string } | Exclude<Outcome, { kind: "rows" }> {
  let last: string | undefined;
  let offset = 0;
  try {
    for (const statement of db.iterateStatements(file)) {
      const sql = statement.getSQL();
      const kind = kindOfStatement(db, sql);
      if (kind === "writes") return { kind: "not-read-only", statement: sql.trim() };
      if (kind === "query") last = sql;
      offset += sql.length;
    }
  } catch (error) {
    return failure(db, errorText(error), { file, offset, sql: file.slice(offset) });
  }
  return last === undefined ? { kind: "no-result" } : { kind: "query", sql: last };
}

/** Runs the statements of a file one after another; the first that fails or is not allowed ends the run. */
export function runStatements(db: Database, file: string, limits: ReadLimits): Outcome {
  // The kinds below refuse whatever writes; this holds should a statement slip through.
  db.run("PRAGMA query_only = ON");
  const statements: StatementResult[] = [];
  const iterator = db.iterateStatements(file);
  let offset = 0;
  try {
    for (const statement of iterator) {
      const sql = statement.getSQL();
      const kind = kindOfStatement(db, sql);
      if (kind === "writes") return { kind: "not-read-only", statement: sql.trim() };
      statements.push({ kind, sql: sql.trim(), ...readRows(statement, limits) });
      offset += sql.length;
    }
  } catch (error) {
    return failure(db, errorText(error), { file, offset, sql: file.slice(offset) });
  }
  return statements.length === 0 ? { kind: "no-result" } : { kind: "rows", statements };
}

function failure(
  db: Database,
  message: string,
  failed: { readonly file: string; readonly offset: number; readonly sql: string },
): Exclude<Outcome, { kind: "rows" }> {
  if (message === "out of memory") return { kind: "out-of-memory" };
  // A statement that is not allowed is told so even where it would not have worked.
  if (isWritingWord(leadingWord(failed.sql).word) || message === "attempt to write a readonly database")
    return { kind: "not-read-only", statement: failed.sql.trim() };
  return { kind: "error", error: describeSqlError(db, message, failed) };
}

/** sql.js reads INTEGER as bigint when asked so; its type declarations leave that out. */
interface ExactStatement {
  get(params: null, config: { readonly useBigInt: true }): SqlValue[];
}

function readRows(statement: Statement, limits: ReadLimits): Pick<StatementResult, "resultSet" | "totalRows"> {
  const exact = statement as unknown as ExactStatement;
  const rows: SqlValue[][] = [];
  let totalRows = 0;
  while (totalRows <= limits.count && statement.step()) {
    totalRows++;
    if (rows.length < limits.keep) rows.push(exact.get(null, { useBigInt: true }));
  }
  return { resultSet: { columns: statement.getColumnNames(), rows, truncated: totalRows > rows.length }, totalRows };
}
