/** `packs verify`: checks that every exercise tells right answers from wrong ones, and how well. */
import { parseArgs } from "node:util";
import { undeterminedCases } from "../../engines/python/determined.ts";
import type { PackIssue, ParsedExercise } from "../../packs/parse.ts";
import { readDatasets } from "../content/read.ts";
import { gradeAll } from "../pool.ts";
import { createNodeGrader, nodeSpawn, root } from "../wiring.ts";
import { type CheckLine, checksOf, describeLine, lineOf } from "./answers.ts";
import { undetermined } from "./determined.ts";
import { idleDatasets } from "./idle.ts";
import { gradeMutants, type MutantReport } from "./mutants/grade.ts";
import { proseFaults } from "./prose.ts";
import { findTargets, type Target } from "./targets.ts";

export const verifyUsage = `npm run -s packs -- verify [PACK | PACK/EXERCISE | FOLDER …] [--mutants N | --no-mutants | --answers-only] [--json]
    Checks built-in packs and exercises by name, others by folder: the reference passes, the starter does not,
    right/ answers pass, wrong/ answers fail with the finding that exercise.yaml names, every hidden
    dataset tells some wrong answer apart, and at least 90 % of the reference's mutants are caught.
    With --answers-only nothing but the answers is looked at.`;

/** Mutants graded of one exercise, unless told otherwise. */
const usualMutants = 60;
const shareWanted = 0.9;
/** Grading the reference should take no longer, in milliseconds. */
const budget = { sql: 2_000, python: 3_000 } as const;

/** One line of output an exercise, after those of its answers. */
interface Summary {
  readonly exercise: string;
  readonly right: number;
  readonly wrong: number;
  readonly idle: readonly string[];
  readonly gradingMs: number;
  readonly mutants: Pick<MutantReport, "total" | "caught"> & { readonly survivors: readonly string[] };
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Ends with 0 when all is so (warnings are told only), 1 when not, 2 when nothing could be checked. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      mutants: { type: "string", default: String(usualMutants) },
      "no-mutants": { type: "boolean", default: false },
      "answers-only": { type: "boolean", default: false },
    },
  });
  const most = values["no-mutants"] ? 0 : Number(values.mutants);
  if (!Number.isInteger(most) || most < 0) throw new Error("--mutants takes a whole number.");
  const { found, issues } = await findTargets(positionals);
  for (const issue of issues) console.error(describeIssue(issue));
  if (found.every(({ exercises }) => exercises.length === 0)) return 2;

  let faults = issues.length;
  for (const target of found) {
    const lines: CheckLine[] = [];
    const checks = target.exercises.flatMap(checksOf);
    const took = new Map<string, number>();
    await gradeAll(
      checks,
      () => createNodeGrader(target.assets),
      ({ verdict, elapsedMs }, index) => {
        const check = checks[index];
        if (check === undefined) return;
        const line = lineOf(check, verdict);
        lines.push(line);
        // The quickest of those that pass: the first one of a grader also waits for its engine.
        if (verdict.status === "passed") took.set(line.exercise, Math.min(elapsedMs, took.get(line.exercise) ?? Number.POSITIVE_INFINITY));
        console.log(values.json ? JSON.stringify(line) : describeLine(line));
      },
    );
    faults += lines.filter(({ ok }) => !ok).length;
    if (values["answers-only"]) continue;
    if (most > 0) console.error("Grading mutants …");
    const mutants = await gradeMutants(target.exercises, most, target.assets);
    const prose = await proseFaults(
      target.exercises.map(({ exercise }) => exercise),
      target.assets,
    );
    for (const [index, parsed] of target.exercises.entries()) {
      const inProse = prose.get(parsed.exercise.id) ?? [];
      const summary = await summarise(parsed, target, inProse, took.get(parsed.exercise.id) ?? 0, mutants[index]);
      faults += summary.errors.length;
      console.log(values.json ? JSON.stringify(summary) : describeSummary(summary));
    }
  }
  return faults === 0 ? 0 : 1;
}

async function summarise(
  parsed: ParsedExercise,
  { assets }: Target,
  inProse: readonly string[],
  gradingMs: number,
  mutants?: MutantReport,
): Promise<Summary> {
  const { exercise, wrong } = parsed;
  const idle = await idleDatasets(parsed, assets);
  const { total = 0, caught = 0, survivors = [], broken = [], stale = [] } = mutants ?? {};
  const allowed = budget[exercise.language];
  return {
    exercise: exercise.id,
    right: Object.keys(exercise.right).length,
    wrong: wrong.length,
    idle,
    gradingMs: Math.round(gradingMs),
    mutants: { total, caught, survivors: survivors.map(({ line, was, becomes }) => `line ${line}: ${was} → ${becomes}`) },
    errors: [...inProse, ...(await faultsOf(parsed, assets))],
    warnings: [
      ...idle.map((name) => `The hidden dataset "${name}" tells no wrong answer apart.`),
      ...(gradingMs > allowed ? [`Grading takes ${(gradingMs / 1_000).toFixed(1)} s; ${allowed / 1_000} s is the aim.`] : []),
      ...(total > 0 && caught / total < shareWanted ? [`Only ${caught} of ${total} mutants are caught.`] : []),
      ...broken.map(({ line, becomes }) => `The grader fails on the mutant of line ${line}: ${becomes}`),
      ...stale.map((line) => `No mutant matches the entry of \`equivalent\` for: ${line}`),
    ],
  };
}

async function faultsOf({ exercise }: ParsedExercise, assets: Target["assets"]): Promise<string[]> {
  if (exercise.language === "python") {
    const cases = await undeterminedCases(nodeSpawn(), assets, exercise);
    return cases.map((name) => `The reference's answer in the case "${name}" differs from run to run.`);
  }
  const description = readDatasets(root).found.find(({ name }) => name === exercise.dataset);
  const dataset = description && (await undetermined(exercise, description, assets));
  return dataset === undefined ? [] : [`The reference's answer on "${dataset}" depends on the order in which rows are stored.`];
}

function describeSummary({ exercise, right, wrong, idle, gradingMs, mutants, errors, warnings }: Summary): string {
  const caught = mutants.total === 0 ? "no mutants" : `${mutants.caught} of ${mutants.total} mutants caught`;
  const head = `${exercise}: ${right} right, ${wrong} wrong, ${caught}, ${idle.length} idle, grading ${(gradingMs / 1_000).toFixed(1)} s`;
  const survivors = mutants.survivors.map((survivor) => `    survives: ${survivor}`);
  return [head, ...errors.map((text) => `    WRONG: ${text}`), ...warnings.map((text) => `    warning: ${text}`), ...survivors].join("\n");
}

export const describeIssue = ({ file, path, message }: PackIssue): string => `${file}${path === "" ? "" : ` ${path}`}: ${message}`;
