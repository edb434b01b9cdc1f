/** Reads what candidates hand in: the zip that the page saves (docs/attempts-file.md). Nothing in it is trusted. */
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { err, ok, type Result } from "../../core/result.ts";
import { attemptsFileName, attemptsZipLimits } from "../../grading/attempts-file.ts";
import { readZip } from "../../packs/zip.ts";
import { verdictStatus } from "./answer.ts";
import { mostBytes } from "./files.ts";
import { grouped } from "./grouped.ts";
import { candidatesOf } from "./names.ts";
import type { Submission } from "./submission.ts";

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
  version: z.literal(1, "A newer Greenroom wrote the file, and reads it."),
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
    const about = statSync(file);
    if (about.isDirectory()) return err("This is a folder; name the files in it.");
    if (about.size > attemptsZipLimits.zip) return err("The file is larger than 50 MB.");
    const zip = readZip(readFileSync(file), attemptsZipLimits);
    if (!zip.ok)
      return err(`The file is no file of attempts: ${zip.error.slice(0, 1).map(({ file, message }) => `${file} ${message}`.trim())}`);
    const described = zip.value.get(attemptsFileName);
    if (described === undefined) return err(`The file holds no ${attemptsFileName}.`);
    const parsed = fileSchema.safeParse(JSON.parse(textOf(described)));
    if (!parsed.success) return err(`${attemptsFileName}: ${describeIssue(parsed.error)}`);
    const submits = parsed.data.attempts.filter((attempt) => attempt.kind === "submit");
    if (submits.length === 0) return err("The file holds no Submit.");
    const last = [...grouped(submits, ({ exercise }) => exercise).values()].map((own) => own.reduce((a, b) => (b.at >= a.at ? b : a)));
    return ok(last.map((submit) => ({ submit, content: contentOf(submit.file, zip.value) })));
  } catch (error) {
    return err(`The file is no file of attempts: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first place that is not as expected. */
const describeIssue = ({ issues: [first] }: z.ZodError): string => `${first?.path.join(".") || "the whole"}: ${first?.message}`;

function contentOf(name: string, codes: ReadonlyMap<string, Uint8Array>): Submission["content"] {
  const bytes = codes.get(name);
  if (bytes === undefined || bytes.length > mostBytes) return { unreadable: `${name} is missing from the zip or larger than 1 MB.` };
  try {
    return { code: textOf(bytes) };
  } catch {
    return { unreadable: `${name} is no text in UTF-8.` };
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
