/** Tests of the built page in a real Chromium, and a smoke run in Firefox where there is one. `npm test` sets all up; `npx playwright test` runs them alone. */
import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium, findFirefox } from "./scripts/lib/browser.mjs";

const chromium = await findChromium();
const firefox = findFirefox();

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
  },
  projects: [
    {
      name: "chromium",
      testIgnore: "firefox.spec.ts",
      use: { launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumFlags } },
    },
    ...(firefox
      ? [
          {
            name: "firefox",
            testMatch: ["firefox.spec.ts", "corpora.spec.ts"],
            grep: /firefox\.spec|escape (network|storage|pages|messages)/,
            // Stock Firefox, by WebDriver BiDi.
            use: { browserName: "firefox" as const, channel: "moz-firefox", launchOptions: { executablePath: firefox } },
          },
        ]
      : []),
  ],
  webServer: {
    command: "node scripts/start.mjs",
    // The port may be another than the usual; the address that is told counts.
    wait: { stdout: /Greenroom is at (?<greenroom_url>\S+)/ },
    timeout: 300_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
