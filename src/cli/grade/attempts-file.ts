/** Reads what candidates hand in: the zip that the page saves (docs/attempts-file.md). Nothing in it is trusted. */
import { readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";
import { z } from "zod";
import { err, ok, type Result } from "../../core/result.ts";
import { verdictStatus } from "./answer.ts";
import { mostBytes } from "./files.ts";
import { grouped } from "./grouped.ts";
import { candidatesOf } from "./names.ts";
import type { Submission } from "./submission.ts";

const description = "attempts.json";
/** Years of practice are a few megabytes. */
const most = { zip: 50_000_000, description: 150_000_000, entries: 60_000 } as const;

/** No more of the description than grading needs, so that what else is in it can't be in the way. */
const submitSchema = z.object({
  kind: z.literal("submit"),
  exercise: z.string(),
  at: z.int().min(0).max(8.64e15),
  status: verdictStatus,
  versions: z.object({ exercise: z.int() }),
  /** The entry that holds the code. */
  file: z.string(),
});
type Submit = z.infer<typeof submitSchema>;

const fileSchema = z.object({
  format: z.literal("greenroom-attempts"),
  version: z.literal(1, "A newer Greenroom wrote the file."),
  attempts: z.array(z.discriminatedUnion("kind", [submitSchema, z.object({ kind: z.literal("run") })])),
});

/** The last Submit of each exercise in each file. A file that can't be read gives one submission that says why. */
export function readAttemptsFiles(files: readonly string[]): Submission[] {
  const candidates = candidatesOf(files);
  return files.flatMap((file, index): Submission[] => {
    const common = { candidate: candidates[index] ?? file, file };
    const read = readSubmits(file);
    if (!read.ok) return [{ ...common, exercise: "", content: { unreadable: read.error } }];
    return read.value.map(({ submit: { exercise, status, at, versions }, content }) => ({
      ...common,
      exercise,
      content,
      reported: { status, at, version: versions.exercise },
    }));
  });
}

function readSubmits(file: string): Result<{ submit: Submit; content: Submission["content"] }[], string> {
  try {
    if (statSync(file).size > most.zip) return err("The file is larger than 50 MB.");
    const zip = readFileSync(file);
    const described = unpack(zip, new Set([description]), most.description).get(description);
    if (described === undefined) return err(`The file holds no ${description}.`);
    const parsed = fileSchema.safeParse(JSON.parse(textOf(described)));
    if (!parsed.success) return err(`${description}: ${z.prettifyError(parsed.error).split("\n").slice(0, 2).join(" ")}`);
    const submits = parsed.data.attempts.filter((attempt) => attempt.kind === "submit");
    if (submits.length === 0) return err("The file holds no Submit.");
    const last = [...grouped(submits, ({ exercise }) => exercise).values()].map((own) => own.reduce((a, b) => (b.at >= a.at ? b : a)));
    const codes = unpack(zip, new Set(last.map((submit) => submit.file)), mostBytes);
    return ok(last.map((submit) => ({ submit, content: contentOf(submit.file, codes) })));
  } catch (error) {
    return err(`The file is no file of attempts: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The wanted entries up to a size, and nothing else of the zip. What an entry unpacks to beyond the size it tells is cut off. */
function unpack(zip: Uint8Array, wanted: ReadonlySet<string>, mostEach: number): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  const files = unzipSync(zip, {
    filter({ name, originalSize }) {
      if (++entries > most.entries) throw new Error(`It has more than ${most.entries} entries.`);
      return wanted.has(name) && originalSize <= mostEach;
    },
  });
  return new Map(Object.entries(files));
}

function contentOf(name: string, codes: ReadonlyMap<string, Uint8Array>): Submission["content"] {
  const bytes = codes.get(name);
  if (bytes === undefined) return { unreadable: `${name} is missing from the zip or larger than 1 MB.` };
  try {
    return { code: textOf(bytes) };
  } catch {
    return { unreadable: `${name} is no text in UTF-8.` };
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
