/** Tests of the built page in a real Chromium. `npm test` sets all up; `npx playwright test` runs them alone. */
import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/lib/browser.mjs";

const executablePath = await findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  tsconfig: "tests/e2e/tsconfig.json",
  outputDir: "test-results",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each page boots two Python interpreters; more at once would only wait for each other.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: process.env.GREENROOM_URL ?? "http://127.0.0.1:4173",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    // Each test would fetch the whole site in the background; offline.spec.ts allows it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags,
    },
  },
  webServer: {
    command: "node scripts/start.mjs",
    // The port may be another than the usual; the address that is told counts.
    wait: { stdout: /Greenroom is at (?<greenroom_url>\S+)/ },
    timeout: 300_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
