/** The SQL engine's worker: SQLite over databases that were handed in. */
import initSqlJs, { type SqlJsStatic } from "sql.js";
import type { Channel, SqlRequests } from "../protocol.ts";
import { serve } from "../serve.ts";
import { onChannel } from "../worker-entry.ts";
import { gradeSql, runSql } from "./grade.ts";

function serveSql(channel: Channel): void {
  let SQL: SqlJsStatic | undefined;
  const databases = new Map<string, Uint8Array>();

  const started = (): SqlJsStatic => {
    if (SQL === undefined) throw new Error("SQLite has not been started.");
    return SQL;
  };
  const database = (key: string): Uint8Array => {
    const bytes = databases.get(key);
    if (bytes === undefined) throw new Error(`The database ${key} was not handed in.`);
    return bytes;
  };

  serve<SqlRequests>(
    channel,
    {
      async boot({ wasm }) {
        SQL = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
        return null;
      },
      keep({ key, bytes }) {
        databases.set(key, bytes);
        return null;
      },
      run: ({ key, code, maxRows }) => runSql({ SQL: started(), bytes: database(key), code, maxRows }),
      grade: ({ exercise, code, datasets }, emit) =>
        gradeSql({
          SQL: started(),
          exercise,
          code,
          datasets: datasets.map(({ key, name, visible }) => ({ name, visible, bytes: database(key) })),
          onProgress: (progress) => emit({ kind: "phase", ...progress }),
        }),
    },
    (error) => error instanceof WebAssembly.RuntimeError || (error instanceof Error && /out of memory/i.test(error.message)),
  );
}

onChannel(serveSql);
