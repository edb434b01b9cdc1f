/**
 * The page's engines without the page: its grader on a page of its own, built with the page's plugins
 * and policy and served with and without the headers that isolate it. Built once for all tests.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { test as base, type Page } from "@playwright/test";
import { build, type PreviewServer, preview } from "vite";
import pageConfig from "../../../vite.config.ts";
import { sampleData } from "../../contract/samples.ts";
import type { ContractGrader } from "../../contract/suite.ts";
// For the page's global.
import type {} from "./main.ts";

/** With isolation Python is interrupted by shared memory; without it, its worker is replaced. */
export const modes = ["isolated", "not isolated"] as const;
type Mode = (typeof modes)[number];

const headers: Record<Mode, Record<string, string>> = {
  isolated: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
  "not isolated": {},
};

const source = fileURLToPath(new URL(".", import.meta.url));
const site = fileURLToPath(new URL("../../../build/site", import.meta.url));

async function buildInto(outDir: string): Promise<void> {
  const shared = { ...pageConfig, root: source, publicDir: site, configFile: false, logLevel: "warn" } as const;
  await build({ ...shared, build: { ...pageConfig.build, outDir, emptyOutDir: true } });
  for (const [path, bytes] of await sampleData()) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), gzipSync(bytes));
  }
}

const serve = (outDir: string, mode: Mode): Promise<PreviewServer> =>
  preview({
    root: source,
    configFile: false,
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, headers: headers[mode] },
  });

/** A page with the engines, opened anew. */
type OpenHarness = (mode: Mode) => Promise<Page>;

/** Playwright's `test` with `openHarness`. Pages end with the tests' worker, or when they are closed. */
export const test = base.extend<object, { openHarness: OpenHarness }>({
  openHarness: [
    async ({ browser }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "greenroom-harness-"));
      await buildInto(folder);
      const servers = { isolated: await serve(folder, "isolated"), "not isolated": await serve(folder, "not isolated") };
      await use(async (mode) => {
        const page = await browser.newPage();
        await page.goto(servers[mode].resolvedUrls?.local[0] ?? "");
        await page.waitForFunction(() => "grader" in globalThis);
        return page;
      });
      await Promise.all(Object.values(servers).map((server) => server.close()));
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

/** The grader of a harness page, asked from here. Reports cross as plain data, 64-bit integers and all. */
export const graderIn = (page: Page): ContractGrader => ({
  run: (exercise, code) => page.evaluate(([exercise, code]) => grader.run(exercise, code), [exercise, code] as const),
  grade: (exercise, code) => page.evaluate(([exercise, code]) => grader.grade(exercise, code), [exercise, code] as const),
  stop: (language) => void page.evaluate((language) => grader.stop(language), language),
});
