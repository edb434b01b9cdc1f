/** Makes SQLite databases from a dataset's description and rows. */
import type { SqlJsStatic } from "sql.js";
import type { DatasetDescription, TableDescription, Tables } from "../../core/dataset.ts";

/** The bytes of a database that holds every table of the description; a table without rows is there and empty. The same bytes for the same rows. */
export function buildDatabase({ Database }: SqlJsStatic, description: DatasetDescription, tables: Tables): Uint8Array {
  const database = new Database();
  try {
    for (const table of description.tables) {
      database.run(createTable(table));
      const content = tables[table.name];
      if (content === undefined || content.rows.length === 0) continue;
      database.run("BEGIN");
      const insert = database.prepare(
        `INSERT INTO ${table.name} (${content.columns.join(", ")}) VALUES (${content.columns.map(() => "?").join(", ")})`,
      );
      for (const row of content.rows) insert.run([...row]);
      insert.free();
      database.run("COMMIT");
    }
    for (const table of description.tables) for (const column of indexed(table)) database.run(createIndex(table.name, column));
    // The planner orders joins by these figures.
    database.run("ANALYZE");
    return database.export();
  } finally {
    database.close();
  }
}

function createTable({ name, key, columns }: TableDescription): string {
  const lines = columns.map(({ name, type, nullable, references }) => {
    // SQLite does not enforce it, so orphans go in; whoever reads the schema learns what points where.
    const pointer = references === undefined ? "" : ` REFERENCES ${references.table} (${references.column})`;
    return `${name} ${type.toUpperCase()}${nullable ? "" : " NOT NULL"}${pointer}`;
  });
  if (key.length > 0) lines.push(`PRIMARY KEY (${key.join(", ")})`);
  return `CREATE TABLE ${name} (\n  ${lines.join(",\n  ")}\n)`;
}

const createIndex = (table: string, column: string): string => `CREATE INDEX ${table}_${column} ON ${table} (${column})`;

/** Every id column but the one that leads the primary key, which has an index already. */
const indexed = ({ key, columns }: TableDescription): string[] =>
  columns.map((column) => column.name).filter((column) => column.endsWith("_id") && column !== key[0]);
