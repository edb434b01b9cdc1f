/** Chromium as the figures need it: with a profile that keeps its cache, or with an empty one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { chromiumFlags } from "../../scripts/lib/browser.mjs";

/** A browser with a profile on disk: what it fetched and compiled is there for the next page. */
export async function withProfile<T>(executablePath: string, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "greenroom-profile-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: chromiumFlags });
  try {
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser in which every `inEmpty` has a cache and a storage of its own, empty at first. */
export async function withBrowser<T>(executablePath: string, use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

export async function inEmpty<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A page for one use. */
export async function inPage<T>(context: BrowserContext, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
