/** The command's arguments: what is handed in, and what becomes of the results. */
import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../core/result.ts";
import { readAttemptsFiles } from "./attempts-file.ts";
import { submissionsBelow, submissionsOf } from "./files.ts";
import type { Output } from "./reports/renderers.ts";
import type { Submission } from "./submission.ts";

const usage = `Usage: npm run -s grade -- <pack>/<exercise> FILE… [--json]
       npm run -s grade -- --dir DIR [--json]
       npm run -s grade -- --attempts FILE.zip… [--json]

Grades files, one line a file. DIR holds <pack>/<exercise>/…/*.sql or *.py. With --attempts the files
are those that candidates export: the last Submit of each exercise is graded.

  --resume FILE    keeps results in FILE as they come; what it holds already is not graded again
  --report FILE    a page to read: by candidate, by exercise, common wrong answers, similar answers
  --csv FILE       --junit FILE    the same lines as a table, or as test results
  --similar FILE   groups of similar answers as JSON: a hint, never a verdict
  --pack FILE.zip  a pack from outside that exercises belong to; once for each
  --queue URL      leaves the grading to workers (npm run worker -- --queue URL); URL is redis://…

Ends with 0 when all passed, 1 when not all did, 2 when something could not be graded.`;

export interface Options {
  readonly submissions: readonly Submission[];
  /** Where one exercise was named for all files. */
  readonly exercise?: string;
  readonly json: boolean;
  readonly resume?: string;
  readonly queue?: string;
  /** Zips of packs from outside. */
  readonly packs: readonly string[];
  /** Files that are written at the end. */
  readonly outputs: Readonly<Partial<Record<Output, string>>>;
}

/** The error is what to tell the user. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        dir: { type: "string" },
        attempts: { type: "boolean", default: false },
        resume: { type: "string" },
        queue: { type: "string" },
        pack: { type: "string", multiple: true, default: [] },
        report: { type: "string" },
        csv: { type: "string" },
        junit: { type: "string" },
        similar: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    const { json, dir, attempts, help, resume, queue, pack: packs, ...outputs } = values;
    const common = { json, outputs, packs, ...(resume !== undefined && { resume }), ...(queue !== undefined && { queue }) };
    const [exercise, ...files] = positionals;
    if (help) return err(usage);
    if (attempts && dir === undefined && positionals.length > 0) return ok({ ...common, submissions: readAttemptsFiles(positionals) });
    if (attempts) return err(usage);
    if (dir !== undefined && exercise === undefined) return ok({ ...common, submissions: submissionsBelow(dir) });
    if (dir === undefined && exercise !== undefined && files.length > 0)
      return ok({ ...common, exercise, submissions: submissionsOf(exercise, files) });
    return err(usage);
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
