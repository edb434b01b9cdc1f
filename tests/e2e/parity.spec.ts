/**
 * Answers that the packs ship get the same verdict in the browser's engines as in those of the command line,
 * byte for byte. Of each exercise a share is compared, the same at every run; `PARITY=all` compares all.
 */
import { expect } from "@playwright/test";
import type { Finding } from "../../src/core/verdict.ts";
import { textOf } from "../contract/suite.ts";
import { gradeAnswers, shippedAnswers, verdictsOf } from "../exercises/verdicts.ts";
import { graderIn, test } from "./harness/harness.ts";

/** Python's take seconds each, so of those that an exercise has, only every so many are compared. */
const every = process.env.PARITY === "all" ? { sql: 1, python: 1 } : { sql: 2, python: 5 };
const nth = new Map<string, number>();
const answers = shippedAnswers.filter(({ exercise }) => {
  const number = nth.get(exercise.id) ?? 0;
  nth.set(exercise.id, number + 1);
  return number % every[exercise.language] === 0;
});

/** Of an answer that draws without a seed each verdict holds other numbers; what it is told stays the same. */
function settled(text: string): string {
  const verdict = JSON.parse(text);
  const drawn = verdict.findings?.some(({ kind }: { kind: string }) => kind === "randomness");
  return drawn ? JSON.stringify([verdict.status, verdict.tally, verdict.findings.map(({ kind, where }: Finding) => [kind, where])]) : text;
}

test(`${answers.length} verdicts are the same in the browser and on the command line`, async ({ openHarness }) => {
  test.setTimeout(3_600_000);
  const onCommandLine = (await verdictsOf(answers)).map(settled);
  const pages = await Promise.all([openHarness("isolated"), openHarness("isolated")]);
  const inBrowser: string[] = [];
  let next = 0;
  await Promise.all(
    pages.map(async (page) => {
      for (let index = next++; index < answers.length; index = next++) inBrowser[index] = await gradeIn(page, index);
    }),
  );
  async function gradeIn(page: (typeof pages)[number], index: number): Promise<string> {
    const { exercise, code } = answers[index] as (typeof answers)[number];
    return settled(textOf((await graderIn(page).grade(exercise, code)).verdict));
  }

  // The search for a smaller example is ended by the clock where a machine is slow: such a pair is graded again with nothing beside it.
  for (const [index, answer] of answers.entries()) {
    if (inBrowser[index] !== onCommandLine[index]) {
      inBrowser[index] = await gradeIn(pages[0], index);
      onCommandLine[index] = (await gradeAnswers([answer])).map(textOf).map(settled).join();
    }
    expect.soft(inBrowser[index], `${answer.exercise.id}/${answer.file}`).toBe(onCommandLine[index]);
  }
  expect(new Set(answers.map(({ exercise }) => exercise.id)).size).toBe(nth.size);
  for (const page of pages) await page.close();
});
