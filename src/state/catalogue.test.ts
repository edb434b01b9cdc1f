/** The catalogue store: loading, failing in words, trying again. */
import { describe, expect, it, vi } from "vitest";
import type { ExerciseSummary } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import { createCatalogue } from "./catalogue.ts";
import { matches } from "./filter.ts";

const empty = { packs: [], exercises: [] };

describe("loading", () => {
  it("fetches once, and again only after a failure", async () => {
    const fetchJson = vi.fn(async (): Promise<Result<unknown, string>> => err("The network is away."));
    const store = createCatalogue(fetchJson);
    await store.getState().loadCatalogue();
    expect(store.getState().catalogue).toEqual({ kind: "failed", because: "The network is away." });
    fetchJson.mockResolvedValue(ok(empty));
    await store.getState().loadCatalogue();
    await store.getState().loadCatalogue();
    expect(store.getState().catalogue).toEqual({ kind: "ready", value: empty });
    expect(fetchJson.mock.calls).toEqual([["packs/catalogue.json"], ["packs/catalogue.json"]]);
  });

  it("names the file whose content is not as expected", async () => {
    const store = createCatalogue(async () => ok({ title: 3 }));
    await store.getState().loadExercise("warm-up/first");
    expect(store.getState().exercises["warm-up/first"]).toMatchObject({
      kind: "failed",
      because: expect.stringContaining("packs/warm-up/first.json"),
    });
  });
});

describe("matches", () => {
  const summary: ExerciseSummary = {
    id: "warm-up/first",
    pack: "warm-up",
    name: "first",
    version: 1,
    title: "Longest streak",
    difficulty: "easy",
    minutes: 5,
    topics: ["gaps and islands"],
    roles: ["data analyst"],
    language: "sql",
  };
  const pack = { name: "warm-up", title: "Warm-up", about: "", version: 1, order: 1, exercises: ["first"] };

  it.each(["", "streak", "SQL easy", "islands warm", "passed analyst"])("finds it by %j", (query) => {
    expect(matches(query, summary, pack, "passed")).toBe(true);
  });

  it.each(["python", "streak hard", "untouched"])("does not find it by %j", (query) => {
    expect(matches(query, summary, pack, "passed")).toBe(false);
  });
});
