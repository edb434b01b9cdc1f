/** Counterexamples of the wrong SQL answers that the packs ship: little data, on which answer and reference still differ. */
import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import { readPacks } from "../../src/cli/content/read.ts";
import { contentPaths } from "../../src/core/content-paths.ts";
import type { SqlExercise } from "../../src/core/exercise.ts";
import type { ResultSet } from "../../src/core/values.ts";
import type { FailedVerdict, NamedTable } from "../../src/core/verdict.ts";
import { readAssets } from "../../src/engines/node.ts";
import { withDatabase } from "../../src/engines/sql/database.ts";
import { gradeSql, runSql } from "../../src/engines/sql/grade.ts";
import { shapesOf } from "../../src/engines/sql/small.ts";
import { shrinkVerdict } from "../../src/engines/sql/smallest.ts";
import { compareResultSets } from "../../src/grading/sql/compare.ts";
import { withParents } from "../../src/grading/sql/shrink.ts";
import { site } from "../contract/judge.ts";

const SQL = await initSqlJs();
const assets = readAssets(site);

interface Example {
  readonly name: string;
  readonly exercise: SqlExercise;
  readonly code: string;
  readonly bytes: Uint8Array;
  readonly before: FailedVerdict;
  readonly after: FailedVerdict;
}

/** On the first dataset that fails: the small ones come first. Nothing where no rows differ, such as for a missing column. */
async function exampleOf(exercise: SqlExercise, file: string, code: string): Promise<Example[]> {
  for (const name of [...exercise.hidden.map((hidden) => hidden.name), "visible"]) {
    const visible = name === "visible";
    const key = visible
      ? contentPaths.visible(exercise.dataset, exercise.tables)
      : contentPaths.hidden(exercise.dataset, exercise.id, name);
    const bytes = await assets.bytes(key);
    const before = gradeSql({ SQL, exercise, code, datasets: [{ key, name, visible, bytes }], onProgress: () => {} });
    if (before.status !== "failed") continue;
    if (before.counterexample === undefined) return [];
    const after = shrinkVerdict({ SQL, exercise, code, bytes, verdict: before, outOfTime: () => false });
    return [{ name: `${exercise.id} ${file}`, exercise, code, bytes, before, after }];
  }
  throw new Error(`${exercise.id} ${file} passes`);
}

const jobs = readPacks(".").found.flatMap(({ exercises }) =>
  exercises.flatMap(({ exercise, wrong }) =>
    exercise.language === "sql" ? wrong.map(({ file, source }) => ({ exercise, file, source })) : [],
  ),
);
const examples: Example[] = [];
for (const { exercise, file, source } of jobs) examples.push(...(await exampleOf(exercise, file, source)));

function tablesOf({ counterexample }: FailedVerdict): readonly NamedTable[] {
  return counterexample?.kind === "rows" ? counterexample.tables : [];
}
const countRows = (tables: readonly NamedTable[]): number => tables.reduce((sum, { rows }) => sum + rows.rows.length, 0);

/** Answer and reference run afresh on these tables: the first finding, nothing where they agree, and how many rows are expected. */
function differenceOn({ exercise, code, bytes }: Example, tables: readonly NamedTable[]) {
  const [yours, expected] = [code, exercise.reference].map((file): ResultSet => {
    const outcome = runSql({ SQL, bytes, code: file, maxRows: 1000, on: tables });
    const last = outcome.status === "finished" ? outcome.results.at(-1) : undefined;
    if (last?.kind !== "rows") throw new Error(`no result: ${JSON.stringify(outcome)}`);
    return last.rows;
  });
  if (yours === undefined || expected === undefined) throw new Error("two files give two results");
  const comparison = compareResultSets(yours, expected, exercise.contract);
  return { kind: comparison.agrees ? undefined : comparison.findings[0]?.kind, expectedRows: expected.rows.length };
}

/** Every way to leave out one row, and with it the rows whose parent it is. */
function withoutOne({ bytes }: Example, tables: readonly NamedTable[]): (readonly NamedTable[])[] {
  const shapes = withDatabase(SQL, bytes, shapesOf);
  const data = shapes.map(({ name }) => tables.find((table) => table.name === name)?.rows.rows ?? []);
  return data.flatMap((rows) =>
    rows.map((gone) => {
      const left = withParents(
        shapes,
        data,
        data.map((others) => others.filter((row) => row !== gone)),
      );
      return tables.map(({ name, rows }) => ({
        name,
        rows: { ...rows, rows: left[shapes.findIndex((shape) => shape.name === name)] ?? [] },
      }));
    }),
  );
}

/** Whether a row could go and leave the same mistake to be seen, with something expected where something was. */
function hasRowTooMany(example: Example): boolean {
  const tables = tablesOf(example.after);
  const least = Math.min(1, differenceOn(example, tables).expectedRows);
  return withoutOne(example, tables).some((fewer) => {
    const { kind, expectedRows } = differenceOn(example, fewer);
    return expectedRows >= least && kind === example.after.findings[0]?.kind;
  });
}

describe("counterexamples of the packs' wrong answers", () => {
  it("have at most eight rows in 95 of 100, or no row too many", () => {
    const large = examples.filter((example) => {
      const tables = tablesOf(example.after);
      return tables.length === 0 || (countRows(tables) > 8 && hasRowTooMany(example));
    });
    const told = large.map(({ name, after }) => `${name}: ${countRows(tablesOf(after))} rows`).join("\n");
    expect(large.length, told).toBeLessThanOrEqual(0.05 * examples.length);
  });

  it.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const { before, after } = example;
    // What needs many rows to be wrong at all (twenty users a group, say) is told on the data as it was.
    if (tablesOf(after).length === 0) {
      expect(after).toEqual(before);
      return;
    }
    expect(after.findings[0]?.kind).toBe(before.findings[0]?.kind);
    expect(differenceOn(example, tablesOf(after)).kind).toBe(after.findings[0]?.kind);
  });
});
