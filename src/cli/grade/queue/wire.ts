/** What submitter and workers share: the queue's name, what a job is, how to reach Redis. */
import { Redis } from "ioredis";
import { z } from "zod";
import type { Exercise } from "../../../core/exercise.ts";
import { releaseOf } from "../answer.ts";

/** A job's id is its answer's key, so an answer is in the queue once however often it is submitted. */
export const jobSchema = z.object({ exercise: z.string(), code: z.string() });
export type QueueJob = z.infer<typeof jobSchema>;

/** Workers of another release or with other exercises have a queue of their own and never see these jobs. */
export const queueName = (exercises: Iterable<Exercise>): string => `greenroom-${releaseOf(exercises)}`;

/** Where the address leads, without the password that it may hold. */
export const hostOf = (url: string): string => new URL(url).host;

/** Rejects when Redis does not answer now; later it is waited for. */
export async function connect(url: string): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url)) throw new Error("The queue's address begins with redis:// or rediss://.");
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let lastError = "";
  redis.on("error", (error: Error) => {
    lastError = error.message;
  });
  try {
    await redis.connect();
  } catch {
    redis.disconnect();
    throw new Error(`Redis does not answer at ${hostOf(url)}. ${lastError}`.trim());
  }
  return redis;
}
