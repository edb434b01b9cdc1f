/** Progress in figures, and the calendar across midnight, changes of the clock and time zones. */
import { describe, expect, it } from "vitest";
import type { AttemptSummary } from "../core/attempt.ts";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { calendarOf, progressOf } from "./progress.ts";
import { standingsOf } from "./review.ts";
import { areasOf, groupTopics } from "./topics.ts";

const summary = (name: string, part: Partial<ExerciseSummary> = {}): ExerciseSummary => ({
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
  ...part,
});
const attempt = (iso: string, exercise: AttemptSummary["exercise"] = "warm-up/a"): AttemptSummary => ({
  id: `${exercise} ${iso}`,
  exercise,
  kind: "submit",
  at: Date.parse(iso),
  status: "passed",
});

describe("progress", () => {
  const exercises = [
    summary("a", { topics: ["joins", "ties"] }),
    summary("b", { topics: ["joins", "fan-out"], difficulty: "hard" }),
    summary("c", { topics: ["of my own"] }),
  ];
  const pack = { name: "warm-up", title: "Warm-up", about: "", version: 1, order: 1, exercises: ["a", "b", "c"] };
  const catalogue: Catalogue = { packs: [pack], exercises };

  it("counts each exercise once an area, and one that is due as passed", () => {
    const standings = standingsOf({}, [attempt("2026-06-01T10:00:00Z")], "2026-06-30", "UTC");
    expect(progressOf(catalogue, standings)).toEqual({
      passed: 1,
      total: 3,
      packs: [{ name: "warm-up", title: "Warm-up", passed: 1, total: 3 }],
      difficulties: [
        { difficulty: "easy", passed: 1, total: 2 },
        { difficulty: "medium", passed: 0, total: 0 },
        { difficulty: "hard", passed: 0, total: 1 },
      ],
      areas: [
        { area: "Joins", passed: 1, total: 2 },
        { area: "Data quality", passed: 1, total: 1 },
      ],
    });
  });

  it("lists the topics by area, those of no area last", () => {
    expect(groupTopics(exercises)).toEqual([
      { area: "Joins", topics: ["fan-out", "joins"] },
      { area: "Data quality", topics: ["ties"] },
      { area: null, topics: ["of my own"] },
    ]);
    expect(areasOf(summary("c", { topics: ["of my own"] }))).toEqual([]);
  });
});

describe("the calendar", () => {
  const practised = (attempts: readonly AttemptSummary[], today: string, zone: string) =>
    calendarOf(attempts, today, zone, 2)
      .flat()
      .filter((day) => day.attempts > 0);

  it("has whole weeks from Monday, and ends today", () => {
    const weeks = calendarOf([], "2026-11-18", "UTC");
    expect(weeks).toHaveLength(26);
    expect(weeks[0]?.[0]).toEqual({ day: "2026-05-25", attempts: 0 });
    expect(weeks.at(-1)?.map(({ day }) => day)).toEqual(["2026-11-16", "2026-11-17", "2026-11-18"]);
  });

  it("puts both sides of midnight on their own days, which differ by zone", () => {
    const night = [attempt("2026-11-17T22:59:59Z"), attempt("2026-11-17T23:00:00Z"), attempt("2026-11-17T23:00:01Z")];
    expect(practised(night, "2026-11-18", "Europe/Paris")).toEqual([
      { day: "2026-11-17", attempts: 1 },
      { day: "2026-11-18", attempts: 2 },
    ]);
    expect(practised(night, "2026-11-18", "America/Lima")).toEqual([{ day: "2026-11-17", attempts: 3 }]);
  });

  it("has each day once when the clocks change", () => {
    const days = calendarOf([attempt("2026-10-25T00:30:00Z"), attempt("2026-10-25T01:30:00Z")], "2026-10-26", "Europe/Paris", 2).flat();
    expect(days.map(({ day }) => day.slice(8))).toEqual(["19", "20", "21", "22", "23", "24", "25", "26"]);
    expect(days.find(({ day }) => day === "2026-10-25")?.attempts).toBe(2);
  });

  it("leaves out what lies before it and after today", () => {
    expect(practised([attempt("2026-01-01T12:00:00Z"), attempt("2026-11-20T12:00:00Z")], "2026-11-18", "UTC")).toEqual([]);
  });
});
