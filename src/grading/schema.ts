/** Verdicts and outcomes as zod schemas: for what comes from a worker, and for what was stored. */
import { z } from "zod";
import type { PlanReport, RunReport } from "../core/engine.ts";
import { findingKinds, type Verdict } from "../core/verdict.ts";

/** SQL knows infinities, which `z.number` refuses. */
const real = z.custom<number>((value) => typeof value === "number");
const cell = z.union([z.null(), z.bigint(), real, z.string(), z.instanceof(Uint8Array)]);
const row = z.array(cell);
const resultSet = z.object({ columns: z.array(z.string()), rows: z.array(row), truncated: z.boolean() });
const error = z.object({
  type: z.string(),
  message: z.string(),
  frames: z.array(z.object({ line: z.number(), function: z.string(), source: z.string() })),
  column: z.exactOptional(z.number()),
});
const reason = z.enum(["time", "memory", "output", "cancelled"]);
const where = z.object({ case: z.exactOptional(z.string()), row: z.exactOptional(z.number()), column: z.exactOptional(z.string()) });
const tally = z.object({ agree: z.number(), total: z.number(), noun: z.enum(["datasets", "cases"]) });

/** What a Run ended with. */
export const outcomeSchema: z.ZodType<RunReport["outcome"]> = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("finished"),
    results: z.array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("rows"), statement: z.string(), rows: resultSet, totalRows: z.number() }),
        z.object({
          kind: z.literal("call"),
          call: z.string(),
          text: z.string(),
          table: z.exactOptional(resultSet),
          types: z.exactOptional(z.array(z.string())),
        }),
        z.object({
          kind: z.literal("figure"),
          png: z.instanceof(Uint8Array),
          width: z.number(),
          height: z.number(),
          words: z.string(),
        }),
      ]),
    ),
  }),
  z.object({ status: z.literal("crashed"), error }),
  z.object({ status: z.literal("stopped"), reason, message: z.string() }),
  z.object({ status: z.literal("broken"), message: z.string() }),
]);

export const planSchema: z.ZodType<PlanReport> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("plan"),
    statement: z.string(),
    steps: z.array(z.object({ detail: z.string(), words: z.string(), depth: z.number() })),
  }),
  z.object({ kind: z.literal("none"), because: z.string() }),
]);

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

export const verdictSchema: z.ZodType<Verdict> = z.discriminatedUnion("status", [
  z.object({ status: z.literal("passed"), tally }),
  z.object({ status: z.literal("failed"), findings: z.array(finding), tally, counterexample: z.exactOptional(counterexample) }),
  z.object({ status: z.literal("crashed"), error, where }),
  z.object({ status: z.literal("stopped"), reason, message: z.string() }),
  z.object({ status: z.literal("broken"), message: z.string(), tellAuthor: z.string() }),
]);
