/** The page's engines under load: they give back the memory that they take, and a flood of output never freezes the page. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import type { Exercise } from "../../src/core/exercise.ts";
import { pythonSample, sqlSample } from "../contract/samples.ts";
import { graderIn, modes, test } from "./harness/harness.ts";

/** Bytes that a process holds: on Linux its share of what it has in common with others, elsewhere all that it sees. */
function heldBy(pid: number): number {
  const rollup = `/proc/${pid}/smaps_rollup`;
  const kilobytes = existsSync(rollup)
    ? /^Pss:\s+(\d+)/m.exec(readFileSync(rollup, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) * 1024;
}

/**
 * Bytes that the pages' processes hold. Only the processes tell: WebAssembly's memory in a frame of
 * another origin counts 0 in `performance.measureUserAgentSpecificMemory()`, and is no part of
 * DevTools' figures. Ended workers give theirs back a moment later, so the least of ten looks counts.
 */
async function memoryAtRest(browser: Browser, page: Page): Promise<number> {
  await atRest(page);
  await page.requestGC();
  const session = await browser.newBrowserCDPSession();
  const looks: number[] = [];
  while (looks.length < 10) {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    looks.push(renderers.reduce((sum, { id }) => sum + heldBy(id), 0));
    await page.waitForTimeout(200);
  }
  await session.detach();
  return Math.min(...looks);
}

/** Every engine that is wanted stands ready, and nothing is being made. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const unsubscribe = grader.subscribe(({ sql, python }) => {
          if (sql.kind !== "ready" || python.kind !== "ready") return;
          // The first call comes before there is anything to unsubscribe.
          setTimeout(() => unsubscribe());
          resolve();
        });
      }),
  );

const brief = { limits: { seconds: 0.2 } };
const stubborn = "while True:\n    try:\n        pass\n    except BaseException:\n        pass";

/** Ten runs, half of each language; four fail, and two end an engine. */
const tenRuns: readonly (readonly [Exercise, code: string, status: string])[] = [
  [sqlSample, sqlSample.reference, "finished"],
  [pythonSample, pythonSample.reference, "finished"],
  [sqlSample, "SELEC", "crashed"],
  [pythonSample, "def double(values): return 1 / 0", "crashed"],
  [sqlSample, "SELECT a.*, b.* FROM plays a, plays b", "finished"],
  [pythonSample, `for i in range(2_000): print(i)\n${pythonSample.reference}`, "finished"],
  [sqlSample, "SELECT * FROM nowhere", "crashed"],
  [pythonSample, "def double(", "crashed"],
  [{ ...sqlSample, ...brief }, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c", "stopped"],
  [{ ...pythonSample, ...brief }, stubborn, "stopped"],
];

test("after 200 runs in a row the engines hold no more memory than after ten", async ({ browser, openHarness }) => {
  test.setTimeout(300_000);
  const page = await openHarness("isolated");
  const grader = graderIn(page);
  const runTen = async (): Promise<void> => {
    for (const [exercise, code, status] of tenRuns) expect((await grader.run(exercise, code)).outcome.status, code).toBe(status);
  };
  // The judge starts with the first Submit.
  for (const exercise of [sqlSample, pythonSample]) await grader.grade(exercise, exercise.reference);
  await runTen();
  const afterTen = await memoryAtRest(browser, page);
  for (let round = 2; round <= 20; round++) await runTen();
  expect((await memoryAtRest(browser, page)) / afterTen).toBeLessThan(1.1);
  await page.close();
});

/** Runs Python in the page, stops it after a while if asked to, and tells how long the page's event loop stood still at most. */
const runWatched = (page: Page, code: string, stopAfter?: number) =>
  page.evaluate(
    async ([exercise, code, stopAfter]) => {
      let last = performance.now();
      let longestGap = 0;
      const ticker = setInterval(() => {
        longestGap = Math.max(longestGap, performance.now() - last);
        last = performance.now();
      }, 10);
      let asked = Number.NaN;
      if (stopAfter !== undefined)
        setTimeout(() => {
          asked = performance.now();
          grader.stop("python");
        }, stopAfter);
      const { outcome } = await grader.run(exercise, code);
      clearInterval(ticker);
      return { outcome, longestGap, stoppedIn: performance.now() - asked };
    },
    [{ ...pythonSample, limits: { seconds: 30 } }, code, stopAfter] as const,
  );

for (const mode of modes)
  test(`a flood of output never freezes the page, nor Stop: ${mode}`, async ({ openHarness }) => {
    const page = await openHarness(mode);
    await runWatched(page, pythonSample.reference);
    const flood = await runWatched(page, "while True: print('x' * 200)");
    expect(flood.outcome).toMatchObject({ status: "stopped", reason: "output" });
    expect(flood.longestGap).toBeLessThan(500);

    await runWatched(page, pythonSample.reference);
    // Short lines, so that it is Stop that ends it and not the limit.
    const stopped = await runWatched(page, "while True: print('x')", 200);
    expect(stopped.outcome).toMatchObject({ status: "stopped", reason: "cancelled" });
    expect(stopped.stoppedIn).toBeLessThan(500);
    expect(stopped.longestGap).toBeLessThan(500);
    await page.close();
  });
