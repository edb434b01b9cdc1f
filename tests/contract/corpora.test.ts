/** Every bad answer of the three corpora in the command line's engine, each followed by a right answer that must pass. */
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Grader } from "../../src/core/engine.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { attack } from "./attack.ts";
import { badAnswer, corpora, countConnections, filesOf } from "./corpora.ts";
import { nodeSpawn, site } from "./judge.ts";
import { withSampleData } from "./samples.ts";

/** Bad answers are graded two at a time, each grader with engines of its own. */
const graders: Grader[] = [];
const free: Grader[] = [];
const waiting: ((grader: Grader) => void)[] = [];

function take(): Promise<Grader> {
  const grader = free.pop();
  return grader === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(grader);
}

function giveBack(grader: Grader): void {
  const next = waiting.shift();
  if (next === undefined) free.push(grader);
  else next(grader);
}

beforeAll(async () => {
  const assets = await withSampleData(readAssets(site));
  for (let count = 0; count < 2; count++) graders.push(createGrader(nodeSpawn, assets));
  free.push(...graders);
});
afterAll(() => {
  for (const grader of graders) grader.dispose();
});

describe.each(corpora)("%s", (corpus) => {
  // A test's time includes its wait for a grader.
  it.concurrent.for(filesOf(corpus))("%s", { timeout: 300_000 }, async (file, { expect }) => {
    const grader = await take();
    const server = await countConnections();
    try {
      expect(await attack(grader, badAnswer(corpus, file, server.port))).toEqual([]);
      expect(server.count(), "connections").toBe(0);
    } finally {
      server.close();
      giveBack(grader);
    }
  });
});
