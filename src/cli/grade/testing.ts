/** Submissions for tests. */
import type { Exercise } from "../../core/exercise.ts";
import { answerOf, type Result } from "./answer.ts";
import { type Graded, lineOf, type Submission } from "./submission.ts";

export const passed: Result = { status: "passed", findings: [], elapsedMs: 10 };
export const failed = (kind: "values" | "order", message: string): Result => ({
  status: "failed",
  findings: [{ kind, message }],
  elapsedMs: 20,
});

/** An exercise of which only the name matters. */
export const exerciseCalled = (id: Exercise["id"]): Exercise => ({
  id,
  pack: "pack",
  name: "name",
  version: 1,
  title: `About ${id}`,
  difficulty: "easy",
  minutes: 5,
  topics: [],
  roles: [],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "",
  reference: "",
  right: {},
  limits: { seconds: 10 },
  language: "sql",
  dataset: "streaming",
  tables: [],
  contract: { columns: [], order: [], key: [], tolerance: 0 },
  hidden: [],
});

export function graded(candidate: string, exercise: Exercise, result: Result, code: string, reported?: Submission["reported"]): Graded {
  const file = `${candidate}.zip`;
  const submission: Submission = { candidate, exercise: exercise.id, file, content: { code }, ...(reported && { reported }) };
  return { submission, answer: answerOf(exercise, code), line: lineOf(submission, result) };
}
