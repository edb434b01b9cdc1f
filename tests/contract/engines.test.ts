/** What every engine must do with right answers, wrong answers and bad input; each bad one is followed by a right one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grader } from "../../src/core/engine.ts";
import type { Exercise } from "../../src/core/exercise.ts";
import type { Verdict } from "../../src/core/verdict.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { nodeSpawn, site } from "./judge.ts";
import { pythonSample, sqlSample, withSampleData } from "./samples.ts";

let grader: Grader;
beforeAll(async () => {
  grader = createGrader(nodeSpawn, await withSampleData(readAssets(site)));
});
afterAll(() => grader.dispose());

/** A verdict as text; JSON knows no 64-bit integers. */
const textOf = (verdict: Verdict): string => JSON.stringify(verdict, (_, value) => (typeof value === "bigint" ? `${value}n` : value));

const tables = (count: number): string => Array.from({ length: count }, (_, at) => `plays AS p${at}`).join(", ");

interface BadInput {
  readonly what: string;
  readonly code: string;
  readonly status: string;
  readonly says: RegExp;
}

const suites: readonly { readonly exercise: Exercise; readonly right: string; readonly bad: readonly BadInput[] }[] = [
  {
    exercise: sqlSample,
    right: "SELECT SUM(minutes) AS MINUTES, title FROM plays GROUP BY 2 ORDER BY 1 DESC",
    bad: [
      { what: "a syntax error", code: "SELEC title FROM plays", status: "crashed", says: /SELEC.*syntax error/s },
      { what: "an unknown table", code: "SELECT title, minutes FROM play", status: "crashed", says: /no such table.*plays/s },
      { what: "an empty file", code: "", status: "failed", says: /no-result/ },
      { what: "only a comment", code: "-- nothing yet", status: "failed", says: /no-result/ },
      { what: "a write", code: "DELETE FROM plays", status: "failed", says: /not-read-only/ },
      { what: "a write behind WITH", code: "WITH x AS (SELECT 1) DELETE FROM plays", status: "failed", says: /not-read-only/ },
      { what: "another database", code: "ATTACH 'x.db' AS x", status: "failed", says: /not-read-only/ },
      {
        what: "a query that never ends",
        code: "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) AS minutes, '' AS title FROM c",
        status: "stopped",
        says: /"time".*2 s/s,
      },
      {
        what: "too many rows",
        code: `SELECT p0.title, p0.minutes FROM ${tables(20)}`,
        status: "failed",
        says: /row-count/,
      },
      {
        what: "a wrong answer that only hidden data shows",
        code: "SELECT title, minutes FROM plays",
        status: "failed",
        says: /"agree":1,"total":2/,
      },
    ],
  },
  {
    exercise: pythonSample,
    right: "def double(values):\n    return [value + value for value in values]",
    bad: [
      { what: "a syntax error", code: "def double(values:\n    return values", status: "crashed", says: /SyntaxError.*"line":1/s },
      { what: "an exception when the file runs", code: "import not_a_module", status: "crashed", says: /ModuleNotFoundError/ },
      {
        what: "an exception in the call",
        code: "def double(values):\n    return 1 / 0",
        status: "crashed",
        says: /ZeroDivisionError.*"line":2/s,
      },
      { what: "an empty file", code: "", status: "failed", says: /missing-function.*empty/s },
      { what: "a missing function", code: "def doubles(values): return values", status: "failed", says: /missing-function.*`double`/s },
      { what: "a function that ends Python", code: "def double(values):\n    raise SystemExit(1)", status: "crashed", says: /SystemExit/ },
      { what: "a loop that never ends", code: "def double(values):\n    while True: pass", status: "stopped", says: /"time".*2 s/s },
      {
        what: "a loop in the file itself",
        code: "while True:\n    try:\n        pass\n    except BaseException:\n        pass",
        status: "stopped",
        says: /"time"/,
      },
      { what: "endless recursion", code: "def double(values):\n    return double(values)", status: "crashed", says: /RecursionError/ },
      {
        what: "a flood of output",
        code: "def double(values):\n    while True: print('x' * 200)",
        status: "stopped",
        says: /"output"|"time"/,
      },
      { what: "None", code: "def double(values): values.append(1)", status: "failed", says: /type.*None/s },
      {
        what: "changed arguments",
        code: "def double(values):\n    values[:] = [2 * v for v in values]\n    return list(values)",
        status: "failed",
        says: /mutation/,
      },
      { what: "an object that is no data", code: "def double(values): return object()", status: "failed", says: /type.*object/s },
      {
        what: "a result that holds itself",
        code: "def double(values):\n    x = []\n    x.append(x)\n    return x",
        status: "failed",
        says: /unreadable-result/,
      },
      {
        what: "an object that equals everything",
        code: "class E(list):\n    def __eq__(self, other): return True\ndef double(values): return E()",
        status: "failed",
        says: /shape/,
      },
    ],
  },
];

describe.each(suites)("$exercise.language", ({ exercise, right, bad }) => {
  it("passes the reference and another right answer", async () => {
    for (const code of [exercise.reference, right]) expect((await grader.grade(exercise, code)).verdict.status).toBe("passed");
  });

  it.each(bad)("$what → $status, and the next answer is graded as ever", async ({ code, status, says }) => {
    const { verdict } = await grader.grade(exercise, code);
    expect(verdict.status, textOf(verdict)).toBe(status);
    expect(textOf(verdict)).toMatch(says);
    expect((await grader.grade(exercise, right)).verdict.status).toBe("passed");
  });

  it("runs, and shows what comes out", async () => {
    const { outcome } = await grader.run(exercise, right);
    expect(outcome.status).toBe("finished");
    expect(outcome.status === "finished" && outcome.results.length).toBe(1);
  });

  it("stops at once when asked, and goes on", async () => {
    const endless = exercise.language === "sql" ? suites[0]?.bad.find(({ status }) => status === "stopped")?.code : "while True: pass";
    const running = grader.run(exercise, endless ?? "");
    setTimeout(() => grader.stop(exercise.language), 300);
    expect((await running).outcome).toMatchObject({ status: "stopped", reason: "cancelled" });
    expect((await grader.run(exercise, right)).outcome.status).toBe("finished");
  });

  it("gives the same verdict for the same file, byte for byte", async () => {
    const code = exercise.language === "sql" ? "SELECT title, minutes FROM plays" : "def double(values): return values";
    const verdicts = [await grader.grade(exercise, code), await grader.grade(exercise, code)].map(({ verdict }) => textOf(verdict));
    expect(verdicts[0]).toBe(verdicts[1]);
  });
});

describe("SQL's smallest counterexample", () => {
  const wrong = "SELECT title, minutes FROM plays";
  /** Wrong, and never ends once the search for less data has left one row. */
  const stuck = `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE (SELECT COUNT(*) FROM plays) < 2)
    SELECT title, minutes FROM plays WHERE (SELECT COUNT(*) FROM c) > 0`;
  const unshrunk = { status: "failed", tally: { agree: 1, total: 2 }, counterexample: { dataset: "twice", tables: [] } };

  it("has its tables, and can be run on", async () => {
    const { verdict } = await grader.grade(sqlSample, wrong);
    expect(verdict).toMatchObject({
      counterexample: { dataset: "twice", tables: [{ name: "plays", rows: { rows: [expect.anything(), expect.anything()] } }] },
    });
    const on = verdict.status === "failed" && verdict.counterexample?.kind === "rows" ? verdict.counterexample.tables : [];
    const { outcome } = await grader.run(sqlSample, "SELECT COUNT(DISTINCT title) AS titles FROM plays", on);
    expect(outcome).toMatchObject({ results: [{ rows: { rows: [[1n]] } }] });
  });

  it("leaves the verdict as it is when the search is stopped, or never ends", async () => {
    let stops = 0;
    const unsubscribe = grader.subscribe(({ sql }) => {
      if (sql.kind === "running" && sql.step.startsWith("looking for the smallest data") && stops++ === 0)
        setTimeout(() => grader.stop("sql"), 100);
    });
    expect((await grader.grade(sqlSample, stuck)).verdict).toMatchObject(unshrunk);
    expect(stops).toBe(1);
    unsubscribe();
    expect((await grader.grade(sqlSample, stuck)).verdict).toMatchObject(unshrunk);
    expect((await grader.grade(sqlSample, sqlSample.reference)).verdict.status).toBe("passed");
  });
});

describe("Python's output", () => {
  it("is kept from the beginning, counted to the end", async () => {
    const { output, outcome } = await grader.run(pythonSample, "for i in range(20_000): print(i)\ndef double(v): return v");
    expect(outcome.status).toBe("finished");
    expect(output).toMatchObject({ lines: 20_000, truncated: true });
    expect(output.text.split("\n").slice(0, 3)).toEqual(["0", "1", "2"]);
    expect(output.text.split("\n").length).toBe(10_000);
  });

  it("ends the run at a million lines", async () => {
    const { outcome } = await grader.run({ ...pythonSample, limits: { seconds: 10 } }, "for i in range(1_000_000): print(i)");
    expect(outcome).toMatchObject({ status: "stopped", reason: "output" });
  });
});

describe("an exercise that is at fault", () => {
  it("is broken, never failed: SQL", async () => {
    const { verdict } = await grader.grade({ ...sqlSample, reference: "SELECT nothing FROM plays" }, sqlSample.reference);
    expect(verdict).toMatchObject({ status: "broken", tellAuthor: expect.stringContaining("nothing") });
  });

  it.each([
    ["a reference that does not parse", { reference: "def double(" }],
    ["cases that raise", { cases: "raise RuntimeError('cases')" }],
    ["no cases", { cases: "" }],
    ["checks that raise", { checks: "def check(case):\n    raise RuntimeError('checks')" }],
    ["a reference that changes its arguments", { reference: "def double(v):\n    v.append(1)\n    return v" }],
  ])("is broken, never failed: Python, %s", async (_, fault) => {
    const { verdict } = await grader.grade({ ...pythonSample, ...fault }, pythonSample.reference);
    expect(verdict.status, textOf(verdict)).toBe("broken");
    expect((await grader.grade(pythonSample, pythonSample.reference)).verdict.status).toBe("passed");
  });
});
