/** `npm run bench [-- --only a,b] [--rounds N]`: measures the product beside stock peers in one run; writes bench/results.json and docs/benchmarks.md. */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ensureChromium } from "./lib/browser.mjs";
import { place } from "./lib/cache.mjs";
import { inRoot, root } from "./lib/paths.mjs";
import { fail, say } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";
import { closure, packageNames } from "./lib/wheels.mjs";

const usage = "Usage: npm run bench [-- --only a,b,… --rounds N]   (parts a to i; all but i, and seven rounds, unless told)";

try {
  const { only, rounds } = options();
  await setUp();
  const browser = await ensureChromium();
  if ("tried" in browser) throw new Error(`There is no Chromium to measure in. Tried:\n  - ${browser.tried.join("\n  - ")}`);
  await buildBench();
  const { runBench } = await import(pathToFileURL(inRoot("build", "bench", "main.js")).href);
  await runBench({ root, chromium: browser.path, ...stock(), only, rounds, say });
} catch (error) {
  fail(error);
}

function options() {
  const { values } = parseArgs({ options: { only: { type: "string", default: "" }, rounds: { type: "string", default: "7" } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(usage);
  return { rounds, only: values.only.split(",").filter((letter) => letter !== "") };
}

/** The stock peer: Pyodide's version, and the official wheels where the set-up keeps them. */
function stock() {
  const lock = JSON.parse(readFileSync(inRoot("node_modules", "pyodide", "pyodide-lock.json"), "utf8"));
  const wheels = closure(lock, packageNames);
  const missing = wheels.filter(({ sha256 }) => !existsSync(place(sha256)));
  if (missing.length > 0)
    throw new Error(`The stock peer needs the official wheels; missing are ${missing.map(({ name }) => name).join(", ")}.`);
  const { version } = JSON.parse(readFileSync(inRoot("node_modules", "pyodide", "package.json"), "utf8"));
  return { pyodide: version, wheels: new Map(wheels.map(({ file_name, sha256 }) => [file_name, place(sha256)])) };
}

/** Bundles the page in which engines are measured, with the page's own plugins, and the program that drives it. */
async function buildBench() {
  const { build, loadConfigFromFile } = await import("vite");
  const page = await loadConfigFromFile({ command: "build", mode: "production" }, inRoot("vite.config.ts"));
  /** @type {import("vite").InlineConfig} */
  const common = { configFile: false, publicDir: false, logLevel: "warn" };
  await build({
    ...common,
    root: inRoot("tests", "bench", "page"),
    base: "./",
    ...(page && { plugins: page.config.plugins ?? [] }),
    build: { target: "es2022", outDir: inRoot("build", "bench", "page"), emptyOutDir: true },
    worker: { format: "es" },
  });
  await build({
    ...common,
    root,
    build: { ssr: "tests/bench/main.ts", outDir: inRoot("build", "bench"), emptyOutDir: false, target: "node20" },
  });
}
