/**
 * Answers that the packs ship get the same verdict in the browser's engines as in those of the command line,
 * byte for byte. One right and one wrong one of each exercise: all of them would take an hour.
 */
import { expect } from "@playwright/test";
import { readPacks } from "../../src/cli/content/read.ts";
import { gradeAll } from "../../src/cli/pool.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { nodeSpawn, site } from "../contract/judge.ts";
import { textOf } from "../contract/suite.ts";
import { graderIn, test } from "./harness/harness.ts";

const exercises = readPacks(".").found.flatMap((pack) => pack.exercises);
const answers = exercises.flatMap(({ exercise, wrong }) => [
  ...Object.entries(exercise.right)
    .slice(0, 1)
    .map(([file, code]) => ({ exercise, code, file: `right/${file}` })),
  ...wrong.slice(0, 1).map(({ file, source }) => ({ exercise, code: source, file: `wrong/${file}` })),
]);

test(`${answers.length} verdicts are the same in the browser and on the command line`, async ({ openHarness }) => {
  test.setTimeout(2_400_000);
  const page = await openHarness("isolated");
  const grader = graderIn(page);

  const onCommandLine: string[] = [];
  const allOnCommandLine = gradeAll(
    answers,
    () => createGrader(nodeSpawn, readAssets(site)),
    ({ verdict }) => onCommandLine.push(textOf(verdict)),
  );
  // One request at a time for each language, so that the two go side by side.
  const inBrowser = Promise.all(answers.map(async ({ exercise, code }) => textOf((await grader.grade(exercise, code)).verdict)));

  const [verdicts] = await Promise.all([inBrowser, allOnCommandLine]);
  for (const [index, { exercise, file }] of answers.entries())
    expect.soft(verdicts[index], `${exercise.id}/${file}`).toBe(onCommandLine[index]);
  expect(new Set(answers.map(({ exercise }) => exercise.id)).size).toBe(exercises.length);
  await page.close();
});
