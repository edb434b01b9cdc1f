/** The SQL engine's worker: SQLite over databases that were handed in. */
import initSqlJs, { type SqlJsStatic } from "sql.js";
import type { SqlExercise } from "../../core/exercise.ts";
import type { Channel, SqlRequests } from "../protocol.ts";
import { serve } from "../serve.ts";
import { onChannel } from "../worker-entry.ts";
import { unpacked } from "../worker-unpacked.ts";
import { buildDatabase } from "./build.ts";
import { type Expected, gradeSql, runReference, runSql } from "./grade.ts";
import { planSql } from "./plan.ts";
import { shrinkVerdict } from "./smallest.ts";

/** Milliseconds after which nothing smaller is looked for; the work is limited so that they are hardly ever used up. */
const shrinkingMs = 2000;

function serveSql(channel: Channel): void {
  let SQL: SqlJsStatic | undefined;
  const databases = new Map<string, Uint8Array>();
  /** What one exercise's reference gives, by database. Another exercise takes its place. */
  let expected: { readonly of: string; readonly on: Map<string, Expected> } = { of: "", on: new Map() };

  const started = (): SqlJsStatic => {
    if (SQL === undefined) throw new Error("SQLite has not been started.");
    return SQL;
  };
  const database = (key: string): Uint8Array => {
    const bytes = databases.get(key);
    if (bytes === undefined) throw new Error(`The database ${key} was not handed in.`);
    return bytes;
  };

  const expect = (exercise: SqlExercise, key: string): Expected => {
    const of = `${exercise.id} ${exercise.reference}`;
    if (expected.of !== of) expected = { of, on: new Map() };
    const result = expected.on.get(key) ?? runReference(started(), exercise, { bytes: database(key) });
    expected.on.set(key, result);
    return result;
  };

  serve<SqlRequests>(
    channel,
    {
      async boot({ wasm }) {
        SQL = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
        return null;
      },
      async keep({ key, bytes }) {
        databases.set(key, await unpacked(bytes));
        return null;
      },
      build: ({ description, tables }) => buildDatabase(started(), description, tables),
      run: ({ key, code, maxRows, on }) => runSql({ SQL: started(), bytes: database(key), code, maxRows, on }),
      plan: ({ key, code }) => planSql({ SQL: started(), bytes: database(key), code }),
      expect({ exercise, key }) {
        expect(exercise, key);
        return null;
      },
      grade: ({ exercise, code, datasets, quick }, emit) =>
        gradeSql({
          SQL: started(),
          exercise,
          code,
          quick,
          datasets: datasets.map(({ key, name, visible }) => ({ key, name, visible, bytes: database(key) })),
          expect: ({ key }) => expect(exercise, key),
          onProgress: (progress) => emit({ kind: "phase", ...progress }),
        }),
      shrink({ exercise, code, dataset, verdict }) {
        const ends = performance.now() + shrinkingMs;
        const outOfTime = (): boolean => performance.now() > ends;
        return shrinkVerdict({ SQL: started(), exercise, code, bytes: database(dataset.key), verdict, outOfTime });
      },
    },
    (error) => error instanceof WebAssembly.RuntimeError || (error instanceof Error && /out of memory/i.test(error.message)),
  );
}

onChannel(serveSql);
