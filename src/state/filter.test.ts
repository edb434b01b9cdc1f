/** Filters: what they leave, in which order, and that an address carries all of them. */
import { describe, expect, it } from "vitest";
import type { ExerciseId, ExerciseSummary } from "../core/exercise.ts";
import { choose, type Filter, formatFilter, isFiltering, noFilter, parseFilter } from "./filter.ts";
import type { Standing } from "./review.ts";

const full: Filter = {
  query: "late & early?",
  languages: ["sql"],
  difficulties: ["easy", "hard"],
  statuses: ["tried", "due"],
  pack: "warm-up",
  role: "data analyst",
  topic: "A/B testing, twice",
  sort: "minutes",
};

describe("the address", () => {
  it("carries every part there and back", () => {
    expect(parseFilter(formatFilter(full))).toEqual(full);
    expect(formatFilter(full)).toContain("difficulty=easy,hard&state=tried,due");
  });

  it("is empty when nothing is set", () => {
    expect(formatFilter(noFilter)).toBe("");
    expect(parseFilter("")).toEqual(noFilter);
  });

  it("may say what this page doesn't know", () => {
    expect(parseFilter("difficulty=easy,fiendish&sort=colour&state=&language=r&colour=red&q=%")).toEqual({
      ...noFilter,
      difficulties: ["easy"],
      query: "%",
    });
  });

  it("is not filtering when it only sorts, or searches for nothing", () => {
    expect(isFiltering({ ...noFilter, sort: "title", query: "  " })).toBe(false);
    expect(isFiltering({ ...noFilter, statuses: ["due"] })).toBe(true);
  });
});

describe("choosing", () => {
  const summary = (name: string, part: Partial<ExerciseSummary>): ExerciseSummary => ({
    id: `warm-up/${name}`,
    pack: "warm-up",
    name,
    version: 1,
    title: name,
    difficulty: "medium",
    minutes: 20,
    topics: ["joins"],
    roles: ["data analyst"],
    language: "sql",
    ...part,
  });
  const exercises = [
    summary("b", { minutes: 30 }),
    summary("d", { difficulty: "easy", topics: ["ties", "joins"] }),
    summary("a", { language: "python", difficulty: "hard", minutes: 5 }),
    summary("c", { roles: ["data engineer"], id: "other/c", pack: "other" }),
  ];
  const standings: Readonly<Record<string, Partial<Standing>>> = {
    b: { status: "passed", lastAt: 5 },
    c: { status: "due", lastAt: 9 },
    d: { status: "tried", lastAt: 7 },
  };
  const standing = ({ name }: ExerciseSummary): Standing => ({
    status: "untouched",
    lastAt: null,
    review: null,
    failures: 0,
    ...standings[name],
  });
  const names = (filter: Partial<Filter>, hits: ReadonlyMap<ExerciseId, number> | null = null): string =>
    choose(exercises, { ...noFilter, ...filter }, standing, hits)
      .map(({ name }) => name)
      .join("");

  it.each<[Partial<Filter>, string]>([
    [{}, "bdac"],
    [{ languages: ["python"] }, "a"],
    [{ languages: ["sql", "python"] }, "bdac"],
    [{ difficulties: ["easy", "hard"] }, "da"],
    [{ statuses: ["passed", "due"] }, "bc"],
    [{ statuses: ["untouched"] }, "a"],
    [{ pack: "other" }, "c"],
    [{ role: "data analyst", topic: "joins" }, "bda"],
    [{ topic: "ties" }, "d"],
    [{ pack: "gone" }, ""],
    [{ languages: ["sql"], statuses: ["untouched"] }, ""],
  ])("leaves by %j", (filter, left) => {
    expect(names(filter)).toBe(left);
  });

  it.each<[Filter["sort"], string]>([
    ["order", "bdac"],
    ["title", "abcd"],
    ["difficulty", "dbca"],
    ["minutes", "adcb"],
    ["recent", "cdba"],
  ])("sorts by %s", (sort, sorted) => {
    expect(names({ sort })).toBe(sorted);
  });

  it("puts the best match first, unless another sort is asked for", () => {
    const hits = new Map<ExerciseId, number>([
      ["warm-up/b", 1],
      ["other/c", 8],
      ["warm-up/d", 3],
    ]);
    expect(names({}, hits)).toBe("cdb");
    expect(names({ sort: "title" }, hits)).toBe("bcd");
  });
});
