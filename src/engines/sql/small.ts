/** Databases of a few rows: the tables of a dataset, filled anew again and again. */
import type { Database, SqlJsStatic } from "sql.js";
import type { SqlValue } from "../../core/values.ts";
import type { Row, TableShape } from "../../grading/sql/shrink.ts";

/** The statements that made a database's tables, indexes and views, in that order. */
type Schema = readonly string[];

/** Stays open between fillings, in the worker; `withSmallDatabase` closes it. */
export interface SmallDatabase {
  readonly db: Database;
  /** Puts these rows in the place of all rows. */
  fill(tables: readonly { readonly name: string; readonly rows: readonly Row[] }[]): void;
}

/** A name as SQL writes it, whatever it holds. */
export const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** The figures that ANALYZE left stay behind: they speak of other rows. */
export function schemaOf(db: Database): Schema {
  const order = "CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, rowid";
  return firsts(db, `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY ${order}`).map(String);
}

/** Every table with what its declaration promises. */
export function shapesOf(db: Database): TableShape[] {
  const names = firsts(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid").map(String);
  const columnsOf = new Map(names.map((name) => [name, firsts(db, `SELECT name FROM pragma_table_info(${text(name)})`).map(String)]));
  const columnIn = (table: string, column: string): number =>
    (columnsOf.get(table) ?? []).findIndex((name) => name.toLowerCase() === column.toLowerCase());
  return names.map((name) => {
    const key = firsts(db, `SELECT cid FROM pragma_table_info(${text(name)}) WHERE pk > 0`).map(Number);
    const indexes = firsts(db, `SELECT name FROM pragma_index_list(${text(name)}) WHERE "unique"`).map(String);
    const indexed = indexes.map((index) => firsts(db, `SELECT cid FROM pragma_index_info(${text(index)})`).map(Number));
    const references = rowsOf(db, `SELECT "table", "from", "to" FROM pragma_foreign_key_list(${text(name)})`).map(([table, from, to]) => ({
      column: columnIn(name, String(from)),
      table: names.indexOf(String(table)),
      to: columnIn(String(table), String(to)),
    }));
    return {
      name,
      columns: columnsOf.get(name) ?? [],
      unique: [key, ...indexed].filter((columns) => columns.length > 0 && columns.every((column) => column >= 0)),
      references: references.filter(({ column, table, to }) => column >= 0 && table >= 0 && to >= 0),
    };
  });
}

/** Makes an empty database of this schema, hands it over, and closes it whatever happens. */
export function withSmallDatabase<T>(SQL: SqlJsStatic, schema: Schema, use: (small: SmallDatabase) => T): T {
  const db = new SQL.Database();
  try {
    for (const statement of schema) db.run(statement);
    return use({ db, fill: (tables) => fill(db, tables) });
  } finally {
    db.close();
  }
}

function fill(db: Database, tables: Parameters<SmallDatabase["fill"]>[0]): void {
  // Running an answer leaves the database closed to writing.
  db.run("PRAGMA query_only = OFF");
  db.run("BEGIN");
  for (const { name, rows } of tables) {
    db.run(`DELETE FROM ${quoted(name)}`);
    const [first] = rows;
    if (first === undefined) continue;
    const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${first.map(() => "?").join(", ")})`);
    for (const row of rows) insert.run(row.map(bindable));
    insert.free();
  }
  db.run("COMMIT");
}

/** sql.js binds large bigints as text, which the column's type turns into the integer again. */
const bindable = (value: SqlValue): null | number | string | Uint8Array => {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
};

const rowsOf = (db: Database, sql: string): SqlValue[][] => db.exec(sql)[0]?.values ?? [];
const firsts = (db: Database, sql: string): SqlValue[] => rowsOf(db, sql).map(([value]) => value ?? null);
const text = (name: string): string => `'${name.replace(/'/g, "''")}'`;
