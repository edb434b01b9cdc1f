/** The plan of a file's last query on a database, without running it. */
import type { Database, SqlJsStatic } from "sql.js";
import type { PlanReport } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import { notReadOnlyFinding } from "../../grading/sql/statements.ts";
import { lastQuery, withDatabase } from "./database.ts";
import { namesInPlan, planSteps } from "./plan-words.ts";
import { quoted } from "./small.ts";

interface PlanRequest {
  readonly SQL: SqlJsStatic;
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** Explains the last query of a file. */
export function planSql({ SQL, bytes, code }: PlanRequest): PlanReport {
  return withDatabase(SQL, bytes, (db) => {
    const found = lastQuery(db, code);
    switch (found.kind) {
      case "query": {
        const plan = db.exec(`EXPLAIN QUERY PLAN ${found.sql}`)[0]?.values ?? [];
        const rows = plan.map(([id, parent, , detail]) => ({ id: Number(id), parent: Number(parent), detail: String(detail) }));
        return { kind: "plan", statement: found.sql.trim(), steps: planSteps(rows, namesInPlan(found.sql, sizesOf(db))) };
      }
      case "no-result":
        return { kind: "none", because: "There is no query in the code." };
      case "not-read-only":
        return { kind: "none", because: notReadOnlyFinding(found.statement).message };
      case "out-of-memory":
        return { kind: "none", because: "The query needs more memory than a browser tab has." };
      case "error":
        return { kind: "none", because: `${found.error.type}: ${found.error.message}` };
      default:
        return assertNever(found);
    }
  });
}

/** The tables of a database by their names in small letters, with how many rows they have. */
function sizesOf(db: Database) {
  const names = db.exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")[0]?.values ?? [];
  return new Map(
    names.map(([value]) => {
      const name = String(value);
      return [name.toLowerCase(), { name, rows: Number(db.exec(`SELECT count(*) FROM ${quoted(name)}`)[0]?.values[0]?.[0] ?? 0) }];
    }),
  );
}
