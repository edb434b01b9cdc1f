/** Leaves grading to workers on any number of machines, and collects what they find. */
import { setTimeout as sleep } from "node:timers/promises";
import { Job, Queue } from "bullmq";
import type { Exercise } from "../../../core/exercise.ts";
import { type Answer, type GradeMany, type Result, resultSchema } from "../answer.ts";
import { connect, hostOf, type QueueJob, queueName } from "./wire.ts";

const pollMs = 300;
/** Rounds of polling after which jobs that the queue no longer knows are submitted again. */
const roundsToRemind = 100;
const jobsAtOnce = 500;

/** A week: results are there for another try with the same answers, and Redis does not fill up for ever. */
const kept = { age: 7 * 24 * 3600 };
const jobOptions = { removeOnComplete: kept, removeOnFail: kept, attempts: 3, backoff: { type: "fixed", delay: 1_000 } } as const;

/** `tell` says what someone who waits should know. */
export function onQueue(url: string, exercises: Iterable<Exercise>, tell: (text: string) => void): GradeMany {
  const name = queueName(exercises);
  return async (answers, onResult) => {
    const redis = await connect(url);
    const queue = new Queue<QueueJob, unknown>(name, { connection: redis });
    queue.on("error", (error) => tell(`The queue: ${error.message}`));
    try {
      await forgetFailures(queue, answers);
      const waiting = new Map(answers.map((answer) => [answer.key, answer]));
      for (let round = 0; waiting.size > 0; round++) {
        if (round % roundsToRemind === 0) {
          // A job that is there is not added again, so this only brings back what a Redis without a disk forgot.
          await submit(queue, [...waiting.values()]);
          if ((await queue.getWorkersCount()) === 0) tell(`No worker takes jobs at ${hostOf(url)}: npm run worker -- --queue URL`);
        }
        for (const { id, result } of await finishedOf(queue, waiting)) {
          const answer = waiting.get(id);
          if (waiting.delete(id) && answer !== undefined) onResult(result, answer);
        }
        if (waiting.size > 0) await sleep(pollMs);
      }
    } finally {
      await queue.close();
      redis.disconnect();
    }
  };
}

/** What failed in an earlier try is tried again. */
async function forgetFailures(queue: Queue<QueueJob, unknown>, answers: readonly Answer[]): Promise<void> {
  const failed = new Set(await queue.getRanges(["failed"], 0, -1));
  for (const { key } of answers) if (failed.has(key)) await queue.remove(key);
}

async function submit(queue: Queue<QueueJob, unknown>, answers: readonly Answer[]): Promise<void> {
  for (let at = 0; at < answers.length; at += jobsAtOnce)
    await queue.addBulk(
      answers.slice(at, at + jobsAtOnce).map(({ key, exercise, code }) => ({
        name: exercise.id,
        data: { exercise: exercise.id, code },
        opts: { ...jobOptions, jobId: key },
      })),
    );
}

async function finishedOf(queue: Queue<QueueJob, unknown>, waiting: ReadonlyMap<string, Answer>) {
  const ids = (await queue.getRanges(["completed", "failed"], 0, -1)).filter((id) => waiting.has(id));
  const jobs = await Promise.all(ids.map((id) => Job.fromId<QueueJob, unknown>(queue, id)));
  return jobs.flatMap((job) => (job?.id === undefined ? [] : [{ id: job.id, result: resultOf(job) }]));
}

function resultOf({ returnvalue, failedReason }: Job<QueueJob, unknown>): Result {
  const parsed = resultSchema.safeParse(returnvalue);
  if (parsed.success) return parsed.data;
  const message = `No worker could grade it: ${failedReason || "its result cannot be read."}`;
  return { status: "broken", findings: [{ kind: "exercise-fault", message }], elapsedMs: 0 };
}
