/**
 * What every engine must do with right answers, wrong answers and bad input, wherever it runs. Knows no
 * host and no test runner: a case gets a grader and the runner's `expect`, and throws where they differ.
 */
import type { Grader } from "../../src/core/engine.ts";
import type { Exercise } from "../../src/core/exercise.ts";
import type { Verdict } from "../../src/core/verdict.ts";
import { pythonSample, sqlSample } from "./samples.ts";

/** What a case needs of a grader; one in another process or page can be asked so much from afar. */
export type ContractGrader = Pick<Grader, "run" | "grade" | "stop">;

/** What Vitest and Playwright have in common. The second argument is told where the assertion fails. */
export type Expect = (
  actual: unknown,
  message?: string,
) => {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toMatch(expected: RegExp): void;
  toMatchObject(expected: object): void;
};

/** One promise of the engines. */
export interface ContractCase {
  readonly name: string;
  /** Rejects with the runner's assertion error where the promise is not kept. */
  readonly check: (grader: ContractGrader, expect: Expect) => Promise<void>;
}

/** A verdict as text, the same for equal verdicts; JSON knows no 64-bit integers. */
export const textOf = (verdict: Verdict): string =>
  JSON.stringify(verdict, (_, value) => (typeof value === "bigint" ? `${value}n` : value));

interface BadInput {
  readonly what: string;
  readonly code: string;
  readonly status: string;
  readonly says: RegExp;
  /** Where the sample's limit is not enough on a busy machine. */
  readonly seconds?: number;
}

interface LanguageCases {
  readonly exercise: Exercise;
  readonly right: string;
  readonly wrong: string;
  /** Never ends, and lets itself be ended. */
  readonly endless: string;
  readonly bad: readonly BadInput[];
}

const endlessQuery = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) AS minutes, '' AS title FROM c";
const tables = (count: number): string => Array.from({ length: count }, (_, at) => `plays AS p${at}`).join(", ");

const sql: LanguageCases = {
  exercise: sqlSample,
  right: "SELECT SUM(minutes) AS MINUTES, title FROM plays GROUP BY 2 ORDER BY 1 DESC",
  wrong: "SELECT title, minutes FROM plays",
  endless: endlessQuery,
  bad: [
    { what: "a syntax error", code: "SELEC title FROM plays", status: "crashed", says: /SELEC.*syntax error/s },
    { what: "an unknown table", code: "SELECT title, minutes FROM play", status: "crashed", says: /no such table.*plays/s },
    { what: "an empty file", code: "", status: "failed", says: /no-result/ },
    { what: "only a comment", code: "-- nothing yet", status: "failed", says: /no-result/ },
    { what: "a write", code: "DELETE FROM plays", status: "failed", says: /not-read-only/ },
    { what: "a write behind WITH", code: "WITH x AS (SELECT 1) DELETE FROM plays", status: "failed", says: /not-read-only/ },
    { what: "another database", code: "ATTACH 'x.db' AS x", status: "failed", says: /not-read-only/ },
    { what: "a query that never ends", code: endlessQuery, status: "stopped", says: /"time".*2 s/s },
    { what: "too many rows", code: `SELECT p0.title, p0.minutes FROM ${tables(20)}`, status: "failed", says: /row-count/, seconds: 20 },
    {
      what: "a wrong answer that only hidden data shows",
      code: "SELECT title, minutes FROM plays",
      status: "failed",
      says: /"agree":1,"total":2/,
    },
  ],
};

const stubborn = "while True:\n    try:\n        pass\n    except BaseException:\n        pass";

const python: LanguageCases = {
  exercise: pythonSample,
  right: "def double(values):\n    return [value + value for value in values]",
  wrong: "def double(values): return values",
  endless: "while True: pass",
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
    { what: "a loop in the file itself that cannot be interrupted", code: stubborn, status: "stopped", says: /"time"/ },
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
};

/** Runs endless code and asks for its end a moment later. */
async function stopped(grader: ContractGrader, exercise: Exercise, endless: string, expect: Expect): Promise<void> {
  const running = grader.run(exercise, endless);
  setTimeout(() => grader.stop(exercise.language), 300);
  expect((await running).outcome).toMatchObject({ status: "stopped", reason: "cancelled" });
}

const casesOf = ({ exercise, right, wrong, endless, bad }: LanguageCases): ContractCase[] => [
  {
    name: "passes the reference and another right answer",
    async check(grader, expect) {
      for (const code of [exercise.reference, right]) expect((await grader.grade(exercise, code)).verdict.status).toBe("passed");
    },
  },
  ...bad.map(
    ({ what, code, status, says, seconds }): ContractCase => ({
      name: `${what}: ${status}, and the next answer is graded as ever`,
      async check(grader, expect) {
        const { verdict } = await grader.grade(seconds === undefined ? exercise : { ...exercise, limits: { seconds } }, code);
        expect(verdict.status, textOf(verdict)).toBe(status);
        expect(textOf(verdict)).toMatch(says);
        expect((await grader.grade(exercise, right)).verdict.status).toBe("passed");
      },
    }),
  ),
  {
    name: "runs, and shows what comes out",
    async check(grader, expect) {
      const { outcome } = await grader.run(exercise, right);
      expect(outcome.status).toBe("finished");
      expect(outcome.status === "finished" && outcome.results.length).toBe(1);
    },
  },
  {
    name: "stops at once when asked, and goes on",
    async check(grader, expect) {
      await stopped(grader, exercise, endless, expect);
      expect((await grader.run(exercise, right)).outcome.status).toBe("finished");
    },
  },
  {
    name: "gives the same verdict for the same file, byte for byte",
    async check(grader, expect) {
      const verdicts = [await grader.grade(exercise, wrong), await grader.grade(exercise, wrong)].map(({ verdict }) => textOf(verdict));
      expect(verdicts[0]).toBe(verdicts[1]);
    },
  },
];

const pythonOnly: readonly ContractCase[] = [
  {
    name: "stops what cannot be interrupted, and goes on",
    async check(grader, expect) {
      await stopped(grader, pythonSample, stubborn, expect);
      expect((await grader.run(pythonSample, python.right)).outcome.status).toBe("finished");
    },
  },
  {
    name: "keeps output from the beginning, and counts it to the end",
    async check(grader, expect) {
      const { output, outcome } = await grader.run(pythonSample, "for i in range(20_000): print(i)\ndef double(v): return v");
      expect(outcome.status).toBe("finished");
      expect(output).toMatchObject({ lines: 20_000, truncated: true });
      expect(output.text.split("\n").slice(0, 3)).toEqual(["0", "1", "2"]);
      expect(output.text.split("\n").length).toBe(10_000);
      expect(output.whole).toMatch(/^0\n1\n.*\n19999\n$/s);
    },
  },
  {
    name: "ends a run at a million lines",
    async check(grader, expect) {
      const { outcome } = await grader.run({ ...pythonSample, limits: { seconds: 60 } }, "for i in range(1_000_000): print(i)");
      expect(outcome).toMatchObject({ status: "stopped", reason: "output" });
    },
  },
];

const brokenSql: readonly ContractCase[] = [
  {
    name: "a reference that does not run: broken, never failed",
    async check(grader, expect) {
      const { verdict } = await grader.grade({ ...sqlSample, reference: "SELECT nothing FROM plays" }, sqlSample.reference);
      expect(verdict.status).toBe("broken");
      expect(textOf(verdict)).toMatch(/tellAuthor.*nothing/s);
      expect((await grader.grade(sqlSample, sqlSample.reference)).verdict.status).toBe("passed");
    },
  },
];

const brokenPython = (
  [
    ["a reference that does not parse", { reference: "def double(" }],
    ["cases that raise", { cases: "raise RuntimeError('cases')" }],
    ["no cases", { cases: "" }],
    ["checks that raise", { checks: "def check(case):\n    raise RuntimeError('checks')" }],
    ["a reference that changes its arguments", { reference: "def double(v):\n    v.append(1)\n    return v" }],
  ] as const
).map(
  ([what, fault]): ContractCase => ({
    name: `${what}: broken, never failed`,
    async check(grader, expect) {
      const { verdict } = await grader.grade({ ...pythonSample, ...fault }, pythonSample.reference);
      expect(verdict.status, textOf(verdict)).toBe("broken");
      expect((await grader.grade(pythonSample, pythonSample.reference)).verdict.status).toBe("passed");
    },
  }),
);

/** By language. The cases of one follow each other on one grader, so that what a case leaves behind is the next one's burden. */
export const contract: Readonly<Record<"SQL" | "Python", readonly ContractCase[]>> = {
  SQL: [...casesOf(sql), ...brokenSql],
  Python: [...casesOf(python), ...pythonOnly, ...brokenPython],
};
