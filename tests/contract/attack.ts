/** Grades a bad answer as a grader would meet it and says what is wrong with how it was treated. Knows no host. */
import type { GradeReport } from "../../src/core/engine.ts";
import type { Exercise } from "../../src/core/exercise.ts";
import type { Verdict } from "../../src/core/verdict.ts";
import { type ContractGrader, textOf } from "./suite.ts";

export type Corpus = "hostile" | "cheats" | "escape";

/** A file of one of the corpora. */
export interface BadAnswer {
  readonly corpus: Corpus;
  readonly file: string;
  readonly exercise: Exercise;
  /** Verdicts that it may get, as `verdictName` gives them or their first word; empty where any but `broken` will do. */
  readonly expect: readonly string[];
  /** Whether it is run before it is submitted, in the hope that something stays behind. */
  readonly runFirst: boolean;
  readonly code: string;
}

/** No answer may keep a grader longer: the limit of the samples is 2 s, the rest is a busy machine. */
const longestMs = 40_000;

/** Runs and submits a bad answer, then submits a right one. Returns complaints, none where all went well. */
export async function attack(grader: ContractGrader, bad: BadAnswer): Promise<string[]> {
  const { exercise, code } = bad;
  const complaints: string[] = [];
  const soon = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => {
      complaints.push(`${what} did not end by itself within ${longestMs / 1000} s.`);
      grader.stop(exercise.language);
    }, longestMs);
    const done = await work;
    clearTimeout(timer);
    return done;
  };
  if (bad.runFirst) await soon("The Run", grader.run(exercise, code));
  complaints.push(...complaintsAbout(bad, await soon("The Submit", grader.grade(exercise, code))));
  const after = await soon("The right answer after it", grader.grade(exercise, exercise.reference));
  if (after.verdict.status !== "passed") complaints.push(`The right answer after it: ${textOf(after.verdict)}`);
  return complaints;
}

function complaintsAbout({ expect, corpus, file }: BadAnswer, { verdict, output }: GradeReport): string[] {
  const name = verdictName(verdict);
  const lines = output.text.split("\n");
  const fits = expect.length === 0 ? verdict.status !== "broken" : expect.some((one) => one === name || one === verdict.status);
  const wanted = expect.join(" | ") || "anything but broken";
  const mustTry = corpus === "escape" && file.endsWith(".py");
  return [
    ...(fits ? [] : [`The verdict is "${name}" and should be "${wanted}": ${textOf(verdict).slice(0, 600)}`]),
    ...(mustTry ? lines.filter((line) => line.startsWith("reached")) : []),
    ...(mustTry && !lines.some((line) => line.startsWith("tried")) ? ["It tried nothing."] : []),
  ];
}

/** A verdict in two words: `stopped time`, `failed type`, `crashed ValueError`. */
function verdictName(verdict: Verdict): string {
  switch (verdict.status) {
    case "failed":
      return `failed ${verdict.findings[0]?.kind}`;
    case "crashed":
      return `crashed ${verdict.error.type}`;
    case "stopped":
      return `stopped ${verdict.reason}`;
    case "passed":
    case "broken":
      return verdict.status;
  }
}
