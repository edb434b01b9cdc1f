/** Plain sql.js in a worker: opens each database from its bytes, runs a query there, and reads every row once. */
import initSqlJs, { type SqlJsStatic } from "sql.js";

export type BareRequest = { readonly wasm: ArrayBuffer; readonly databases: readonly Uint8Array[] } | { readonly query: string };

let SQL: SqlJsStatic | undefined;
let databases: readonly Uint8Array[] = [];

self.onmessage = async ({ data }: MessageEvent<BareRequest>) => {
  if ("wasm" in data) {
    SQL = await initSqlJs({ wasmBinary: data.wasm });
    databases = data.databases;
    postMessage(0);
    return;
  }
  if (SQL === undefined) throw new Error("The databases come first.");
  let rows = 0;
  for (const bytes of databases) {
    const database = new SQL.Database(bytes);
    const statement = database.prepare(data.query);
    for (; statement.step(); rows++) statement.get();
    database.close();
  }
  postMessage(rows);
};
