/** Copies are found whatever was done to their names and layout; independent answers are not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exercise } from "../../../core/exercise.ts";
import { readPacks } from "../../content/read.ts";
import { answerOf } from "../answer.ts";
import { type Graded, lineOf } from "../submission.ts";
import { similarGroups } from "./groups.ts";

const exercises = readPacks(".").found.flatMap((pack) => pack.exercises.map(({ exercise }) => exercise));
const passed = { status: "passed", findings: [], elapsedMs: 1 } as const;

function handIn(exercise: Exercise, answers: Readonly<Record<string, string>>): Graded[] {
  return Object.entries(answers).map(([candidate, code]) => {
    const submission = { candidate, exercise: exercise.id, file: candidate, content: { code } };
    return { submission, answer: answerOf(exercise, code), line: lineOf(submission, passed) };
  });
}

const groupsOf = (exercise: Exercise, answers: Readonly<Record<string, string>>) =>
  similarGroups(handIn(exercise, answers)).map(({ members }) => members.map(({ submission }) => submission.candidate));

function exerciseCalled(id: string): Exercise {
  const exercise = exercises.find((one) => one.id === id);
  if (exercise === undefined) throw new Error(`There is no ${id}.`);
  return exercise;
}

const sql = exerciseCalled("window-functions/top-shows-by-country");
const python = exerciseCalled("algorithms/zone-placement");

describe("similarity", () => {
  it("finds no group among independent right answers of any exercise", () => {
    const found = exercises.flatMap((exercise) => groupsOf(exercise, exercise.right).map((group) => [exercise.id, group]));
    expect(exercises.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it("finds a copy whose SQL was laid out anew and whose names were changed", () => {
    const spaces = fc.array(fc.constantFrom(" ", "\n", "\t", "  ", " -- so\n", " /* and */ "), { minLength: 1, maxLength: 40 });
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}_x$/), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(spaces, names, ([...gaps], [totals = "", ranked = "", seconds = ""]) => {
        let at = 0;
        const copy = sql.reference
          .replace(/--[^\n]*/g, "")
          .replace(/\btotals\b/g, totals)
          .replace(/\branked\b/g, ranked)
          .replace(/\bseconds\b/g, seconds)
          .replace(/\s+/g, () => gaps[at++ % gaps.length] ?? " ");
        expect(similarGroups(handIn(sql, { ada: sql.reference, ben: copy }))).toMatchObject([{ least: 1, greatest: 1 }]);
      }),
      { numRuns: 30 },
    );
  });

  it("finds a copy whose Python names were changed", () => {
    const own = [...new Set([...python.reference.matchAll(/^ +([a-z_]+)(?:, [a-z_]+)* = /gm)].map(([, name = ""]) => name))];
    expect(own.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}_$/), { minLength: own.length, maxLength: own.length }), (names) => {
        const copy = own.reduce(
          (code, name, index) => code.replace(new RegExp(`\\b${name}\\b`, "g"), names[index] ?? name),
          python.reference,
        );
        const [group] = similarGroups(handIn(python, { ada: python.reference, ben: `# mine\n${copy.replace(/\n/g, "  # so\n")}` }));
        expect(group?.least).toBeGreaterThan(0.8);
      }),
      { numRuns: 30 },
    );
  });

  it("still finds a copy with a line changed, and tells two groups apart", () => {
    const [one = "", two = ""] = Object.values(sql.right);
    const changed = one.replace("title, users.country", "users.country, title");
    expect(changed).not.toBe(one);
    expect(groupsOf(sql, { ada: one, ben: two, cyd: changed, dan: two })).toEqual([
      ["ada", "cyd"],
      ["ben", "dan"],
    ]);
  });

  it("makes nothing of the starter, of what most candidates wrote, and of one candidate's own files", () => {
    expect(groupsOf(sql, { ada: sql.starter, ben: sql.starter })).toEqual([]);
    const all = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`candidate ${index}`, sql.reference]));
    expect(groupsOf(sql, all)).toEqual([]);
    const [graded] = handIn(sql, { ada: sql.reference });
    expect(graded && similarGroups([graded, graded])).toEqual([]);
  });
});
