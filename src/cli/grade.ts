/** `npm run -s grade`: grades files with the same engines and graders as the page. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { GradeReport } from "../core/engine.ts";
import type { Exercise } from "../core/exercise.ts";
import { type FindingKind, findingsOf, type Verdict } from "../core/verdict.ts";
import { readPacks } from "./content/read.ts";
import { gradeAll } from "./pool.ts";
import { createNodeGrader, root } from "./wiring.ts";

const usage = `Usage: npm run -s grade -- <pack>/<exercise> FILE… [--json]
       npm run -s grade -- --dir DIR [--json]

Grades files, one line a file. DIR holds <pack>/<exercise>/…/*.sql or *.py.
Ends with 0 when all passed, 1 when not all did, 2 when something could not be graded.`;

/** A file larger than this is no answer. */
const mostBytes = 1_000_000;

/** One line of output; a contract with whoever reads it, so a change to it comes with a version. */
interface Line {
  readonly exercise: string;
  readonly file: string;
  readonly status: Verdict["status"] | "unknown-exercise" | "unreadable";
  readonly findings: readonly { readonly kind: FindingKind; readonly message: string }[];
  readonly elapsedMs: number;
}

/** A file, the exercise it is an answer to, and where it lies. */
interface Submission {
  readonly exercise: string;
  readonly file: string;
  readonly path: string;
}

type Prepared = { readonly line: Line } | { readonly submission: Submission; readonly exercise: Exercise; readonly code: string };

function main(): Promise<number> | number {
  const parsed = parseArguments();
  if (parsed === undefined) return 2;
  const { found: packs, issues } = readPacks(root);
  for (const { file, message } of issues) console.error(`${file}: ${message}`);
  const exercises = new Map(packs.flatMap(({ exercises }) => exercises.map(({ exercise }) => [exercise.id as string, exercise])));
  const { submissions, json } = parsed;
  if ("exercise" in parsed && !exercises.has(parsed.exercise)) {
    console.error(`There is no exercise "${parsed.exercise}". Known ones:\n  ${[...exercises.keys()].join("\n  ")}`);
    return 2;
  }
  return gradeSubmissions(submissions, exercises, (line) => console.log(json ? JSON.stringify(line) : describe(line)));
}

function parseArguments():
  | { submissions: Submission[]; json: boolean }
  | { exercise: string; submissions: Submission[]; json: boolean }
  | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, dir: { type: "string" }, help: { type: "boolean", default: false } },
    });
    const [exercise, ...files] = positionals;
    if (values.dir !== undefined && exercise === undefined) return { submissions: submissionsBelow(values.dir), json: values.json };
    if (values.dir === undefined && exercise !== undefined && files.length > 0 && !values.help)
      return { exercise, submissions: files.map((file) => ({ exercise, file, path: file })), json: values.json };
    console.error(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  return undefined;
}

/** Every `.sql` and `.py` file below the folder, in path order; its first two folders name the exercise. */
function submissionsBelow(folder: string): Submission[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(sql|py)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, parts: path.slice(join(folder, "/").length).split(/[/\\]/) }))
    .map(({ path, parts }) => ({
      exercise: parts.length > 2 ? parts.slice(0, 2).join("/") : parts.slice(0, -1).join("/"),
      file: path,
      path,
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function gradeSubmissions(
  submissions: readonly Submission[],
  exercises: ReadonlyMap<string, Exercise>,
  print: (line: Line) => void,
): Promise<number> {
  const prepared = submissions.map((submission) => prepare(submission, exercises));
  const jobs = prepared.flatMap((one) => ("line" in one ? [] : [one]));
  const lines: Line[] = [];
  /** Prints what needs no grading and stands before the next graded file. */
  const printUngraded = (): void => {
    for (let one = prepared[lines.length]; one !== undefined && "line" in one; one = prepared[lines.length]) tell(one.line);
  };
  const tell = (line: Line): void => {
    lines.push(line);
    print(line);
  };
  printUngraded();
  await gradeAll(jobs, createNodeGrader, (report, index) => {
    const job = jobs[index];
    if (job !== undefined) tell(lineOf(job.submission, report));
    printUngraded();
  });
  const statuses = lines.map(({ status }) => status);
  if (statuses.some((status) => status === "broken" || status === "unknown-exercise" || status === "unreadable")) return 2;
  return statuses.every((status) => status === "passed") ? 0 : 1;
}

function prepare(submission: Submission, exercises: ReadonlyMap<string, Exercise>): Prepared {
  const exercise = exercises.get(submission.exercise);
  const without = (status: Line["status"], message: string): Prepared => ({
    line: {
      exercise: submission.exercise,
      file: submission.file,
      status,
      findings: [{ kind: "exercise-fault", message }],
      elapsedMs: 0,
    },
  });
  if (exercise === undefined) return without("unknown-exercise", `There is no exercise "${submission.exercise}".`);
  try {
    if (statSync(submission.path).size > mostBytes) return without("unreadable", "The file is larger than 1 MB.");
    return { submission, exercise, code: readFileSync(submission.path, "utf8") };
  } catch (error) {
    return without("unreadable", `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function lineOf({ exercise, file }: Submission, { verdict, elapsedMs }: GradeReport): Line {
  return { exercise, file, status: verdict.status, findings: findingsOf(verdict), elapsedMs: Math.round(elapsedMs) };
}

function describe({ exercise, file, status, findings, elapsedMs }: Line): string {
  const told = findings.map(({ kind, message }) => `\n    ${kind}: ${message}`);
  return `${status.padEnd(8)} ${exercise}  ${file}  (${elapsedMs} ms)${told.join("")}`;
}

process.exitCode = await main();
