/** Grades submissions: each distinct answer once, lines in the order handed in, one bad file never in the way of the rest. */
import type { Exercise } from "../../core/exercise.ts";
import { type Answer, answerOf, type GradeMany, type Result } from "./answer.ts";
import { type Graded, lineOf, type Submission, ungraded } from "./submission.ts";

export interface ManyOptions {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly grade: GradeMany;
  /** Results that are known already, by the key of their answer. */
  readonly known: ReadonlyMap<string, Result>;
  /** Called before anything is graded. */
  onStart(toGrade: number): void;
  /** Called for each answer as soon as it is graded. */
  onResult(answer: Answer, result: Result): void;
  /** Called for each submission in their order, as soon as it and all before it are done. */
  onLine(graded: Graded): void;
}

/** Returns what came of each submission, in their order. */
export async function gradeSubmissions(submissions: readonly Submission[], options: ManyOptions): Promise<Graded[]> {
  const prepared = submissions.map((submission) => prepare(submission, options.exercises));
  const results = new Map(options.known);
  const answers = new Map(prepared.flatMap((one) => ("answer" in one ? [[one.answer.key, one.answer] as const] : [])));
  const graded: Graded[] = [];
  const tell = (): void => {
    for (let one = prepared[graded.length]; one !== undefined; one = prepared[graded.length]) {
      const done = "line" in one ? one : finished(one, results);
      if (done === undefined) return;
      graded.push(done);
      options.onLine(done);
    }
  };
  const toGrade = [...answers.values()].filter(({ key }) => !results.has(key));
  options.onStart(toGrade.length);
  tell();
  await options.grade(toGrade, (result, answer) => {
    results.set(answer.key, result);
    options.onResult(answer, result);
    tell();
  });
  return graded;
}

interface Ready {
  readonly submission: Submission;
  readonly answer: Answer;
}

function prepare(submission: Submission, exercises: ReadonlyMap<string, Exercise>): Graded | Ready {
  const exercise = exercises.get(submission.exercise);
  const { content } = submission;
  // A file that can't be read may not even name an exercise.
  if ("unreadable" in content && (exercise !== undefined || submission.exercise === ""))
    return { submission, line: ungraded(submission, "unreadable", content.unreadable) };
  if (exercise === undefined || "unreadable" in content)
    return { submission, line: ungraded(submission, "unknown-exercise", `There is no exercise "${submission.exercise}".`) };
  return { submission, answer: answerOf(exercise, content.code) };
}

function finished({ submission, answer }: Ready, results: ReadonlyMap<string, Result>): Graded | undefined {
  const result = results.get(answer.key);
  return result && { submission, answer, line: lineOf(submission, result) };
}
