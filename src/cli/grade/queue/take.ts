/** Takes jobs from the queue and grades them, as many at once as there are graders. */
import { Worker } from "bullmq";
import type { Grader } from "../../../core/engine.ts";
import type { Exercise } from "../../../core/exercise.ts";
import { type Result, resultOf } from "../answer.ts";
import { connect, jobSchema, type QueueJob, queueName } from "./wire.ts";

export interface TakeOptions {
  readonly url: string;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly graders: readonly Pick<Grader, "grade">[];
  /** After how long without a sign of life a worker's jobs are given to others, in milliseconds. */
  readonly stalledMs: number;
  onResult(exercise: string, result: Result): void;
  onError(message: string): void;
}

/** A job whose workers died this often kills them. */
const mostDeaths = 20;

/** Resolves when the worker takes jobs; it does so until its process ends, at any moment: others do then what it had begun. */
export async function takeJobs({ url, exercises, graders, stalledMs, onResult, onError }: TakeOptions): Promise<void> {
  const connection = await connect(url);
  const free = [...graders];
  const worker = new Worker<QueueJob, Result>(
    queueName(exercises.values()),
    async ({ data }) => {
      const { exercise: id, code } = jobSchema.parse(data);
      const exercise = exercises.get(id);
      const grader = free.pop();
      if (exercise === undefined || grader === undefined) throw new Error(`This worker can't grade ${id}.`);
      try {
        const result = resultOf(await grader.grade(exercise, code));
        onResult(id, result);
        return result;
      } finally {
        free.push(grader);
      }
    },
    { connection, concurrency: graders.length, lockDuration: stalledMs, stalledInterval: stalledMs, maxStalledCount: mostDeaths },
  );
  worker.on("error", (error) => onError(error.message));
  await worker.waitUntilReady();
}
