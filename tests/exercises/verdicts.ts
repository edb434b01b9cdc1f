/** The command line's verdicts of the answers that the packs ship, made once and kept for the browser's tests. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { readPacks } from "../../src/cli/content/read.ts";
import type { Verdict } from "../../src/core/verdict.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { type Check, checksOf } from "../../src/verify/answers.ts";
import { gradeAll } from "../../src/verify/pool.ts";
import { nodeSpawn, site } from "../contract/judge.ts";
import { textOf } from "../contract/suite.ts";

export const shippedAnswers: readonly Check[] = readPacks(".").found.flatMap(({ exercises }) => exercises.flatMap(checksOf));

export async function gradeAnswers(answers: readonly Check[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  await gradeAll(
    answers,
    { createGrader: () => createGrader(nodeSpawn, readAssets(site)), workers: availableParallelism() },
    ({ verdict }) => verdicts.push(verdict),
  );
  return verdicts;
}

const file = "build/reports/verdicts.json";

/** An exercise with all that its verdicts hang on, and the answer. */
const keyOf = ({ exercise, code }: Check): string =>
  createHash("sha256")
    .update(JSON.stringify([exercise, code]))
    .digest("hex");

export function keepVerdicts(answers: readonly Check[], verdicts: readonly Verdict[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(answers.map((answer, index) => [keyOf(answer), textOf(verdicts[index] as Verdict)]))),
  );
}

/** The kept verdicts as text; those that are missing are graded now. */
export async function verdictsOf(answers: readonly Check[]): Promise<string[]> {
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const missing = answers.filter((answer) => kept[keyOf(answer)] === undefined);
  const graded = await gradeAnswers(missing);
  for (const [index, answer] of missing.entries()) kept[keyOf(answer)] = textOf(graded[index] as Verdict);
  return answers.map((answer) => kept[keyOf(answer)] as string);
}
