/** What a class's results say of its exercises. */
import { describe, expect, it } from "vitest";
import type { Result } from "./answer.ts";
import { itemStatistics, pointBiserial } from "./statistics.ts";
import { exerciseCalled, failed, graded, passed } from "./testing.ts";

const [a, b, c] = [exerciseCalled("pack/a"), exerciseCalled("pack/b"), exerciseCalled("pack/c")];
const slip = failed("values", "Wrong.");
const broken: Result = { status: "broken", findings: [{ kind: "exercise-fault", message: "Oh." }], elapsedMs: 0 };

describe("pointBiserial", () => {
  const pairs = [true, true, true, false, false, false].map((passed, index) => ({ passed, score: [9, 7, 8, 4, 6, 5][index] ?? 0 }));

  it("is Pearson's correlation of a 0 or 1 with the score", () => {
    const xs = pairs.map(({ passed }) => Number(passed));
    const ys = pairs.map(({ score }) => score);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const product = (left: readonly number[], right: readonly number[]) =>
      left.reduce((sum, value, index) => sum + (value - mean(left)) * ((right[index] ?? 0) - mean(right)), 0);
    expect(pointBiserial(pairs)).toBeCloseTo(product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys)), 12);
  });

  it("turns with the outcome", () => {
    const turned = pairs.map(({ passed, score }) => ({ passed: !passed, score }));
    expect(pointBiserial(turned)).toBeCloseTo(-(pointBiserial(pairs) ?? 0), 12);
  });

  it.each([
    ["all passed", [1, 2, 3].map((score) => ({ passed: true, score }))],
    ["none passed", [1, 2, 3].map((score) => ({ passed: false, score }))],
    ["all have the same score", [true, false].map((passed) => ({ passed, score: 2 }))],
    ["there is nobody", []],
  ])("says nothing where %s", (_, pairs) => {
    expect(pointBiserial(pairs)).toBeUndefined();
  });
});

describe("itemStatistics", () => {
  it("counts candidates, not files, and leaves out what is broken", () => {
    const results = [
      graded("ada", a, slip, "1"),
      graded("ada", a, passed, "2"),
      graded("ben", a, slip, "1"),
      graded("cyd", a, broken, "3"),
    ];
    expect(itemStatistics(results)).toMatchObject([{ candidates: 2, passed: 1, mistakes: [{ kind: "values", count: 2 }] }]);
  });

  it("groups wrong answers by finding, then by message, the frequent first", () => {
    const results = [
      graded("ada", a, failed("order", "Row 2."), "1"),
      graded("ben", a, failed("values", "Ten."), "2"),
      graded("cyd", a, failed("values", "Nine."), "3"),
      graded("dan", a, failed("values", "Nine."), "4"),
    ];
    const [item] = itemStatistics(results);
    expect(item?.mistakes.map(({ kind, count, alike }) => [kind, count, alike.map(({ message }) => message)])).toEqual([
      ["values", 3, ["Nine.", "Ten."]],
      ["order", 1, ["Row 2."]],
    ]);
  });

  it("tells discrimination for ten candidates and three exercises, not for fewer", () => {
    const hand = (candidates: number) =>
      Array.from({ length: candidates }, (_, index) =>
        [a, b, c].map((exercise) => graded(`candidate ${index}`, exercise, index % 2 === 0 ? passed : slip, "code")),
      ).flat();
    expect(itemStatistics(hand(10)).map(({ discrimination }) => discrimination)).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 12)));
    expect(itemStatistics(hand(9)).every((item) => !("discrimination" in item))).toBe(true);
    const two = hand(10).filter(({ line }) => line.exercise !== c.id);
    expect(itemStatistics(two).every((item) => !("discrimination" in item))).toBe(true);
  });
});
