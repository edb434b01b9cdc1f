/** Runs and grades SQL answers: reference and candidate on separate copies of every dataset, compared row by row. */
import type { Database, SqlJsStatic } from "sql.js";
import type { RunReport } from "../../core/engine.ts";
import type { SqlExercise } from "../../core/exercise.ts";
import { assertNever, err, ok, type Result } from "../../core/result.ts";
import type { ResultSet } from "../../core/values.ts";
import type { Counterexample, Finding, NamedTable, Verdict } from "../../core/verdict.ts";
import { missingColumns } from "../../grading/sql/columns.ts";
import { compareResultSets, resultSetsAgree } from "../../grading/sql/compare.ts";
import { noResultFinding, notReadOnlyFinding, withNote } from "../../grading/sql/statements.ts";
import { type Outcome, type ReadLimits, runStatements, withDatabase } from "./database.ts";
import { quoted, schemaOf, withSmallDatabase } from "./small.ts";

/** A database file to grade on. */
export interface GradedDataset {
  /** What the caller knows the database by. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly visible: boolean;
}

/** The phase that begins; `index` counts datasets from 0. */
export interface GradeProgress {
  readonly dataset: string;
  readonly index: number;
  readonly total: number;
  readonly phase: "reference" | "candidate" | "compare";
}

interface GradeRequest {
  readonly SQL: SqlJsStatic;
  readonly exercise: SqlExercise;
  readonly code: string;
  /** End at the first dataset on which the answers differ. */
  readonly quick?: boolean;
  /** In the order of grading; the visible one is among them. */
  readonly datasets: readonly GradedDataset[];
  /** What the reference gives, where it is known already; otherwise it is run. */
  readonly expect?: (dataset: GradedDataset) => Expected;
  /** Called before each phase, so that the caller's clock counts only the candidate's. */
  readonly onProgress: (progress: GradeProgress) => void;
}

/** The expected result with exact figures, and how many rows the exercise's tables hold; or what is wrong with the reference. */
export type Expected = Result<{ readonly expected: ResultSet; readonly rowCount: number }, string>;

/** An answer and a reference are compared on so many rows; more are not read. */
export const gradedRows: ReadLimits = { keep: 250_000, count: 250_000 };
/** Rows counted in a Run beyond those shown. */
const countedRows = 1_000_000;

/** A dataset on which the answers differ, kept until it is known which one teaches best. */
interface Difference {
  readonly dataset: GradedDataset;
  readonly rowCount: number;
  readonly candidate: ResultSet;
  readonly expected: ResultSet;
}

/** Grades an answer. The verdict depends on nothing but the answer, the exercise and the data. */
export function gradeSql({ SQL, exercise, code, quick = false, datasets, expect, onProgress }: GradeRequest): Verdict {
  const total = datasets.length;
  let agree = 0;
  let best: Difference | undefined;
  let queries = 1;
  for (const [index, dataset] of datasets.entries()) {
    const enter = (phase: GradeProgress["phase"]): void => onProgress({ dataset: dataset.name, index, total, phase });

    enter("reference");
    const reference = expect?.(dataset) ?? runReference(SQL, exercise, dataset);
    if (!reference.ok) return broken(`${exercise.id}, dataset "${dataset.name}": ${reference.error}`);

    enter("candidate");
    const outcome = withDatabase(SQL, dataset.bytes, (db) => runStatements(db, code, gradedRows));
    const answer = answerOf(outcome, dataset, { agree, total, noun: "datasets" });
    if (!answer.ok) return answer.error;
    queries = answer.value.queries;

    enter("compare");
    const { expected, rowCount } = reference.value;
    const candidate = answer.value.resultSet;
    if (resultSetsAgree(candidate, expected, exercise.contract)) agree++;
    else if (best === undefined || teachesBetter({ expected, rowCount }, best)) best = { dataset, rowCount, candidate, expected };
    if (quick && best !== undefined) break;
  }
  const tally = { agree, total, noun: "datasets" } as const;
  if (best === undefined) return { status: "passed", tally };
  return { status: "failed", tally, ...explain({ ...best, queries }, exercise, best.dataset.name, []) };
}

interface RunRequest {
  readonly SQL: SqlJsStatic;
  readonly bytes: Uint8Array;
  readonly code: string;
  readonly maxRows: number;
  /** Rows that take the place of all that the database holds. */
  readonly on?: readonly NamedTable[] | undefined;
}

/** Runs a file on the visible data, or on a few rows in its tables, and returns what it shows. */
export function runSql({ SQL, bytes, code, maxRows, on }: RunRequest): RunReport["outcome"] {
  const run = (db: Database): Outcome => runStatements(db, code, { keep: maxRows, count: countedRows });
  const outcome = withDatabase(SQL, bytes, (db) =>
    on === undefined
      ? run(db)
      : withSmallDatabase(SQL, schemaOf(db), (small) => {
          small.fill(on.map(({ name, rows }) => ({ name, rows: rows.rows })));
          return run(small.db);
        }),
  );
  switch (outcome.kind) {
    case "rows":
      return {
        status: "finished",
        results: outcome.statements.map(({ sql, resultSet, totalRows }) => ({ kind: "rows", statement: sql, rows: resultSet, totalRows })),
      };
    case "no-result":
      return { status: "finished", results: [] };
    case "not-read-only":
      return { status: "crashed", error: { type: "Not allowed", message: notReadOnlyFinding(outcome.statement).message, frames: [] } };
    case "out-of-memory":
      return { status: "stopped", ...outOfMemory };
    case "error":
      return { status: "crashed", error: outcome.error };
    default:
      return assertNever(outcome);
  }
}

const outOfMemory = {
  reason: "memory",
  message: "The query needs more memory than a browser tab has. Look for a join without a condition.",
} as const;

function broken(tellAuthor: string): Verdict {
  return { status: "broken", message: "This exercise has a fault of its own, so your answer was not graded.", tellAuthor };
}

/** Makes two-argument ROUND, which in a reference stands for the declared decimals, leave the figures exact. */
export function keepExact(db: Database): void {
  db.create_function("round", (value: unknown, digits: unknown) => (digits === null ? null : value));
}

/** What the reference gives on a database whose figures are kept exact. */
export function expectedOn(db: Database, exercise: SqlExercise): Result<ResultSet, string> {
  const outcome = runStatements(db, exercise.reference, gradedRows);
  if (outcome.kind === "error") return err(`the reference fails: ${outcome.error.message}`);
  if (outcome.kind !== "rows") return err(`the reference gives no result (${outcome.kind}).`);
  const expected = outcome.statements.filter(({ kind }) => kind === "query").at(-1)?.resultSet;
  if (expected === undefined) return err("the reference returns no rows to compare with.");
  if (expected.truncated) return err(`the reference returns more than ${gradedRows.keep} rows.`);
  const missing = missingColumns(exercise.contract, expected).map(({ name }) => name);
  if (missing.length > 0) return err(`the reference lacks columns of the contract: ${missing.join(", ")}.`);
  return ok(expected);
}

/** Runs the reference on a copy of the data. */
export function runReference(SQL: SqlJsStatic, exercise: SqlExercise, { bytes }: Pick<GradedDataset, "bytes">): Expected {
  return withDatabase(SQL, bytes, (db) => {
    keepExact(db);
    const expected = expectedOn(db, exercise);
    if (!expected.ok) return expected;
    const unknown = exercise.tables.filter((table) => !hasTable(db, table));
    if (unknown.length > 0) return err(`the exercise names tables that the data lacks: ${unknown.join(", ")}.`);
    return ok({ expected: expected.value, rowCount: countRows(db, exercise.tables) });
  });
}

function hasTable(db: Database, table: string): boolean {
  return (db.exec("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", [table])[0]?.values.length ?? 0) > 0;
}

function countRows(db: Database, tables: readonly string[]): number {
  return tables.reduce((sum, table) => sum + Number(db.exec(`SELECT count(*) FROM ${quoted(table)}`)[0]?.values[0]?.[0] ?? 0), 0);
}

/** The candidate's answer on one dataset: its last query's rows. Otherwise the verdict that ends grading. */
function answerOf(
  outcome: Outcome,
  dataset: GradedDataset,
  tally: { readonly agree: number; readonly total: number; readonly noun: "datasets" },
): Result<{ resultSet: ResultSet; queries: number }, Verdict> {
  const failed = (finding: Finding): Verdict => ({ status: "failed", findings: [{ ...finding, where: { case: dataset.name } }], tally });
  switch (outcome.kind) {
    case "rows": {
      const queries = outcome.statements.filter(({ kind }) => kind === "query");
      const last = queries.at(-1);
      return last === undefined ? err(failed(noResultFinding(true))) : ok({ resultSet: last.resultSet, queries: queries.length });
    }
    case "no-result":
      return err(failed(noResultFinding(false)));
    case "not-read-only":
      return err(failed(notReadOnlyFinding(outcome.statement)));
    case "out-of-memory":
      return err({ status: "stopped", ...outOfMemory });
    case "error":
      return err({ status: "crashed", error: outcome.error, where: { case: dataset.name } });
    default:
      return assertNever(outcome);
  }
}

/** Small data teaches best, but an expected answer of no rows shows little. */
function teachesBetter(a: Pick<Difference, "expected" | "rowCount">, b: Difference): boolean {
  const [aEmpty, bEmpty] = [a.expected.rows.length === 0, b.expected.rows.length === 0];
  return aEmpty === bEmpty ? a.rowCount < b.rowCount : bEmpty;
}

/** What is told of a difference: the findings, and where rows differ a counterexample with these tables. */
export function explain(
  { candidate, expected, queries }: Pick<Difference, "candidate" | "expected"> & { readonly queries: number },
  { contract }: SqlExercise,
  dataset: string,
  tables: readonly NamedTable[],
): { findings: readonly Finding[]; counterexample?: Counterexample } {
  const comparison = compareResultSets(candidate, expected, contract);
  if (comparison.agrees) throw new Error("result sets that disagreed now agree");
  const placed = comparison.findings.map((finding) => ({ ...finding, where: { ...finding.where, case: dataset } }));
  const findings = queries > 1 ? withNote(placed, `Your file has ${queries} queries; the last one is your answer.`) : placed;
  const { columns, differences, total } = comparison;
  return total === 0 ? { findings } : { findings, counterexample: { kind: "rows", dataset, tables, columns, differences, total } };
}
