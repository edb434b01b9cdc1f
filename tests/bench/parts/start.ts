/** (a) How long Python takes from nothing: ours beside stock Pyodide. */
import type { Page } from "@playwright/test";
import { ask, type Bench, bareExercise, openHarness, type Part, pythonExercise } from "../bench.ts";
import { inEmpty, inPage, withBrowser, withProfile } from "../browser.ts";
import { alternate, type Samples, type Step } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { serve } from "../server.ts";

const importance = "machine-learning/permutation-importance";

const groupby = `
import numpy as np, pandas as pd
frame = pd.DataFrame({"key": np.arange(10_000) % 7, "value": np.arange(10_000)})
total = int(frame.groupby("key")["value"].sum().sum())
`;
const groupbyResult = "49995000";

const stockPandas = "stock: `loadPyodide`, `loadPackage`, the same code";
const stockVerdict = "stock: boot, `loadPackage`, the same cases, reference and comparison in one interpreter (ours keeps two apart)";

/** Each step opens a page of its own, so nothing is running yet; `open` says with which cache. */
function steps(
  bench: Bench,
  open: (use: (page: Page) => Promise<number | Record<string, number>>) => Promise<Record<string, number>>,
): Record<"bare" | "pandas" | "verdict" | "sklearn" | "stock" | "stockSklearn", Step> {
  const exercise = pythonExercise(bench, importance);
  const sklearn = `import sklearn.ensemble\n${exercise.reference}`;
  const named = (name: string, measure: (page: Page) => Promise<number>) => () => open(async (page) => ({ [name]: await measure(page) }));
  return {
    bare: named("bare", (page) => ask(page, "run", bareExercise(bench, []), "print(6 * 7)", "42")),
    pandas: named("pandas", (page) => ask(page, "run", bareExercise(bench, []), `${groupby}print(total)`, groupbyResult)),
    verdict: named("verdict", (page) => ask(page, "grade", exercise, exercise.reference, "passed")),
    sklearn: named("sklearn", (page) => ask(page, "grade", exercise, sklearn, "passed")),
    stock: () =>
      open(async (page) => {
        const judged = { exercise, answer: exercise.reference };
        const times = await ask(page, "stock", exercise.packages, [{ code: `${groupby}total`, value: groupbyResult }], judged);
        const [stockBare = Number.NaN, stockPandas = Number.NaN, stockVerdict = Number.NaN] = times;
        return { stockBare, stockPandas, stockVerdict };
      }),
    stockSklearn: named("stockSklearn", async (page) => {
      const times = await ask(page, "stock", [...exercise.packages, "scikit-learn"], [], { exercise, answer: sklearn });
      return times.at(-1) ?? Number.NaN;
    }),
  };
}

function figures(samples: Samples, cache: "warm" | "empty"): Figure[] {
  const target = (value: number) => (cache === "warm" ? { target: { of: "ratio", bound: "at least", value } as const } : {});
  const figure = (id: string, what: string, ours: string, peer: string, least: number): Figure => ({
    id: `a.${id}.${cache}`,
    what: `${what}; ${cache} cache`,
    unit: "ms",
    ours: samples.of(ours),
    peer: samples.of(peer),
    ratio: "times less",
    ...target(least),
  });
  return [
    figure(
      "bare",
      "From a new worker to the first result of bare Python, beside stock: `loadPyodide`, `runPython`",
      "bare",
      "stockBare",
      4,
    ),
    figure("pandas", `From a new worker to the result of a pandas groupby, beside ${stockPandas}`, "pandas", "stockPandas", 2.5),
    figure(
      "verdict",
      `From a new worker to the first verdict of \`${importance}\`, whose answer imports NumPy and pandas, beside ${stockVerdict}`,
      "verdict",
      "stockVerdict",
      2.5,
    ),
    ...(cache === "warm"
      ? [
          figure(
            "sklearn",
            `The same with \`import sklearn.ensemble\` in the answer, beside ${stockVerdict}`,
            "sklearn",
            "stockSklearn",
            2.5,
          ),
        ]
      : []),
  ];
}

export const start: Part = {
  title: "Starting Python",
  about:
    "From the moment the worker is asked for, in a page at rest (loaded two seconds ago, its empty frames open), until the result is in the page. Stock Pyodide comes from the same npm package and the same official wheels, in a plain module worker; one of its workers gives the bare result, then that of the groupby, then the verdict, which costs it a few milliseconds. With a warm cache everything was fetched before by a browser with a profile on disk; with an empty one nothing was. Both are served over loopback, uncompressed, so the network costs nearly nothing.",
  async measure(bench) {
    const server = await serve(bench.harness);
    try {
      const found = await withProfile(bench.chromium, (context) => {
        const { bare, pandas, verdict, sklearn, stock, stockSklearn } = steps(bench, (use) =>
          inPage(context, async (page) => {
            await openHarness(page, server.address);
            return (await use(page)) as Record<string, number>;
          }),
        );
        return alternate(bench.rounds, [bare, stock, pandas, verdict, stockSklearn, sklearn], { warmUp: 1 });
      });
      const empty = await withBrowser(bench.chromium, (browser) => {
        const { bare, pandas, verdict, stock } = steps(bench, (use) =>
          inEmpty(browser, async (page) => {
            await openHarness(page, server.address);
            return (await use(page)) as Record<string, number>;
          }),
        );
        return alternate(bench.rounds, [bare, stock, pandas, verdict]);
      });
      return [...figures(found, "warm"), ...figures(empty, "empty")];
    } finally {
      server.close();
    }
  },
};
