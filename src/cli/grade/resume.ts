/** `--resume FILE`: results kept as they come, so that grading goes on where it was ended. */
import { appendFileSync, closeSync, openSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Answer, type Result, resultSchema } from "./answer.ts";

const keptSchema = z.object({ key: z.string(), ...resultSchema.shape });

export interface Kept {
  readonly results: ReadonlyMap<string, Result>;
  keep(answer: Answer, result: Result): void;
  close(): void;
}

/** Lines that can't be understood, such as one cut short by a full disk, are passed over: their answers are graded again. */
export function resume(file: string): Kept {
  const handle = openSync(file, "a+");
  const text = readFileSync(file, "utf8");
  if (text !== "" && !text.endsWith("\n")) appendFileSync(handle, "\n");
  return {
    results: new Map(text.split("\n").flatMap(keptIn)),
    keep({ key, exercise }, { status, findings, elapsedMs }) {
      // A fault of the exercise or the machine may be gone next time.
      if (status === "broken") return;
      appendFileSync(handle, `${JSON.stringify({ key, exercise: exercise.id, status, findings, elapsedMs })}\n`);
    },
    close: () => closeSync(handle),
  };
}

function keptIn(line: string): [string, Result][] {
  try {
    const { key, ...result } = keptSchema.parse(JSON.parse(line));
    return [[key, result]];
  } catch {
    return [];
  }
}
