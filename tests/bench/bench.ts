/** What every part of the benchmark gets. */
import type { Page } from "@playwright/test";
import type { PythonExercise, SqlExercise } from "../../src/core/exercise.ts";
import type { ParsedExercise } from "../../src/packs/parse.ts";
import type { Native } from "./native.ts";
import type { BenchPage } from "./page/main.ts";
import type { Figure } from "./row.ts";
import type { Layer } from "./server.ts";

export interface Bench {
  readonly rounds: number;
  /** The repository. */
  readonly root: string;
  /** Where Chromium is. */
  readonly chromium: string;
  /** Native CPython, where the machine has one. */
  readonly native: Native | undefined;
  /** The page in `page/`, with the built site and stock Pyodide below it. */
  readonly harness: readonly Layer[];
  readonly exercises: readonly ParsedExercise[];
}

export interface Part {
  readonly title: string;
  /** What holds for all of its figures. */
  readonly about: string;
  /** Measured only where it is named. */
  readonly onlyWhenAsked?: boolean;
  measure(bench: Bench): Promise<Figure[]>;
}

/** Opens the harness in a page. */
export async function openHarness(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => "bench" in window);
  // A page at rest has opened its empty frames.
  await page.waitForTimeout(2_000);
}

/** Calls one of the harness's functions. */
export function ask<K extends keyof BenchPage>(
  page: Page,
  name: K,
  ...args: Parameters<BenchPage[K]>
): Promise<Awaited<ReturnType<BenchPage[K]>>> {
  const call = ({ name, args }: { name: K; args: Parameters<BenchPage[K]> }): unknown =>
    (window.bench[name] as (...args: unknown[]) => unknown)(...args);
  return page.evaluate(call as never, { name, args } as never);
}

export function pythonExercise({ exercises }: Bench, id: string): PythonExercise {
  const found = exercises.find(({ exercise }) => exercise.id === id)?.exercise;
  if (found?.language !== "python") throw new Error(`There is no exercise ${id} in Python.`);
  return found;
}

export function sqlExercises({ exercises }: Bench): (ParsedExercise & { readonly exercise: SqlExercise })[] {
  return exercises.filter((parsed): parsed is ParsedExercise & { readonly exercise: SqlExercise } => parsed.exercise.language === "sql");
}

/** An exercise that asks for nothing: its Run only runs the file. */
export function bareExercise(bench: Bench, packages: readonly string[]): PythonExercise {
  return {
    ...pythonExercise(bench, "machine-learning/pca-svd"),
    entry: ["defined_nowhere"],
    packages,
    cases: 'from greenroom import call, case\n\n@case("never run")\ndef one():\n    return call("defined_nowhere")\n',
    limits: { seconds: 120 },
  };
}
