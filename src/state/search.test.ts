/** The search: where it looks, what it forgives, and what comes first. */
import { describe, expect, it } from "vitest";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { createSearch } from "./search.ts";

const summary = (name: string, title: string, topics: readonly string[]): ExerciseSummary => ({
  id: `warm-up/${name}`,
  pack: "warm-up",
  name,
  version: 1,
  title,
  difficulty: "easy",
  minutes: 5,
  topics,
  roles: ["data analyst"],
  language: "sql",
});
const catalogue: Catalogue = {
  packs: [{ name: "warm-up", title: "Before the curtain", about: "", version: 1, order: 1, exercises: [] }],
  exercises: [
    summary("streak", "Longest streak", ["gaps and islands"]),
    summary("late", "Late arrivals", ["event time"]),
    summary("tests", "Who looked too early", ["A/B testing"]),
  ],
};
const search = await createSearch(catalogue, { "warm-up/streak": "consecutive days arrivals", "warm-up/tests": "peeking threshold" });
const found = (query: string): string => [...(search(query)?.keys() ?? [])].map((id) => id.split("/")[1]).join(" ");

describe("search", () => {
  it.each([
    ["streak", "streak"],
    ["ISLANDS long", "streak"],
    ["a/b test", "tests"],
    ["consec", "streak"],
    ["treshold", "tests"],
    ["late arriv", "late"],
    ["late streak", ""],
    ["nothing of the kind", ""],
  ])("%j finds %j", (query, names) => {
    expect(found(query)).toBe(names);
  });

  it("looks for nothing when nothing is typed", () => {
    expect(search("  ")).toBeNull();
  });

  it("looks at pack, role, language and difficulty too", () => {
    expect(search("curtain sql easy analyst")?.size).toBe(3);
  });

  it("puts a title before a prompt", () => {
    expect(found("arrivals")).toBe("late streak");
  });

  it("does without the prompts' words", async () => {
    const bare = await createSearch(catalogue, {});
    expect(bare("streak")?.size).toBe(1);
    expect(bare("consecutive")?.size).toBe(0);
  });
});
