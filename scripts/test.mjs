/** `npm test`: sets up what is missing, runs every check and test, and ends with one line that counts them. */
import { mkdir, readFile, rm } from "node:fs/promises";
import { ensureChromium, ensureFirefox } from "./lib/browser.mjs";
import { runChecks } from "./lib/checks.mjs";
import { inRoot, root } from "./lib/paths.mjs";
import { run } from "./lib/process.mjs";
import { say } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";
import { playwrightOutcome, summaryLine, total, vitestOutcome } from "./lib/summary.mjs";

const reports = inRoot("build", "reports");

/** @typedef {import("./lib/summary.mjs").Counts & { names?: readonly string[] }} Result */
/** @type {Result[]} */
const results = [];

/** @param {() => Promise<Result>} part */
async function count(part) {
  try {
    results.push(await part());
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    results.push({ passed: 0, failed: 1, skipped: 0 });
  }
}

/**
 * Runs a test runner, and reads the report that it leaves.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runner(name, args, env = {}) {
  const report = `${reports}/${name}.json`;
  await rm(report, { force: true });
  await mkdir(reports, { recursive: true });
  const { code } = await run(process.execPath, args, { cwd: root, output: "inherit", env: { ...process.env, ...env } });
  const text = await readFile(report, "utf8").catch(() => undefined);
  return { code, report: text === undefined ? undefined : JSON.parse(text) };
}

async function unitTests() {
  const cli = inRoot("node_modules", "vitest", "vitest.mjs");
  const { report, code } = await runner("vitest", [
    cli,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reports}/vitest.json`,
  ]);
  return vitestOutcome(report, code);
}

async function browserTests() {
  const browser = await ensureChromium();
  if ("tried" in browser)
    throw new Error(["There is no Chromium for the tests. Tried:", ...browser.tried.map((line) => `  - ${line}`)].join("\n"));
  const cli = inRoot("node_modules", "@playwright", "test", "cli.js");
  const firefox = await ensureFirefox();
  const env = {
    CHROMIUM_PATH: browser.path,
    ...(firefox && { FIREFOX_PATH: firefox }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/playwright.json`,
  };
  const { report, code } = await runner("playwright", [cli, "test", "--reporter=list,json"], env);
  return playwrightOutcome(report, code);
}

await count(async () => {
  await setUp();
  return { passed: 0, failed: 0, skipped: 0 };
});
// Without a set-up nothing else can say anything.
if (results.every(({ failed }) => failed === 0)) for (const part of [runChecks, unitTests, browserTests]) await count(part);

const counts = total(results);
process.exitCode = counts.failed > 0 ? 1 : 0;
const failing = results.flatMap(({ names = [] }) => names);
if (failing.length > 0) console.log(["Failed:", ...failing.map((name) => `  - ${name}`)].join("\n"));
console.log(summaryLine(counts));
