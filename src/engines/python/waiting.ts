/** Waiting for interpreters in which others' code runs: how long, and whose doing a failure is. */
import type { infer as Infer, ZodType } from "zod";
import type { PythonExercise } from "../../core/exercise.ts";
import { isAdded } from "../../core/outside.ts";
import type { CandidateError } from "../../core/verdict.ts";
import { type Bridge, EngineEnded } from "../bridge.ts";
import { stopMessage } from "../clock.ts";
import type { PythonRequests } from "../protocol.ts";
import { parseReply } from "./shared.ts";

/** Milliseconds that an interpreter without a clock of its own has for one request: what a pack's code makes, or what an answer gave. */
export const patience = 15_000;

const slowJudging = `What your code returned could not be compared within ${patience / 1_000} s. Return less, or something simpler.`;

const slowPack = ({ id }: PythonExercise): string => `${id}: its cases or checks did not get on within ${patience / 1_000} s.`;

/** What a pack's own code is given to be read and to make its cases; one from outside may loop. Ends the interpreter. */
export function inTime<T>(bridge: Bridge<PythonRequests>, exercise: PythonExercise, reply: Promise<T>): Promise<T> {
  const timer = setTimeout(() => bridge.end("fault", slowPack(exercise)), patience);
  return reply.finally(() => clearTimeout(timer));
}

/** The judge with what an answer gave. Which side is slow cannot be told; a pack from outside is not believed to be innocent. Ends the judge. */
export function judgedInTime<T>(judge: Bridge<PythonRequests>, exercise: PythonExercise, reply: Promise<T>): Promise<T> {
  if (isAdded(exercise.id)) return inTime(judge, exercise, reply);
  const timer = setTimeout(() => judge.end("time", slowJudging), patience);
  return reply.finally(() => clearTimeout(timer));
}

/** What to say of a sandbox that the candidate's code has broken. */
export const tampered = "What your code gives cannot be read: it changed or ended the interpreter that runs it.";

/**
 * A reply of a sandbox in which the candidate's code has run. That code can break or end the interpreter,
 * so a fault, or a reply of another form, is its doing and not ours: undefined. Rejects where a limit or a stop ended it.
 */
export async function replyAfterCode<S extends ZodType>(
  schema: S,
  reply: Promise<string>,
): Promise<{ text: string; reply: Infer<S> } | undefined> {
  try {
    const text = await reply;
    return { text, reply: parseReply(schema, text) };
  } catch (error) {
    if (error instanceof EngineEnded && error.reason !== "fault") throw error;
    return undefined;
  }
}

/** Python's way of saying that the limit of memory is reached. */
export function outOfMemory(error: CandidateError): { status: "stopped"; reason: "memory"; message: string } | undefined {
  return error.type === "MemoryError" ? { status: "stopped", reason: "memory", message: stopMessage("memory", 0) } : undefined;
}
