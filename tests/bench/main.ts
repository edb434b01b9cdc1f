/** Runs the parts that were asked for, and writes what they found. Bundled and called by scripts/bench.mjs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { readPacks } from "../../src/cli/content/read.ts";
import type { Bench, Part } from "./bench.ts";
import { withBrowser } from "./browser.ts";
import { holds } from "./holds.ts";
import { describeMachine } from "./machine.ts";
import { findNative } from "./native.ts";
import { compute } from "./parts/compute.ts";
import { grade } from "./parts/grade.ts";
import { growth } from "./parts/growth.ts";
import { memory } from "./parts/memory.ts";
import { queue } from "./parts/queue.ts";
import { start } from "./parts/start.ts";
import { stop } from "./parts/stop.ts";
import { submit } from "./parts/submit.ts";
import { visit } from "./parts/visit.ts";
import { merged, partOf, type Results, renderPage } from "./report.ts";
import { rowOf, spreadOf } from "./row.ts";
import { folder } from "./server.ts";

const parts: Readonly<Record<string, Part>> = {
  a: start,
  b: visit,
  c: submit,
  d: compute,
  e: stop,
  f: memory,
  g: growth,
  h: grade,
  i: queue,
};

export interface Request {
  readonly root: string;
  /** Path of a Chromium. */
  readonly chromium: string;
  /** Version of the stock Pyodide. */
  readonly pyodide: string;
  /** The official wheels: where each lies, by its file name. */
  readonly wheels: ReadonlyMap<string, string>;
  readonly rounds: number;
  /** Letters of parts; all where there are none. */
  readonly only: readonly string[];
  say(text: string): void;
}

/** Measures, writes `bench/results.json` and `docs/benchmarks.md`, and says what each figure came to. */
export async function runBench({ root, chromium, pyodide, wheels, rounds, only, say }: Request): Promise<void> {
  const unknown = only.filter((letter) => parts[letter] === undefined);
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  const { found, issues } = readPacks(root);
  if (issues.length > 0) throw new Error(issues.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  const native = await findNative();
  const bench: Bench = {
    rounds,
    root,
    chromium,
    native,
    harness: [
      folder(join(root, "build", "bench", "page")),
      folder(join(root, "build", "site")),
      (path) => wheels.get(path.replace(/^stock\//, "")),
      folder(join(root, "node_modules", "pyodide"), "stock/"),
    ],
    exercises: found.flatMap(({ exercises }) => exercises),
  };
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2) say(`Others are at work on this machine (load ${load.toFixed(1)}); figures will be noisy.`);
  const version = await withBrowser(chromium, async (browser) => browser.version());
  const machine = describeMachine(version, pyodide, native);
  for (const [letter, part] of Object.entries(parts)) {
    if (only.length > 0 ? !only.includes(letter) : part.onlyWhenAsked) continue;
    const started = performance.now();
    say(`(${letter}) ${part.title} …`);
    const measured = await part.measure(bench);
    for (const { id, ours, peer, unit, ratio, target, met } of measured.map(rowOf))
      say(
        `  ${id}: ${ours} ${unit}, peer ${peer ?? "—"}, ratio ${ratio ?? "—"}${target === null ? "" : `, ${target}: ${met ? "met" : "not met"}`}`,
      );
    say(`  took ${Math.round((performance.now() - started) / 1000)} s`);
    // At once, so that a part that fails loses nothing of those before it.
    const dropped = write(root, {
      machine,
      rounds,
      rows: measured.map(rowOf),
      spread: Object.fromEntries(measured.map((figure) => [figure.id, spreadOf(figure)])),
    });
    if (dropped.length > 0) say(`  Dropped, since they are of another machine or number of rounds: parts ${dropped.join(", ")}`);
  }
}

/** Returns the parts whose old figures did not go with the fresh ones. */
function write(root: string, fresh: Results): string[] {
  const file = join(root, "bench", "results.json");
  // Written by this program only.
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : undefined;
  const results = merged(old, fresh);
  mkdirSync(join(root, "bench"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(root, "docs", "benchmarks.md"), renderPage(results, parts, holds));
  const kept = new Set(results.rows.map(partOf));
  return [...new Set(old?.rows.map(partOf))].filter((letter) => !kept.has(letter));
}
