/** Reads what candidates hand in: the zip of attempts that the page exports. Nothing in it is trusted. */
import { readFileSync, statSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { err, ok, type Result } from "../../core/result.ts";
import { verdictStatus } from "./answer.ts";
import { grouped } from "./grouped.ts";
import { candidatesOf } from "./names.ts";
import type { Submission } from "./submission.ts";

const entry = "attempts.json";
/** Years of practice are a few megabytes. */
const mostPacked = 50_000_000;
const mostUnpacked = 200_000_000;

const submit = z.object({ kind: z.literal("submit"), exercise: z.string(), at: z.number(), code: z.string(), status: verdictStatus });
const fileSchema = z.object({ schema: z.literal(1), attempts: z.array(z.union([submit, z.object({ kind: z.literal("run") })])) });
type Submit = z.infer<typeof submit>;

/** The last Submit of each exercise in each file. A file that can't be read gives one submission that says why. */
export function readAttemptsFiles(files: readonly string[]): Submission[] {
  const candidates = candidatesOf(files);
  return files.flatMap((file, index): Submission[] => {
    const candidate = candidates[index] ?? file;
    const read = readSubmits(file);
    if (!read.ok) return [{ candidate, file, exercise: "", content: { unreadable: read.error } }];
    return [...grouped(read.value, ({ exercise }) => exercise).values()].map((submits) => {
      const { exercise, code, status, at } = submits.reduce((last, one) => (one.at > last.at ? one : last));
      return { candidate, file, exercise, content: { code }, reported: { status, at } };
    });
  });
}

function readSubmits(file: string): Result<Submit[], string> {
  try {
    if (statSync(file).size > mostPacked) return err("The file is larger than 50 MB.");
    const bytes = readFileSync(file);
    const text = unzipSync(bytes, { filter: ({ name, originalSize }) => name === entry && originalSize <= mostUnpacked })[entry];
    if (text === undefined) return err(`The file holds no ${entry}.`);
    const { attempts } = fileSchema.parse(JSON.parse(strFromU8(text)));
    const submits = attempts.filter((attempt) => attempt.kind === "submit");
    return submits.length > 0 ? ok(submits) : err("The file holds no Submit.");
  } catch (error) {
    return err(`The file is no file of attempts: ${error instanceof Error ? error.message : String(error)}`);
  }
}
