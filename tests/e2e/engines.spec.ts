/** The engines' contract in the page's frame, with shared memory to interrupt Python by and without. */
import { expect, type Page } from "@playwright/test";
import { pythonSample } from "../contract/samples.ts";
import { type ContractGrader, contract } from "../contract/suite.ts";
import { graderIn, modes, test } from "./harness/harness.ts";

for (const mode of modes)
  test.describe(`${mode} page`, () => {
    let page: Page;
    let grader: ContractGrader;
    test.beforeAll(async ({ openHarness }) => {
      page = await openHarness(mode);
      grader = graderIn(page);
    });
    test.afterAll(() => page.close());

    test("Stop interrupts where there is shared memory, and replaces the interpreter where there is none", async () => {
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(mode === "isolated");
      await grader.run(pythonSample, "import builtins\nbuiltins.left_behind = True");
      const running = grader.run(pythonSample, "while True: pass");
      setTimeout(() => grader.stop("python"), 300);
      expect((await running).outcome).toMatchObject({ status: "stopped", reason: "cancelled" });
      const { output } = await grader.run(pythonSample, "import builtins\nprint(hasattr(builtins, 'left_behind'))");
      expect(output.text).toBe(mode === "isolated" ? "True\n" : "False\n");
    });

    for (const [language, cases] of Object.entries(contract))
      for (const { name, check } of cases) test(`${language}: ${name}`, () => check(grader, expect));
  });
