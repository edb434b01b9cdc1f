/** (e) From Stop until the next Run has given its result. */
import type { Page } from "@playwright/test";
import { ask, openHarness, type Part, pythonExercise, sqlExercises } from "../bench.ts";
import { inPage, withProfile } from "../browser.ts";
import { alternate, type Step } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { serve } from "../server.ts";

const loop = "while True: pass";
const stubborn = "while True:\n    try:\n        while True: pass\n    except BaseException: pass";
const endlessQuery = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c";

const kinds = [
  { id: "python.run", what: "a Run of an endless loop in Python, interrupted through shared memory" },
  {
    id: "python.stubborn",
    what: "a Run in Python that catches every interrupt, so that its worker is ended and the spare takes its place",
  },
  {
    id: "python.submit",
    what: "a Submit of an endless loop in Python, which had taken the spare, until a new interpreter with NumPy has started",
  },
  { id: "sql.submit", what: "a Submit of an endless query, whose worker is ended and started anew" },
  {
    id: "python.unshared",
    what: "a Run of an endless loop in Python on a page without cross-origin isolation, where only ending the worker helps",
  },
] as const;

export const stop: Part = {
  title: "Stop to ready again",
  about:
    "Everything is warm and a spare stands ready; what runs has run for 1.5 s. From Stop until a following Run (`print`, or a small query) has given its result, so the cost of that Run is in the figure; where a Submit in Python was stopped, until the engine says that it is ready for the next one. There is no peer: stock Pyodide and sql.js stop nothing by themselves.",
  async measure(bench) {
    const [isolated, plain] = [await serve(bench.harness), await serve(bench.harness, { isolated: false })];
    const python = { ...pythonExercise(bench, "machine-learning/pca-svd"), limits: { seconds: 60 } };
    const [parsed] = sqlExercises(bench);
    if (parsed === undefined) throw new Error("There is no exercise in SQL.");
    const sql = { ...parsed.exercise, limits: { seconds: 60 } };
    const next = "SELECT COUNT(*) FROM users";
    try {
      const samples = await withProfile(bench.chromium, (context) =>
        inPage(context, (page) =>
          inPage(context, async (unshared) => {
            await openHarness(page, isolated.address);
            await openHarness(unshared, plain.address);
            const step =
              (
                name: string,
                where: Page,
                exercise: typeof python | typeof sql,
                act: "run" | "grade",
                endless: string,
                then: string | null,
              ): Step =>
              async () => {
                await ask(where, "warm", exercise);
                return { [name]: await ask(where, "stop", exercise, act, endless, then) };
              };
            return alternate(bench.rounds, [
              step("python.run", page, python, "run", loop, "print(1)"),
              step("python.stubborn", page, python, "run", stubborn, "print(1)"),
              step("python.submit", page, python, "grade", loop, null),
              step("sql.submit", page, sql, "grade", endlessQuery, next),
              step("python.unshared", unshared, python, "run", loop, "print(1)"),
            ]);
          }),
        ),
      );
      return kinds.map(
        ({ id, what }): Figure => ({
          id: `e.${id}`,
          what: `Stop of ${what}`,
          unit: "ms",
          ours: samples.of(id),
          peer: null,
          ratio: "times less",
          target: { of: "ours", bound: "at most", value: 300 },
        }),
      );
    } finally {
      isolated.close();
      plain.close();
    }
  },
};
