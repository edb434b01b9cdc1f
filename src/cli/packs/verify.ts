/** `packs verify`: checks that every exercise tells right answers from wrong ones, and how well. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { PackIssue } from "../../packs/parse.ts";
import type { CheckLine, ExerciseVerification } from "../../packs/verification.ts";
import { usualMutants, verifyExercises } from "../../verify/verify.ts";
import { createNodeGrader, nodeSpawn } from "../wiring.ts";
import { findTargets } from "./targets.ts";

export const verifyUsage = `npm run -s packs -- verify [PACK | PACK/EXERCISE | FOLDER …] [--mutants N | --no-mutants | --answers-only] [--json]
    Checks built-in packs and exercises by name, others by folder: the reference passes, the starter does not,
    right/ answers pass, wrong/ answers fail with the finding that exercise.yaml names, every hidden
    dataset tells some wrong answer apart, and at least 90 % of the reference's mutants are caught.
    With --answers-only nothing but the answers is looked at.`;

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

  const answersOnly = values["answers-only"];
  let faults = issues.length;
  for (const { exercises, assets, dataset } of found) {
    const tools = {
      createGrader: () => createNodeGrader(assets),
      workers: availableParallelism(),
      spawn: nodeSpawn,
      assets,
      dataset,
    };
    faults += await verifyExercises(exercises, tools, { mutants: most, answersOnly }, (event) => {
      if (event.kind === "answer") {
        console.log(values.json ? JSON.stringify(event.line) : describeLine(event.line));
        if (event.done === event.total && most > 0 && !answersOnly) console.error("Grading mutants …");
      }
      if (event.kind === "exercise") console.log(values.json ? JSON.stringify(event.verification) : describeSummary(event.verification));
    });
  }
  return faults === 0 ? 0 : 1;
}

function describeLine({ exercise, file, ok, demand, status, findings }: CheckLine): string {
  const got = ok ? "" : `\n    got ${status}${findings.map(({ kind, message }) => `\n    ${kind}: ${message}`).join("")}`;
  return `${ok ? "ok    " : "WRONG "} ${exercise} ${file} ${demand}${got}`;
}

function describeSummary({ exercise, right, wrong, idle, gradingMs, mutants, errors, warnings }: ExerciseVerification): string {
  const caught = mutants.total === 0 ? "no mutants" : `${mutants.caught} of ${mutants.total} mutants caught`;
  const head = `${exercise}: ${right} right, ${wrong} wrong, ${caught}, ${idle.length} idle, grading ${(gradingMs / 1_000).toFixed(1)} s`;
  const survivors = mutants.survivors.map((survivor) => `    survives: ${survivor}`);
  return [head, ...errors.map((text) => `    WRONG: ${text}`), ...warnings.map((text) => `    warning: ${text}`), ...survivors].join("\n");
}

export const describeIssue = ({ file, path, message }: PackIssue): string => `${file}${path === "" ? "" : ` ${path}`}: ${message}`;
