/** (d) What Python computes, beside native CPython. */
import { ask, bareExercise, openHarness, type Part } from "../bench.ts";
import { inPage, withProfile } from "../browser.ts";
import { alternate } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { serve } from "../server.ts";

/** Each task once to warm up, then the quickest of three: the same text runs in both interpreters. */
const script = `
import importlib, json, time

def have(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None

np, pd = have("numpy"), have("pandas")

def loop():
    total = 0
    for i in range(2_000_000):
        total += i * i % 7
    return total

tasks = {"loop": loop}
if np:
    matrix = np.random.default_rng(0).normal(size=(400, 200))
    tasks["svd"] = lambda: np.linalg.svd(matrix, full_matrices=False)
if np and pd:
    rng = np.random.default_rng(0)
    frame = pd.DataFrame({"key": rng.integers(0, 500, 500_000), "value": rng.normal(size=500_000)})
    tasks["groupby"] = lambda: frame.groupby("key")["value"].agg(["mean", "std", "count"])

def quickest(task):
    task()
    times = []
    for _ in range(3):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times) * 1000

print(json.dumps({name: quickest(task) for name, task in tasks.items()}))`;

const tasks = [
  { name: "svd", what: "`numpy.linalg.svd` of 400 × 200 doubles", needs: "numpy" },
  { name: "groupby", what: "A pandas groupby of 500,000 rows into 500 groups: mean, deviation, count", needs: "pandas" },
  { name: "loop", what: "A pure Python loop of 2,000,000 steps", needs: undefined },
] as const;

export const compute: Part = {
  title: "Computing in Python",
  about:
    "The same file in our sandbox and in native CPython, timed from inside by `time.perf_counter`, the quickest of three each round. The interpreters and packages are of different versions, as the machine has them; native NumPy may use several cores and wide instructions, which WebAssembly cannot.",
  async measure(bench) {
    const { native } = bench;
    const server = await serve(bench.harness);
    const times = async (prefix: string, run: () => Promise<unknown>) => {
      const measured = (await run()) as Record<string, number>;
      return Object.fromEntries(Object.entries(measured).map(([name, value]) => [prefix + name, value]));
    };
    try {
      const samples = await withProfile(bench.chromium, (context) =>
        inPage(context, async (page) => {
          await openHarness(page, server.address);
          const exercise = bareExercise(bench, ["numpy", "pandas"]);
          return alternate(bench.rounds, [
            () => times("ours.", () => ask(page, "printed", exercise, script)),
            ...(native === undefined ? [] : [() => times("native.", () => native.run(script))]),
          ]);
        }),
      );
      return tasks.map(({ name, what, needs }): Figure => {
        const lacks =
          native === undefined
            ? "no native Python was found"
            : needs !== undefined && !(needs in native.packages)
              ? `the native Python has no ${needs}`
              : null;
        return {
          id: `d.${name}`,
          what: lacks === null ? `${what}, beside native CPython ${native?.python}` : `${what}; no peer, since ${lacks}`,
          unit: "ms",
          ours: samples.of(`ours.${name}`),
          peer: lacks === null ? samples.of(`native.${name}`) : null,
          ratio: "times less",
        };
      });
    } finally {
      server.close();
    }
  },
};
