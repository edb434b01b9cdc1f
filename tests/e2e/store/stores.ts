/** Serves the page of stores, built once for all tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { build, preview } from "vite";
import pageConfig from "../../../vite.config.ts";
// For the page's global.
import type {} from "./main.ts";

const source = fileURLToPath(new URL(".", import.meta.url));

/** Opens a tab of the context with the stores restored from its storage. */
type OpenStores = (context: BrowserContext) => Promise<Page>;

export const test = base.extend<object, { openStores: OpenStores }>({
  openStores: [
    async ({ browser: _ }, use) => {
      const outDir = mkdtempSync(join(tmpdir(), "greenroom-stores-"));
      const shared = { root: source, configFile: false, logLevel: "warn" } as const;
      await build({ ...pageConfig, ...shared, publicDir: false, build: { ...pageConfig.build, outDir, emptyOutDir: true } });
      const server = await preview({ ...shared, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
      await use(async (context) => {
        const page = await context.newPage();
        await page.goto(server.resolvedUrls?.local[0] ?? "");
        await page.waitForFunction(() => "room" in globalThis);
        return page;
      });
      await server.close();
      rmSync(outDir, { recursive: true });
    },
    { scope: "worker" },
  ],
});
