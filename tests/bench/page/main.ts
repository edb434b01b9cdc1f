/** The page in which engines are measured: ours as the product wires them, and their stock peers beside them. */
/// <reference path="../../../src/engines/frame/page-script.d.ts" />
import { createBrowserEngines } from "../../../src/app/engines.ts";
import { contentPaths } from "../../../src/core/content-paths.ts";
import type { Exercise, Language, PythonExercise } from "../../../src/core/exercise.ts";
import { unpacked } from "../../../src/engines/worker-unpacked.ts";
import type { BareRequest } from "./bare-sql-worker.ts";
import type { StockReply, StockRequest } from "./stock-worker.ts";

const library = import.meta.glob<string>("../../../src/engines/python/lib/greenroom/*.py", {
  query: "?raw",
  import: "default",
  eager: true,
});

const stockAddress = new URL("stock/", document.baseURI).href;

/** Our library, so that stock Pyodide runs the same cases and the same comparison. */
const libraryFiles = Object.fromEntries(
  Object.entries(library).map(([path, text]) => [`/home/pyodide/greenroom/${path.slice(path.lastIndexOf("/") + 1)}`, text]),
);

const grader = createBrowserEngines().grader;
let states = { sql: "cold", python: "cold" };
const listeners = new Set<() => void>();
grader.subscribe(({ sql, python }) => {
  states = { sql: sql.kind, python: python.kind };
  for (const listener of [...listeners]) listener();
});

function stateIs(language: Language, kind: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (states[language] !== kind) return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Throws where what was measured is not what was to be measured. */
function demand(holds: boolean, what: unknown): void {
  if (!holds)
    throw new Error(`Not what was to be measured: ${JSON.stringify(what, (_, value) => (typeof value === "bigint" ? `${value}` : value))}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Stock workers stay until the page goes, like ours. */
const workers: Worker[] = [];

/** What stock Pyodide gave, and when, from the moment its worker was asked for: bare Python first, then each code. */
function askStock(request: Omit<StockRequest, "indexURL">): Promise<{ readonly values: string[]; readonly times: number[] }> {
  const start = performance.now();
  const worker = new Worker(new URL("./stock-worker.ts", import.meta.url), { type: "module" });
  workers.push(worker);
  worker.postMessage({ ...request, indexURL: stockAddress } satisfies StockRequest);
  const [values, times]: [string[], number[]] = [[], []];
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<StockReply>) => {
      if ("fault" in data) return reject(new Error(data.fault));
      values.push(data.result);
      times.push(performance.now() - start);
      if (times.length > request.codes.length) resolve({ values, times });
    };
  });
}

let bareWorker: Worker | undefined;

function askBare(request: BareRequest): Promise<number> {
  bareWorker ??= new Worker(new URL("./bare-sql-worker.ts", import.meta.url), { type: "module" });
  const worker = bareWorker;
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(request);
  });
}

const databaseBytes = async (path: string): Promise<Uint8Array> => unpacked(new Uint8Array(await (await fetch(path)).arrayBuffer()));

interface Judged {
  readonly exercise: PythonExercise;
  readonly answer: string;
}

/** One interpreter does what the sandbox and the judge do: loads the answer, runs every case, and judges it. */
const judgeInOne = ({ exercise, answer }: Judged): string => `
import json, sys
sys.path.insert(0, "/home/pyodide")
from greenroom.judging import Judge
from greenroom.sandbox import Sandbox
given = json.loads(${JSON.stringify(JSON.stringify({ ...exercise, answer }))})
judge = Judge(given["reference"], given["cases"], given["checks"], given["contract"]["relative"], given["contract"]["absolute"])
findings = json.loads(judge.source(given["answer"]))
sandbox = Sandbox()
sandbox.load(given["answer"], "answer")
for index in range(len(json.loads(sandbox.cases(given["cases"])))):
    findings += json.loads(judge.judge(index, sandbox.run(index)))["findings"]
len(findings)
`;

/** All times are milliseconds. A page that was just opened holds no engine. */
const bench = {
  /** Runs a file; `prints` is all that it must print. */
  run: (exercise: Exercise, code: string, prints: string): Promise<number> =>
    timed(async () => {
      const { outcome, output } = await grader.run(exercise, code);
      demand(outcome.status === "finished" && output.text.trim() === prints, { outcome, output });
    }),

  /** Runs a file that prints JSON. */
  async printed(exercise: Exercise, code: string): Promise<unknown> {
    const { outcome, output } = await grader.run(exercise, code);
    demand(outcome.status === "finished" && output.text !== "", { outcome, output });
    return JSON.parse(output.text);
  },

  grade: (exercise: Exercise, code: string, status: string): Promise<number> =>
    timed(async () => {
      const { verdict } = await grader.grade(exercise, code);
      demand(verdict.status === status, verdict);
    }),

  /** Makes ready all that the exercise needs, the judge and the spare too. */
  async warm(exercise: Exercise): Promise<void> {
    grader.warm(exercise);
    await bench.grade(exercise, exercise.reference, "passed");
    grader.warm(exercise);
    await stateIs(exercise.language, "ready");
    await pause(500);
  },

  /** From Stop until the next Run has given its result; without one, until the engine says that it is ready. */
  async stop(exercise: Exercise, act: "run" | "grade", endless: string, next: string | null): Promise<number> {
    const ending = grader[act](exercise, endless);
    await stateIs(exercise.language, "running");
    await pause(1_500);
    const start = performance.now();
    grader.stop(exercise.language);
    const ended = await ending;
    demand(("verdict" in ended ? ended.verdict.status : ended.outcome.status) === "stopped", ended);
    if (next !== null) {
      const { outcome } = await grader.run(exercise, next);
      demand(outcome.status === "finished", outcome);
    } else await stateIs(exercise.language, "ready");
    return performance.now() - start;
  },

  /** Stock Pyodide's times to bare Python and to each code's result; `judge` adds the verdict of an answer as the last. */
  async stock(
    packages: readonly string[],
    codes: readonly { readonly code: string; readonly value: string }[],
    judge?: Judged,
  ): Promise<number[]> {
    const all = [...codes, ...(judge === undefined ? [] : [{ code: judgeInOne(judge), value: "0" }])];
    const { values, times } = await askStock({ packages, codes: all.map(({ code }) => code), files: libraryFiles });
    demand(JSON.stringify(values) === JSON.stringify(["42", ...all.map(({ value }) => value)]), values);
    return times;
  },

  /** Hands the databases to plain sql.js. */
  async openBare(paths: readonly string[]): Promise<void> {
    const wasm = await (await fetch("runtime/sql-wasm.wasm")).arrayBuffer();
    await askBare({ wasm, databases: await Promise.all(paths.map(databaseBytes)) });
  },

  bare: (query: string): Promise<number> => timed(async () => demand((await askBare({ query })) > 0, "no rows")),

  exercise: async (id: Exercise["id"]): Promise<Exercise> => (await fetch(contentPaths.exercise(id))).json(),
};

export type BenchPage = typeof bench;

declare global {
  interface Window {
    bench: BenchPage;
  }
}

window.bench = bench;
