/** The engines' contract on the command line. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grader } from "../../src/core/engine.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { nodeSpawn, site } from "./judge.ts";
import { withSampleData } from "./samples.ts";
import { contract } from "./suite.ts";

let grader: Grader;
beforeAll(async () => {
  grader = createGrader(nodeSpawn, await withSampleData(readAssets(site)));
});
afterAll(() => grader.dispose());

describe.each(Object.entries(contract))("%s", (_, cases) => {
  it.each(cases)("$name", ({ check }) => check(grader, expect));
});
