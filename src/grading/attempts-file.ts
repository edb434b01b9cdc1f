/**
 * The file in which a candidate takes attempts along: `attempts.json` in a zip, as zod schemas with a version
 * (docs/attempts-file.md). Page and command line read it with these.
 */
import { z } from "zod";
import { err, ok, type Result } from "../core/result.ts";
import { attemptSchema, exerciseIdSchema, timeSchema } from "./attempt-schema.ts";

/** Where the description lies in the zip; codes lie beside it. */
export const attemptsFileName = "attempts.json";
const attemptsFileVersion = 1;
/** Of the zip, above what years of practice come to. */
export const attemptsZipLimits = { zip: 50_000_000, entries: 60_000, unpacked: 400_000_000, ratio: 200 } as const;

/** The path of an entry of the zip that holds a code. */
const file = z.string().min(1);

/** What the page keeps of one exercise besides its attempts; which fields that are is the page's to know. */
const fileWork = z.looseObject({ id: exerciseIdSchema, file: file.nullable() });
const fileAttempt = attemptSchema.omit({ code: true }).extend({ file });
const fileDraft = z.object({ exercise: exerciseIdSchema, at: timeSchema, file });

const attemptsFile = z.object({
  format: z.literal("greenroom-attempts"),
  version: z.literal(attemptsFileVersion),
  /** The release of Greenroom that wrote the file. */
  greenroom: z.string(),
  settings: z.record(z.string(), z.string()),
  works: z.array(fileWork),
  attempts: z.array(fileAttempt),
  /** Drafts that newer ones have replaced. */
  replacedDrafts: z.array(fileDraft),
});
export type AttemptsFile = z.infer<typeof attemptsFile>;

/** As JSON that people can read. What JSON has no word for gets one: 64-bit integers, bytes, and numbers such as NaN. */
export function writeAttemptsFile(value: AttemptsFile): string {
  return JSON.stringify(value, (_, part: unknown) => tagged(part), 1);
}

/** Reads what `writeAttemptsFile` wrote; the error says where it is not as expected. */
export function readAttemptsFile(text: string): Result<AttemptsFile, string> {
  let value: unknown;
  try {
    value = JSON.parse(text, revive);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const version = z.object({ version: z.int() }).safeParse(value).data?.version ?? 0;
  if (version > attemptsFileVersion)
    return err(
      `it has version ${version} of the format, and this Greenroom knows version ${attemptsFileVersion}; a newer Greenroom reads it`,
    );
  const parsed = attemptsFile.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  return err(`${first?.path.join(".") || "the whole"}: ${first?.message}`);
}

function tagged(value: unknown): unknown {
  if (typeof value === "bigint") return { $integer: String(value) };
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    return { $real: Object.is(value, -0) ? "-0" : String(value) };
  if (value instanceof Uint8Array) return { $bytes: Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("") };
  return value;
}

function revive(key: string, value: unknown): unknown {
  if (["__proto__", "constructor", "prototype"].includes(key)) throw new Error(`it has a field "${key}", which Greenroom never writes`);
  if (!(value instanceof Object) || Object.keys(value).length !== 1) return value;
  if ("$integer" in value && /^-?\d{1,19}$/.test(String(value.$integer))) return BigInt(String(value.$integer));
  if ("$real" in value) return Number(value.$real);
  if ("$bytes" in value) return Uint8Array.from(String(value.$bytes).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return value;
}
