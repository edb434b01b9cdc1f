/** What is suggested next. */
import { expect, it } from "vitest";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { suggestNext } from "./next.ts";
import { newWork, type Work } from "./work.ts";

const summary = (name: string): ExerciseSummary => ({
  id: `warm-up/${name}`,
  pack: "warm-up",
  name,
  version: 1,
  title: name,
  difficulty: "easy",
  minutes: 5,
  topics: [],
  roles: [],
  language: "sql",
});
const catalogue: Catalogue = { packs: [], exercises: [summary("a"), summary("b"), summary("c")] };
const works = (...parts: [string, Partial<Work>][]): Record<string, Work> =>
  Object.fromEntries(parts.map(([name, part]) => [`warm-up/${name}`, { ...newWork(`warm-up/${name}`), ...part }]));

it("starts with the first", () => {
  expect(suggestNext(catalogue, {})).toMatchObject({ exercise: { name: "a" }, reason: "Start here" });
});

it("continues with what was open last", () => {
  const opened = works(["a", { openedAt: 1 }], ["c", { openedAt: 2, status: "tried" }]);
  expect(suggestNext(catalogue, opened)).toMatchObject({ exercise: { name: "c" }, reason: "Continue where you were" });
});

it("goes on after a pass, round to what was left out", () => {
  const done = works(["b", { status: "passed", openedAt: 1 }], ["c", { status: "passed", openedAt: 2 }]);
  expect(suggestNext(catalogue, done)).toMatchObject({ exercise: { name: "a" }, reason: "Next" });
});

it("suggests nothing when all is passed", () => {
  const all = works(["a", { status: "passed" }], ["b", { status: "passed" }], ["c", { status: "passed" }]);
  expect(suggestNext(catalogue, all)).toBeNull();
});
