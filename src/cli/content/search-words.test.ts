/** The words of a prompt for the search. */
import { expect, it } from "vitest";
import { searchWords } from "./search-words.ts";

it("has each word once, without Markdown, formulas, figures and single letters", () => {
  const prompt = "For **each** day in `viewing_history`,\n\n| day | a |\n\ncount $\\frac{days}{30}$ of 2026-06-30: each café's *t-test*.";
  expect(searchWords(prompt)).toBe("for each day in viewing history count days of café test");
});
