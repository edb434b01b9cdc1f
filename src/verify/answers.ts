/** What the answers that ship with an exercise must get, and whether they got it. */
import type { Exercise } from "../core/exercise.ts";
import { type FindingKind, findingsOf, type Verdict } from "../core/verdict.ts";
import type { ParsedExercise } from "../packs/parse.ts";
import type { CheckLine } from "../packs/verification.ts";

type Demand =
  | { readonly kind: "passes" }
  | { readonly kind: "does not pass" }
  | { readonly kind: "fails with"; readonly finding: FindingKind };

/** An answer that ships with an exercise, and what it must get. */
export interface Check {
  readonly exercise: Exercise;
  readonly file: string;
  readonly code: string;
  readonly demand: Demand;
}

/** Every answer of an exercise; the reference comes first. */
export function checksOf({ exercise, wrong }: ParsedExercise): Check[] {
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

/** What is told of an answer with this verdict. */
export function lineOf({ exercise, file, demand }: Check, verdict: Verdict): CheckLine {
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
