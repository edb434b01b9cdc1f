/** Tells a failed verdict anew on the least data that still shows the difference. */
import type { Database, SqlJsStatic } from "sql.js";
import type { SqlExercise } from "../../core/exercise.ts";
import type { ResultSet } from "../../core/values.ts";
import type { Counterexample, FailedVerdict } from "../../core/verdict.ts";
import { compareResultSets } from "../../grading/sql/compare.ts";
import { type Data, type Row, rowCount, shrink, type TableShape } from "../../grading/sql/shrink.ts";
import { runStatements, withDatabase } from "./database.ts";
import { expectedOn, explain, gradedRows, keepExact } from "./grade.ts";
import { quoted, type SmallDatabase, schemaOf, shapesOf, withSmallDatabase } from "./small.ts";

interface ShrinkRequest {
  readonly SQL: SqlJsStatic;
  readonly exercise: SqlExercise;
  readonly code: string;
  /** The database that the verdict's counterexample comes from. */
  readonly bytes: Uint8Array;
  readonly verdict: FailedVerdict;
  readonly outOfTime: () => boolean;
}

/** Rows that are put into small databases in all, for one verdict. */
const work = 100_000;
/** Tables are shown when they hold no more rows together. */
const shownRows = 40;

type RowsCounterexample = Extract<Counterexample, { kind: "rows" }>;

interface Answers {
  readonly candidate: ResultSet;
  readonly expected: ResultSet;
  readonly queries: number;
}

/** The tally stays that of the whole grading; findings and counterexample are those on the data that is left. */
export function shrinkVerdict({ SQL, exercise, code, bytes, verdict, outOfTime }: ShrinkRequest): FailedVerdict {
  const { counterexample } = verdict;
  if (counterexample?.kind !== "rows") return verdict;
  const { schema, shapes, data } = withDatabase(SQL, bytes, (db) => {
    const shapes = shapesOf(db);
    return { schema: schemaOf(db), shapes, data: shapes.map(({ name }) => rowsOf(db, name)) };
  });
  const kind = verdict.findings[0]?.kind;
  return withSmallDatabase(SQL, schema, (ours) =>
    withSmallDatabase(SQL, schema, (theirs) => {
      keepExact(theirs.db);
      const answersOn = (candidate: Data): Answers | undefined =>
        answers({ ours, theirs, exercise, code, tables: named(shapes, candidate) });
      /** Another kind of difference would be another mistake. */
      const differs = (candidate: Data, least: number): boolean => {
        const found = answersOn(candidate);
        if (found === undefined || found.expected.rows.length < least) return false;
        const comparison = compareResultSets(found.candidate, found.expected, exercise.contract);
        return !comparison.agrees && comparison.findings[0]?.kind === kind;
      };
      const search = (least: number): Data =>
        shrink({
          shapes,
          data,
          hints: hintsOf(counterexample),
          differs: (candidate) => differs(candidate, least),
          limits: { work, outOfTime },
        });
      // Where nothing is expected there is little to see, so that comes second.
      const telling = search(1);
      const smallest = rowCount(telling) <= shownRows ? telling : search(0);
      const found = rowCount(smallest) <= shownRows && differs(smallest, 0) ? answersOn(smallest) : undefined;
      if (found === undefined) return verdict;
      const shown = named(shapes, smallest).filter(({ name, rows }) => rows.length > 0 || exercise.tables.includes(name));
      const tables = shown.map(({ name, columns, rows }) => ({ name, rows: { columns, rows, truncated: false } }));
      return { ...verdict, ...explain(found, exercise, counterexample.dataset, tables) };
    }),
  );
}

/** The texts of the first row that differs. */
function hintsOf({ differences }: RowsCounterexample): string[] {
  const [first] = differences;
  return [...new Set([...(first?.expected ?? []), ...(first?.yours ?? [])].filter((value) => typeof value === "string"))];
}

function named(shapes: readonly TableShape[], data: Data) {
  return shapes.map(({ name, columns }, table) => ({ name, columns, rows: data[table] ?? [] }));
}

function rowsOf(db: Database, table: string): readonly Row[] {
  const outcome = runStatements(db, `SELECT * FROM ${quoted(table)}`, { keep: Number.POSITIVE_INFINITY, count: Number.POSITIVE_INFINITY });
  if (outcome.kind !== "rows" || outcome.statements[0] === undefined) throw new Error(`the table "${table}" cannot be read`);
  return outcome.statements[0].resultSet.rows;
}

interface Sides {
  readonly ours: SmallDatabase;
  readonly theirs: SmallDatabase;
  readonly exercise: SqlExercise;
  readonly code: string;
  readonly tables: Parameters<SmallDatabase["fill"]>[0];
}

/** What both give; nothing where one of them fails on this data. */
function answers({ ours, theirs, exercise, code, tables }: Sides): Answers | undefined {
  theirs.fill(tables);
  const expected = expectedOn(theirs.db, exercise);
  if (!expected.ok) return undefined;
  ours.fill(tables);
  const outcome = runStatements(ours.db, code, gradedRows);
  const queries = outcome.kind === "rows" ? outcome.statements.filter(({ kind }) => kind === "query") : [];
  const last = queries.at(-1);
  return last && { candidate: last.resultSet, expected: expected.value, queries: queries.length };
}
