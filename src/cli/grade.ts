/** `npm run -s grade`: grades files with the same engines and graders as the page. */
import { accessSync, constants, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Exercise } from "../core/exercise.ts";
import type { GradeMany } from "./grade/answer.ts";
import { onThisMachine } from "./grade/local.ts";
import { gradeSubmissions } from "./grade/many.ts";
import { type Options, readOptions } from "./grade/options.ts";
import { type KnownExercises, readExercises } from "./grade/packs.ts";
import { progressOf } from "./grade/progress.ts";
import { renderers } from "./grade/reports/renderers.ts";
import { type Kept, resume } from "./grade/resume.ts";
import { describeLine, type Graded } from "./grade/submission.ts";
import { createNodeGrader } from "./wiring.ts";

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2));
  if (!read.ok) return cannot(read.error);
  const options = read.value;
  const known = await readExercises(options.packs);
  if (!known.ok) return cannot(known.error);
  const { exercises } = known.value;
  if (options.exercise !== undefined && !exercises.has(options.exercise))
    return cannot(`There is no exercise "${options.exercise}". Known ones:\n  ${[...exercises.keys()].join("\n  ")}`);
  try {
    // Before hours of grading, not after them.
    for (const file of Object.values(options.outputs)) accessSync(dirname(file), constants.W_OK);
    const kept = options.resume === undefined ? undefined : resume(options.resume);
    const graded = await gradeAndTell(options, known.value, kept);
    kept?.close();
    for (const output of Object.keys(renderers) as (keyof typeof renderers)[]) {
      const file = options.outputs[output];
      if (file !== undefined) writeFileSync(file, renderers[output](graded));
    }
    return exitCodeOf(graded);
  } catch (error) {
    return cannot(error instanceof Error ? error.message : String(error));
  }
}

async function gradeAndTell({ submissions, exercise, json, queue }: Options, { exercises, assets }: KnownExercises, kept?: Kept) {
  let progress: ReturnType<typeof progressOf> | undefined;
  const graded = await gradeSubmissions(submissions, {
    exercises,
    grade: queue === undefined ? onThisMachine(() => createNodeGrader(assets)) : await onQueueAt(queue, exercises),
    known: kept?.results ?? new Map(),
    onStart: (toGrade) => {
      // A few files that are named one by one need no progress.
      if (exercise === undefined) progress = progressOf(toGrade);
    },
    onResult: (answer, result) => {
      kept?.keep(answer, result);
      progress?.step();
    },
    onLine: ({ line }) => console.log(json ? JSON.stringify(line) : describeLine(line)),
  });
  progress?.end();
  return graded;
}

/** Loaded only when asked for: the queue's library takes longer to load than all the rest. */
async function onQueueAt(url: string, exercises: ReadonlyMap<string, Exercise>): Promise<GradeMany> {
  const { onQueue } = await import("./grade/queue/submit.ts");
  return onQueue(url, exercises.values(), (text) => console.error(text));
}

function cannot(message: string): number {
  console.error(message);
  return 2;
}

function exitCodeOf(graded: readonly Graded[]): number {
  const statuses = graded.map(({ line }) => line.status);
  if (statuses.some((status) => status === "broken" || status === "unknown-exercise" || status === "unreadable")) return 2;
  return statuses.every((status) => status === "passed") ? 0 : 1;
}

process.exitCode = await main();
