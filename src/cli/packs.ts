/** `npm run -s packs -- verify`: checks that every exercise tells right answers from wrong ones. */
import { parseArgs } from "node:util";
import type { Exercise } from "../core/exercise.ts";
import { type FindingKind, findingsOf, type Verdict } from "../core/verdict.ts";
import type { ParsedExercise } from "../packs/parse.ts";
import { readPacks } from "./content/read.ts";
import { gradeAll } from "./pool.ts";
import { createNodeGrader, root } from "./wiring.ts";

const usage = `Usage: npm run -s packs -- verify [PACK…] [--json]

For every exercise: the reference passes, the starter does not, every right/ answer passes,
every wrong/ answer fails with the finding that exercise.yaml names.
Ends with 0 when all is so, 1 when not, 2 when nothing could be checked.`;

/** What an answer that ships with an exercise must get. */
type Demand =
  | { readonly kind: "passes" }
  | { readonly kind: "does not pass" }
  | { readonly kind: "fails with"; readonly finding: FindingKind };

interface Check {
  readonly exercise: Exercise;
  readonly file: string;
  readonly code: string;
  readonly demand: Demand;
}

/** One line of output a check. */
interface CheckLine {
  readonly exercise: string;
  readonly file: string;
  readonly ok: boolean;
  readonly demand: string;
  readonly status: Verdict["status"];
  readonly findings: readonly { readonly kind: FindingKind; readonly message: string }[];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
  const [command, ...names] = positionals;
  if (command !== "verify") {
    console.error(usage);
    return 2;
  }
  const { found, issues } = readPacks(root);
  for (const { file, path, message } of issues) console.error(`${file}${path === "" ? "" : ` ${path}`}: ${message}`);
  const packs = found.filter(({ pack }) => names.length === 0 || names.includes(pack.name));
  for (const name of names.filter((name) => !found.some(({ pack }) => pack.name === name))) console.error(`There is no pack "${name}".`);
  if (packs.length === 0) return 2;

  const checks = packs.flatMap(({ exercises }) => exercises.flatMap(checksOf));
  let failed = issues.length;
  await gradeAll(checks, createNodeGrader, ({ verdict }, index) => {
    const check = checks[index];
    if (check === undefined) return;
    const line = lineOf(check, verdict);
    if (!line.ok) failed++;
    console.log(values.json ? JSON.stringify(line) : describe(line));
  });
  return failed === 0 ? 0 : 1;
}

function checksOf({ exercise, wrong }: ParsedExercise): Check[] {
  const extension = exercise.language === "sql" ? "sql" : "py";
  return [
    { exercise, file: `reference.${extension}`, code: exercise.reference, demand: { kind: "passes" } },
    { exercise, file: `starter.${extension}`, code: exercise.starter, demand: { kind: "does not pass" } },
    ...Object.entries(exercise.right).map(([file, code]): Check => ({ exercise, file: `right/${file}`, code, demand: { kind: "passes" } })),
    ...wrong.map(
      ({ file, source, finding }): Check => ({ exercise, file: `wrong/${file}`, code: source, demand: { kind: "fails with", finding } }),
    ),
  ];
}

function lineOf({ exercise, file, demand }: Check, verdict: Verdict): CheckLine {
  const findings = findingsOf(verdict);
  return {
    exercise: exercise.id,
    file,
    ok: meets(verdict, findings, demand),
    demand: demand.kind === "fails with" ? `fails with ${demand.finding}` : demand.kind,
    status: verdict.status,
    findings,
  };
}

function meets(verdict: Verdict, findings: CheckLine["findings"], demand: Demand): boolean {
  if (verdict.status === "broken") return false;
  if (demand.kind === "passes") return verdict.status === "passed";
  if (verdict.status === "passed") return false;
  return demand.kind === "does not pass" || findings.some(({ kind }) => kind === demand.finding);
}

function describe({ exercise, file, ok, demand, status, findings }: CheckLine): string {
  const got = ok ? "" : `\n    got ${status}${findings.map(({ kind, message }) => `\n    ${kind}: ${message}`).join("")}`;
  return `${ok ? "ok    " : "WRONG "} ${exercise} ${file} ${demand}${got}`;
}

process.exitCode = await main();
