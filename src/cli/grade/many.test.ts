/** Many submissions: each answer graded once, lines in order, what is known not graded again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, answerOf, type Result } from "./answer.ts";
import { gradeSubmissions } from "./many.ts";
import { resume } from "./resume.ts";
import { describeLine, lineOf, type Submission, ungraded } from "./submission.ts";
import { exerciseCalled, failed, passed } from "./testing.ts";

const exercise = exerciseCalled("pack/one");
const exercises = new Map([[exercise.id as string, exercise]]);
const handIn = (candidate: string, code: string, id: string = exercise.id): Submission => ({
  candidate,
  exercise: id,
  file: `${candidate}.sql`,
  content: { code },
});

/** Grades in the reverse order. "wrong" fails. */
async function gradeWith(submissions: readonly Submission[], known: ReadonlyMap<string, Result> = new Map()) {
  const asked: string[] = [];
  const told: string[] = [];
  const graded = await gradeSubmissions(submissions, {
    exercises,
    known,
    async grade(answers, onResult) {
      for (const answer of answers.toReversed()) {
        asked.push(answer.code);
        onResult(answer.code === "wrong" ? failed("values", "No.") : passed, answer);
      }
    },
    onStart: () => {},
    onResult: () => {},
    onLine: ({ submission }) => told.push(submission.candidate),
  });
  return { asked, told, statuses: graded.map(({ line }) => line.status) };
}

describe("gradeSubmissions", () => {
  it("grades equal answers once and tells of each submission in order", async () => {
    const { asked, told, statuses } = await gradeWith([handIn("ada", "right"), handIn("ben", "wrong"), handIn("cyd", "right")]);
    expect(asked).toEqual(["wrong", "right"]);
    expect(told).toEqual(["ada", "ben", "cyd"]);
    expect(statuses).toEqual(["passed", "failed", "passed"]);
  });

  it("tells what can't be graded in its place and goes on", async () => {
    const unreadable: Submission = { candidate: "ben", exercise: exercise.id, file: "ben.sql", content: { unreadable: "No." } };
    const { told, statuses } = await gradeWith([
      handIn("ada", "x", "pack/none"),
      unreadable,
      handIn("cyd", "right"),
      handIn("dan", "x", ""),
    ]);
    expect(told).toEqual(["ada", "ben", "cyd", "dan"]);
    expect(statuses).toEqual(["unknown-exercise", "unreadable", "passed", "unknown-exercise"]);
  });

  it("grades nothing that is known", async () => {
    const known = new Map([[answerOf(exercise, "right").key, failed("order", "Once.")]]);
    const { asked, statuses } = await gradeWith([handIn("ada", "right"), handIn("ben", "wrong")], known);
    expect(asked).toEqual(["wrong"]);
    expect(statuses).toEqual(["failed", "failed"]);
  });
});

describe("an answer's key", () => {
  it("changes with exercise, version and code, and with nothing else", () => {
    const keys = [
      answerOf(exercise, "a"),
      answerOf(exercise, "b"),
      answerOf({ ...exercise, version: 2 }, "a"),
      answerOf({ ...exercise, id: "pack/two" }, "a"),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(answerOf({ ...exercise, title: "Other" }, "a").key).toBe(keys[0]);
  });
});

describe("a line", () => {
  const reported = (status: Result["status"]): Submission => ({
    ...handIn("ada", "x"),
    reported: { status, at: Date.UTC(2026, 10, 21), version: 1 },
  });

  it("has no more than the contract's fields where no page reported anything", () => {
    expect(lineOf(handIn("ada", "x"), passed)).toEqual({
      exercise: "pack/one",
      file: "ada.sql",
      status: "passed",
      findings: [],
      elapsedMs: 10,
    });
  });

  it.each([
    ["passed", "passed", false],
    ["failed", "passed", true],
    ["passed", "failed", true],
    ["broken", "passed", false],
  ] as const)("says whether it differs: %s on the page, %s here", (before, now, differs) => {
    const result = now === "passed" ? passed : failed("values", "No.");
    expect(lineOf(reported(before), result)).toMatchObject({ reported: before, differs, candidate: "ada", at: "2026-11-21T00:00:00.000Z" });
  });

  it("differs from nothing where there was nothing to grade", () => {
    const line = ungraded(reported("passed"), "unknown-exercise", "There is no such exercise.");
    expect(line).toMatchObject({ status: "unknown-exercise", reported: "passed", differs: false });
  });

  it("reads as text", () => {
    expect(describeLine(lineOf(reported("passed"), failed("values", "No.")))).toBe(
      "failed   pack/one  ada (ada.sql)  (20 ms)\n    The candidate's page said: passed\n    values: No.",
    );
  });
});

describe("resume", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "greenroom-resume-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const answers: readonly Answer[] = ["a", "b", "c"].map((code) => answerOf(exercise, code));
  const [a, b, c] = answers as [Answer, Answer, Answer];

  it("knows what was kept, but not what was broken", () => {
    const file = join(folder, "results.jsonl");
    const first = resume(file);
    expect(first.results.size).toBe(0);
    first.keep(a, passed);
    first.keep(b, failed("values", "No."));
    first.keep(c, { status: "broken", findings: [{ kind: "exercise-fault", message: "Oh." }], elapsedMs: 0 });
    first.close();
    const second = resume(file);
    second.close();
    expect(Object.fromEntries(second.results)).toEqual({ [a.key]: passed, [b.key]: failed("values", "No.") });
  });

  it("passes over a line cut short and what is no result, and goes on in a line of its own", () => {
    const file = join(folder, "cut.jsonl");
    const whole = JSON.stringify({ key: a.key, ...passed });
    writeFileSync(file, `${whole}\n{"key":"x","status":"excellent"}\n[]\n${whole.slice(0, 40)}`);
    const kept = resume(file);
    expect([...kept.results.keys()]).toEqual([a.key]);
    kept.keep(b, passed);
    kept.close();
    expect(JSON.parse(readFileSync(file, "utf8").trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ key: b.key });
  });
});
