/** What Python's replies must look like before the client believes them. */
import { z } from "zod";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { findingKinds } from "../../core/verdict.ts";

const shortText = z.string().max(100_000);

const frame = z.object({ line: z.number(), function: z.string().max(500), source: z.string().max(2_000) });
const raised = z
  .object({ type: z.string().max(500), message: shortText, frames: z.array(frame).max(100), column: z.number().optional() })
  .transform(({ column, ...error }) => (column === undefined ? error : { ...error, column }));

/** What the file of a candidate came to when it was run, and the names of the callables that it defines. */
export const loadReply = z.union([
  z.object({ status: z.literal("loaded"), defined: z.array(z.string()) }),
  z.object({ status: z.literal("raised"), error: raised }),
]);

/** `growth` is the smallest size at which the case is timed. */
export const caseList = z
  .array(z.object({ name: z.string().max(500), visible: z.boolean(), growth: z.number().int().positive().optional() }))
  .max(10_000);

const tableCell = z.union([z.null(), z.string(), z.number()]);
const frameTable = z.object({
  columns: z.array(shortText),
  types: z.array(z.string().max(100)),
  rows: z.array(z.array(tableCell)).max(1_000),
  truncated: z.boolean(),
});
/** What a visible case gave in a Run, as text and, for a frame, as a table. */
export const showReply = z.union([
  z.object({ status: z.literal("returned"), call: shortText, text: shortText, table: frameTable.optional() }),
  z.object({ status: z.literal("raised"), error: raised, call: shortText }),
]);

/** A frame as a result set: JSON has one kind of number, so its dtype says which of SQLite's a value is. */
export function asResultSet({ columns, types, rows, truncated }: z.infer<typeof frameTable>): ResultSet {
  const whole = types.map((type) => /^u?int/i.test(type));
  const asStored = (value: z.infer<typeof tableCell>, column: number): SqlValue =>
    typeof value === "number" && whole[column] === true && Number.isInteger(value) ? BigInt(value) : value;
  return { columns, rows: rows.map((row) => row.map(asStored)), truncated };
}

/** Base64 of at most 1 MB each. */
export const figuresReply = z.array(z.object({ png: z.string().max(1_400_000), words: z.string().max(2_000) })).max(6);

/** Only what the verdict needs of an outcome; the judge reads the rest. */
export const outcomeHead = z.object({ status: z.enum(["returned", "raised", "unreadable"]), error: raised.optional() });

/** What the judge holds against an answer. */
export const findingList = z
  .array(
    z
      .object({ kind: z.enum(findingKinds), message: shortText, expected: shortText.optional(), received: shortText.optional() })
      .transform(({ expected, received, ...finding }) => ({
        ...finding,
        ...(expected === undefined ? {} : { expected }),
        ...(received === undefined ? {} : { received }),
      })),
  )
  .max(1_000);

/** What the judge says of one case. `size` is the length of its arguments as data, 0 where nothing was found. */
export const judgeReply = z.object({ findings: findingList, call: shortText, expected: shortText, received: shortText, size: z.number() });

/** Either a smaller input to try, or the smallest that was found. */
export const smallerReply = z.union([z.object({ try: z.string() }), z.object({ done: judgeReply.nullable() })]);

/** Parses JSON text by a schema; throws where it does not fit, which is then the engine's fault. */
export function parseReply<S extends z.ZodType>(schema: S, text: string): z.infer<S> {
  return schema.parse(JSON.parse(text));
}
