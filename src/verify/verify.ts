/** Checks that every exercise tells right answers from wrong ones, and how well. Page and command line verify with it. */
import type { DatasetDescription } from "../core/dataset.ts";
import type { Grader } from "../core/engine.ts";
import type { Exercise } from "../core/exercise.ts";
import type { Assets } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import { undeterminedCases } from "../engines/python/determined.ts";
import { readPython } from "../engines/python/mutants.ts";
import type { ParsedExercise } from "../packs/parse.ts";
import type { ExerciseVerification, VerifyEvent } from "../packs/verification.ts";
import { checksOf, lineOf } from "./answers.ts";
import { createOrderCheck, type OrderCheck } from "./determined.ts";
import { idleDatasets } from "./idle.ts";
import { gradeMutants, type MutantReport } from "./mutants/grade.ts";
import { gradeAll, type Pool, withGrader } from "./pool.ts";
import { proseFaults } from "./prose.ts";

export interface VerifyTools {
  /** A grader of its own; disposed of by whoever made it. */
  readonly createGrader: () => Grader;
  /** How many graders work at once. */
  readonly workers: number;
  /** For the engines that read Python sources and try whether references are determined. */
  readonly spawn: () => Spawn;
  /** The site's files, with the data of these exercises. */
  readonly assets: Assets;
  /** The description of a dataset by its name. */
  readonly dataset: (name: string) => Promise<DatasetDescription | undefined>;
}

export interface VerifyOptions {
  /** Graded of one exercise at most; the usual number is {@link usualMutants}. */
  readonly mutants: number;
  /** Nothing but the answers is looked at. */
  readonly answersOnly: boolean;
}

/** Mutants graded of one exercise, unless told otherwise. */
export const usualMutants = 60;
const shareWanted = 0.9;
/** Grading the reference should take no longer, in milliseconds. */
const budget = { sql: 2_000, python: 3_000 } as const;

/**
 * Verifies the exercises: first every answer, then the mutants, then exercise by exercise what there is to say of it.
 * Returns the number of faults: answers that do not get what they must, and errors; warnings do not count. Rejects with the signal's reason once it is aborted, and leaves no engine behind.
 */
export async function verifyExercises(
  exercises: readonly ParsedExercise[],
  tools: VerifyTools,
  options: VerifyOptions,
  onEvent: (event: VerifyEvent) => void,
  signal?: AbortSignal,
): Promise<number> {
  const spawn = endedBy(signal, tools.spawn());
  const order = createOrderCheck(spawn, tools.assets);
  try {
    return await verifyAll(exercises, { ...tools, spawn, order, signal }, options, onEvent);
  } catch (error) {
    // What an ended engine says is only how it came to its end.
    signal?.throwIfAborted();
    throw error;
  } finally {
    order.dispose();
  }
}

/** The tools of one verification: engines that end with it. */
interface Bench extends Pool, Pick<VerifyTools, "assets" | "dataset"> {
  readonly spawn: Spawn;
  readonly order: OrderCheck;
}

async function verifyAll(
  exercises: readonly ParsedExercise[],
  bench: Bench,
  { mutants, answersOnly }: VerifyOptions,
  onEvent: (event: VerifyEvent) => void,
): Promise<number> {
  const { wrong, quickest } = await verifyAnswers(exercises, bench, onEvent);
  if (answersOnly) return wrong;
  const read = (sources: readonly string[]) => readPython(bench.spawn, bench.assets, sources);
  const onProgress = (done: number, total: number): void => onEvent({ kind: "mutant", done, total });
  const reports = await gradeMutants(exercises, mutants, { ...bench, readPython: read, onProgress });
  const prose = await proseFaults(
    exercises.map(({ exercise }) => exercise),
    read,
  );
  return withGrader(bench, async (grader) => {
    let faults = wrong;
    for (const [index, parsed] of exercises.entries()) {
      const { id } = parsed.exercise;
      const verification = summarise(parsed, {
        idle: await idleDatasets(parsed, grader, bench.signal),
        errors: [...(prose.get(id) ?? []), ...(await undeterminedIn(parsed.exercise, bench))],
        gradingMs: quickest.get(id) ?? 0,
        mutants: reports[index],
      });
      bench.signal?.throwIfAborted();
      faults += verification.errors.length;
      onEvent({ kind: "exercise", verification });
    }
    return faults;
  });
}

/** How many answers got what they must not, and how long each exercise takes to grade. */
async function verifyAnswers(exercises: readonly ParsedExercise[], pool: Pool, onEvent: (event: VerifyEvent) => void) {
  const checks = exercises.flatMap(checksOf);
  /** Of those that pass: the first one of a grader also waits for its engine. */
  const quickest = new Map<string, number>();
  let wrong = 0;
  await gradeAll(checks, pool, ({ verdict, elapsedMs }, index) => {
    const check = checks[index];
    if (check === undefined) return;
    const line = lineOf(check, verdict);
    if (!line.ok) wrong++;
    if (verdict.status === "passed")
      quickest.set(line.exercise, Math.min(elapsedMs, quickest.get(line.exercise) ?? Number.POSITIVE_INFINITY));
    onEvent({ kind: "answer", line, done: index + 1, total: checks.length });
  });
  return { wrong, quickest };
}

interface Found {
  readonly idle: readonly string[];
  readonly errors: readonly string[];
  readonly gradingMs: number;
  readonly mutants: MutantReport | undefined;
}

function summarise({ exercise, wrong }: ParsedExercise, { idle, errors, gradingMs, mutants }: Found): ExerciseVerification {
  const { total = 0, caught = 0, survivors = [], broken = [], stale = [] } = mutants ?? {};
  const allowed = budget[exercise.language];
  return {
    exercise: exercise.id,
    right: Object.keys(exercise.right).length,
    wrong: wrong.length,
    idle,
    gradingMs: Math.round(gradingMs),
    mutants: { total, caught, survivors: survivors.map(({ line, was, becomes }) => `line ${line}: ${was} → ${becomes}`) },
    errors,
    warnings: [
      ...idle.map((name) => `The hidden dataset "${name}" tells no wrong answer apart.`),
      ...(gradingMs > allowed ? [`Grading takes ${(gradingMs / 1_000).toFixed(1)} s; ${allowed / 1_000} s is the aim.`] : []),
      ...(total > 0 && caught / total < shareWanted ? [`Only ${caught} of ${total} mutants are caught.`] : []),
      ...broken.map(({ line, becomes }) => `The grader fails on the mutant of line ${line}: ${becomes}`),
      ...stale.map((line) => `No mutant matches the entry of \`equivalent\` for: ${line}`),
    ],
  };
}

/** What an author has written need not run: that is told, and the other exercises are looked at all the same. */
async function undeterminedIn(exercise: Exercise, bench: Bench): Promise<string[]> {
  try {
    return await undeterminedAnswers(exercise, bench);
  } catch (error) {
    return [`Whether the reference is determined cannot be tried: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function undeterminedAnswers(exercise: Exercise, { spawn, assets, dataset, order }: Bench): Promise<string[]> {
  if (exercise.language === "python") {
    const cases = await undeterminedCases(spawn, assets, exercise);
    return cases.map((name) => `The reference's answer in the case "${name}" differs from run to run.`);
  }
  const description = await dataset(exercise.dataset);
  const name = description && (await order.undetermined(exercise, description));
  return name === undefined ? [] : [`The reference's answer on "${name}" depends on the order in which rows are stored.`];
}

/** Engines that end when the signal is aborted, and none from then on. */
function endedBy(signal: AbortSignal | undefined, spawn: Spawn): Spawn {
  if (signal === undefined) return spawn;
  return (kind) => {
    signal.throwIfAborted();
    const engine = spawn(kind);
    // Whoever waits for an engine that dies ends it.
    signal.addEventListener("abort", () => engine.onerror?.("The verification was ended."), { once: true });
    return engine;
  };
}
