/** What is suggested next, and why. */
import { describe, expect, it } from "vitest";
import type { AttemptSummary } from "../core/attempt.ts";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { lastBegun, suggest } from "./next.ts";
import { standingsOf } from "./review.ts";
import { newWork, type Work } from "./work.ts";

const summary = (id: ExerciseSummary["id"], difficulty: ExerciseSummary["difficulty"], topics: readonly string[] = []): ExerciseSummary => {
  const [pack = "", name = ""] = id.split("/");
  return { id, pack, name, version: 1, title: name.toUpperCase(), difficulty, minutes: 5, topics, roles: [], language: "sql" };
};
const pack = (name: string, title: string) => ({ name, title, about: "", version: 1, order: 1, exercises: [] });
const catalogue: Catalogue = {
  packs: [pack("one", "First pack"), pack("two", "Second pack")],
  exercises: [
    summary("one/a", "medium", ["ties"]),
    summary("one/b", "hard", ["joins", "ties"]),
    summary("one/c", "easy", ["dates"]),
    summary("two/d", "medium", ["joins"]),
    summary("two/e", "easy", ["NULLs"]),
  ],
};
const at = (id: string): ExerciseSummary => {
  const found = catalogue.exercises.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`No ${id}.`);
  return found;
};
const works = (...parts: [ExerciseSummary["id"], Partial<Work>][]): Record<string, Work> =>
  Object.fromEntries(parts.map(([id, part]) => [id, { ...newWork(id), ...part }]));
const submits = (...made: [ExerciseSummary["id"], AttemptSummary["status"]][]): AttemptSummary[] =>
  made.map(([exercise, status], index) => ({ id: String(index), exercise, kind: "submit", at: 1000 + index, status }));
const standings = (attempts: readonly AttemptSummary[], kept: Record<string, Work> = {}) =>
  standingsOf(kept, attempts, "1970-01-01", "UTC");

describe("where one was", () => {
  it("is nowhere at first", () => {
    expect(lastBegun(catalogue, {}, standings([]))).toBeNull();
  });

  it("is what was open last, touched or not", () => {
    const kept = works(["one/a", { openedAt: 1, status: "tried" }], ["one/c", { openedAt: 2 }]);
    expect(lastBegun(catalogue, kept, standings([], kept))).toBe(at("one/c"));
  });

  it("is what was tried before, when the last one is passed", () => {
    const kept = works(
      ["one/a", { openedAt: 1, status: "tried" }],
      ["one/b", { openedAt: 2 }],
      ["one/c", { openedAt: 3, status: "passed" }],
    );
    expect(lastBegun(catalogue, kept, standings([], kept))).toBe(at("one/a"));
  });
});

describe("the suggestion", () => {
  const of = (attempts: readonly AttemptSummary[], current: string | null = null) =>
    suggest(catalogue, standings(attempts), current === null ? null : at(current));

  it("begins with the first easy one", () => {
    expect(of([])).toEqual({ exercise: at("one/c"), reason: "A good first one: easy, about 5 minutes" });
  });

  it("goes on in the pack in which one passed last", () => {
    expect(of(submits(["two/d", "passed"], ["one/a", "passed"]))).toEqual({
      exercise: at("one/b"),
      reason: "Next in First pack, after “A”, which you passed",
    });
  });

  it("is easier and on the same topic after three failed Submits", () => {
    const failed = submits(["one/b", "failed"], ["one/b", "failed"], ["one/b", "failed"]);
    expect(of(failed, "one/b")).toEqual({ exercise: at("one/a"), reason: "Easier, and also about ties: a way back to “B”" });
    expect(of(failed.slice(1), "one/b")?.exercise).toBe(at("one/c"));
  });

  it("turns to the pack of which the least is passed", () => {
    const done = submits(["one/a", "passed"], ["one/b", "passed"], ["one/c", "passed"]);
    expect(of(done)).toEqual({ exercise: at("two/e"), reason: "Nothing is passed yet in Second pack; this is the easiest left there" });
    expect(of([...submits(["two/e", "passed"]), ...done])?.reason).toBe(
      "You have passed the smallest part of Second pack; this is the easiest left there",
    );
  });

  it("is never what is being worked on, and nothing when all was tried", () => {
    expect(of([], "one/c")?.exercise).not.toBe(at("one/c"));
    expect(of(submits(...catalogue.exercises.map(({ id }): [typeof id, "passed"] => [id, "passed"])))).toBeNull();
  });
});
