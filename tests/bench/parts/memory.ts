/** (f) Memory of the page at rest with everything warm. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { ask, type Bench, openHarness, type Part } from "../bench.ts";
import { inEmpty, withBrowser } from "../browser.ts";
import { alternate } from "../rounds.ts";
import { folder, serve } from "../server.ts";

const visited = ["window-functions/top-shows-by-country", "machine-learning/permutation-importance"];

/** Opens each exercise, submits its starter and runs it, and leaves the page alone until the spare stands. */
async function warmPage(page: Page, address: string): Promise<void> {
  for (const id of visited) {
    await page.goto(`${address}#/${id}`);
    for (const action of ["Submit", "Run"]) {
      await page.getByRole("button", { name: new RegExp(`^${action}(?! on)`) }).click();
      // A quick one is over before a Stop could be seen.
      await page.waitForTimeout(500);
      await page.getByRole("button", { name: "Stop" }).waitFor({ state: "hidden", timeout: 120_000 });
    }
  }
  await page.waitForTimeout(8_000);
}

/** Memory of all pages' processes as Linux counts it: shared pages in equal parts. */
async function residentMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => /^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1]);
  return sizes.reduce((sum, size) => sum + Number(size) / 1000, 0);
}

const pandas = "import numpy, pandas\npandas.DataFrame({'x': numpy.arange(3)})['x'].sum()";

export const memory: Part = {
  title: "Memory at rest",
  about:
    "The built page after a Submit and a Run of the starters of a SQL and a Python exercise, left alone for eight seconds: SQLite with 20 databases, a judge, a sandbox for Runs and a spare with NumPy and pandas, the editor, and the files that were fetched, kept for the next worker. Beside it a page with one stock interpreter that has imported NumPy and pandas: one where we keep three. The browser's own `measureUserAgentSpecificMemory()` says nothing here: it leaves out frames of another origin. Measured on Linux only.",
  async measure(bench: Bench) {
    if (!existsSync("/proc/self/smaps_rollup")) return [];
    const [site, harness] = [await serve([folder(join(bench.root, "dist"))]), await serve(bench.harness)];
    try {
      return await withBrowser(bench.chromium, (ourBrowser) =>
        withBrowser(bench.chromium, (stockBrowser) =>
          inEmpty(ourBrowser, (ours) =>
            inEmpty(stockBrowser, async (stock) => {
              await openHarness(stock, harness.address);
              await ask(stock, "stock", ["numpy", "pandas"], [{ code: pandas, value: "3" }]);
              await warmPage(ours, site.address);
              const read = (name: string, browser: Browser) => async () => {
                await ours.waitForTimeout(500);
                return { [name]: await residentMegabytes(browser) };
              };
              const samples = await alternate(bench.rounds, [read("ours", ourBrowser), read("stock", stockBrowser)]);
              return [
                {
                  id: "f.resident",
                  what: "Memory of all renderer processes (proportional set size, from /proc), over that of the stock page",
                  unit: "MB",
                  ours: samples.of("ours"),
                  peer: samples.of("stock"),
                  ratio: "ours over peer",
                },
              ];
            }),
          ),
        ),
      );
    } finally {
      site.close();
      harness.close();
    }
  },
};
