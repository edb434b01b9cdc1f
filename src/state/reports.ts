/** The last Run and Submit of an exercise as they are stored: parsed when read, and kept small. */
import { z } from "zod";
import type { GradeReport, RunReport } from "../core/engine.ts";
import type { ExerciseId } from "../core/exercise.ts";
import type { ResultSet } from "../core/values.ts";
import { outcomeSchema, verdictSchema } from "../grading/schema.ts";

/** What the last Run and the last Submit said. */
export interface Reports {
  readonly run: RunReport | null;
  readonly grade: GradeReport | null;
}

/** A record of reports for the store; what is not in it stays as it is there. */
export interface StoredReports extends Partial<Reports> {
  readonly version: 1;
  readonly id: ExerciseId;
}

const output = z.object({ text: z.string(), lines: z.number(), bytes: z.number(), truncated: z.boolean() });
const run: z.ZodType<RunReport> = z.object({ outcome: outcomeSchema, output, elapsedMs: z.number() });
const points = z.array(z.object({ size: z.number(), ms: z.number() }));
const growth = z.array(z.object({ case: z.string(), yours: points, reference: points }));
const grade: z.ZodType<GradeReport> = z.object({
  verdict: verdictSchema,
  growth: z.exactOptional(growth),
  output,
  elapsedMs: z.number(),
});

const stored = z.object({ version: z.literal(1), run: run.nullable().default(null), grade: grade.nullable().default(null) });

/** Reads a stored record; reports that cannot be read are left out, because a new Run makes them again. */
export function readReports(value: unknown): Reports {
  const parsed = stored.safeParse(value);
  return parsed.success ? { run: parsed.data.run, grade: parsed.data.grade } : { run: null, grade: null };
}

const keptRows = 500;
const keptCharacters = 100_000;

/** A record for the store: long tables and texts are cut, and say that they are. */
export function storedReports(id: ExerciseId, { run, grade }: Partial<Reports>): StoredReports {
  return {
    version: 1,
    id,
    ...(run && { run: { ...run, outcome: shortenOutcome(run.outcome), output: shortenOutput(run.output) } }),
    ...(grade && { grade: { ...grade, output: shortenOutput(grade.output) } }),
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
