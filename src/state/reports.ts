/** The last Run and Submit of an exercise as they are stored: parsed when read, and kept small. */
import { z } from "zod";
import type { GradeReport, RunReport } from "../core/engine.ts";
import type { ExerciseId } from "../core/exercise.ts";
import type { ResultSet } from "../core/values.ts";
import { findingKinds, type Verdict } from "../core/verdict.ts";

/** What the last Run and the last Submit said. */
export interface Reports {
  readonly run: RunReport | null;
  readonly grade: GradeReport | null;
}

/** A stored record of reports. */
export interface StoredReports extends Reports {
  readonly version: 1;
  readonly id: ExerciseId;
}

const cell = z.union([z.null(), z.bigint(), z.number(), z.string(), z.instanceof(Uint8Array)]);
const row = z.array(cell);
const resultSet = z.object({ columns: z.array(z.string()), rows: z.array(row), truncated: z.boolean() });
const output = z.object({ text: z.string(), lines: z.number(), bytes: z.number(), truncated: z.boolean() });
const error = z.object({
  type: z.string(),
  message: z.string(),
  frames: z.array(z.object({ line: z.number(), function: z.string(), source: z.string() })),
  column: z.exactOptional(z.number()),
});
const reason = z.enum(["time", "memory", "output", "cancelled"]);
const where = z.object({ case: z.exactOptional(z.string()), row: z.exactOptional(z.number()), column: z.exactOptional(z.string()) });
const tally = z.object({ agree: z.number(), total: z.number(), noun: z.enum(["datasets", "cases"]) });

const run: z.ZodType<RunReport> = z.object({
  outcome: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("finished"),
      results: z.array(
        z.discriminatedUnion("kind", [
          z.object({ kind: z.literal("rows"), statement: z.string(), rows: resultSet, totalRows: z.number() }),
          z.object({ kind: z.literal("call"), call: z.string(), text: z.string(), table: z.exactOptional(resultSet) }),
        ]),
      ),
    }),
    z.object({ status: z.literal("crashed"), error }),
    z.object({ status: z.literal("stopped"), reason, message: z.string() }),
    z.object({ status: z.literal("broken"), message: z.string() }),
  ]),
  output,
  elapsedMs: z.number(),
});

const counterexample = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("rows"),
    dataset: z.string(),
    tables: z.array(z.object({ name: z.string(), rows: resultSet })),
    columns: z.array(z.string()),
    differences: z.array(z.object({ yours: row.nullable(), expected: row.nullable(), cells: z.array(z.number()) })),
    total: z.number(),
  }),
  z.object({ kind: z.literal("call"), case: z.string(), call: z.string(), expected: z.string(), received: z.string() }),
]);

const finding = z.object({
  kind: z.enum(findingKinds),
  message: z.string(),
  where,
  expected: z.exactOptional(z.string()),
  received: z.exactOptional(z.string()),
});

const verdict: z.ZodType<Verdict> = z.discriminatedUnion("status", [
  z.object({ status: z.literal("passed"), tally }),
  z.object({ status: z.literal("failed"), findings: z.array(finding), tally, counterexample: z.exactOptional(counterexample) }),
  z.object({ status: z.literal("crashed"), error, where }),
  z.object({ status: z.literal("stopped"), reason, message: z.string() }),
  z.object({ status: z.literal("broken"), message: z.string(), tellAuthor: z.string() }),
]);

const grade: z.ZodType<GradeReport> = z.object({ verdict, output, elapsedMs: z.number() });

const stored = z.object({ version: z.literal(1), run: run.nullable(), grade: grade.nullable() });

/** Reads a stored record; reports that cannot be read are left out, because a new Run makes them again. */
export function readReports(value: unknown): Reports {
  const parsed = stored.safeParse(value);
  return parsed.success ? { run: parsed.data.run, grade: parsed.data.grade } : { run: null, grade: null };
}

const keptRows = 500;
const keptCharacters = 100_000;

/** A record for the store: long tables and texts are cut, and say that they are. */
export function storedReports(id: ExerciseId, { run, grade }: Reports): StoredReports {
  return {
    version: 1,
    id,
    run: run && { ...run, outcome: shortenOutcome(run.outcome), output: shortenOutput(run.output) },
    grade: grade && { ...grade, output: shortenOutput(grade.output) },
  };
}

function shortenOutcome(outcome: RunReport["outcome"]): RunReport["outcome"] {
  if (outcome.status !== "finished") return outcome;
  return {
    ...outcome,
    results: outcome.results.map((result) => {
      if (result.kind === "rows") return { ...result, rows: shortenTable(result.rows) };
      return result.table === undefined ? result : { ...result, table: shortenTable(result.table) };
    }),
  };
}

function shortenTable(table: ResultSet): ResultSet {
  return table.rows.length <= keptRows ? table : { ...table, rows: table.rows.slice(0, keptRows), truncated: true };
}

function shortenOutput(output: RunReport["output"]): RunReport["output"] {
  const { whole: _, ...kept } = output;
  return kept.text.length <= keptCharacters ? kept : { ...kept, text: kept.text.slice(0, keptCharacters), truncated: true };
}
