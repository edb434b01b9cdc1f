/** Makes the SQLite files of the content build: the same bytes for the same rows. */
import { gzipSync } from "node:zlib";
import initSqlJs from "sql.js";
import type { DatasetDescription, Tables } from "../../core/dataset.ts";
import { buildDatabase } from "../../engines/sql/build.ts";

let sqlJs: ReturnType<typeof initSqlJs> | undefined;

/** The bytes of a database with these rows. */
export async function buildSqlite(description: DatasetDescription, tables: Tables): Promise<Uint8Array> {
  sqlJs ??= initSqlJs();
  return buildDatabase(await sqlJs, description, tables);
}

/** Gzip without time or system in its header. */
export function compress(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 6 });
  // zlib writes the system that it was built for; 255 is "unknown".
  zipped[9] = 255;
  return zipped;
}
