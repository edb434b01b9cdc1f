/** Which chart suits a result, its points, and the same in words. */
import { describe, expect, it } from "vitest";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { chartData, columnKinds, suggestChart } from "./chart-data.ts";

const resultOf = (columns: string[], ...rows: SqlValue[][]): ResultSet => ({ columns, rows, truncated: false });

describe("suggestChart", () => {
  it("draws figures over dates as a line, one a name where dates repeat", () => {
    const daily = resultOf(["day", "hours"], ["2026-06-01", 1.5], ["2026-06-02", null]);
    expect(columnKinds(daily)).toEqual(["date", "number"]);
    expect(suggestChart(daily)).toEqual({ kind: "line", x: 0, y: 1, series: null });
    const byPlan = resultOf(["day", "plan", "n"], ["2026-06-01", "ads", 1n], ["2026-06-01", "premium", 2n]);
    expect(suggestChart(byPlan)).toEqual({ kind: "line", x: 0, y: 2, series: 1 });
  });

  it("draws names as bars, of a real rather than of a rank", () => {
    const top = resultOf(["title", "hours", "position"], ["Amber Quay", 2.5, 1n], ["Low Tide", 1, 2n]);
    expect(suggestChart(top)).toEqual({ kind: "bar", x: 0, y: 1, series: null });
  });

  it("draws two columns of numbers as points, one as a histogram, none not at all", () => {
    expect(suggestChart(resultOf(["a", "b"], [1n, 2n]))).toMatchObject({ kind: "scatter", x: 0, y: 1 });
    expect(suggestChart(resultOf(["a"], [1n]))).toMatchObject({ kind: "histogram", x: 0 });
    expect(suggestChart(resultOf(["a"], ["x"]))).toBeNull();
    expect(suggestChart(resultOf(["a"]))).toBeNull();
  });
});

describe("chartData", () => {
  it("adds up bars of the same name and says so", () => {
    const { points, words } = chartData(resultOf(["plan", "n"], ["ads", 1n], ["premium", 2n], ["ads", 4n]), {
      ...{ kind: "bar", x: 0, y: 1, series: null },
    });
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      ["ads", 5],
      ["premium", 2],
    ]);
    expect(words).toBe("n by plan, 2 bars: highest ads with 5, lowest premium with 2. Rows with the same name are added up.");
  });

  it("orders a line by time, and tells what has no value", () => {
    const daily = resultOf(["day", "hours"], ["2026-06-03", 3], ["2026-06-01", 1.25], ["2026-06-02", null]);
    const { points, words, leftOut } = chartData(daily, { kind: "line", x: 0, y: 1, series: null });
    expect(points.map(({ x }) => x)).toEqual([new Date("2026-06-01"), new Date("2026-06-03")]);
    expect(words).toBe("hours by day, 2 points from 2026-06-01 to 2026-06-03: lowest 2026-06-01 with 1.25, highest 2026-06-03 with 3.");
    expect(leftOut).toBe("Left out: 1 row without a value there.");
  });

  it("gives the correlation of points and the middle of a histogram", () => {
    const pairs = resultOf(["a", "b"], [1n, 2n], [2n, 4n], [3n, 6n]);
    expect(chartData(pairs, { kind: "scatter", x: 0, y: 1, series: null }).words).toBe(
      "b against a, 3 points: b from 2 to 6. The correlation is 1.00.",
    );
    expect(chartData(pairs, { kind: "histogram", x: 1, y: 1, series: null }).words).toBe("b, 3 values from 2 to 6: mean 4, median 4.");
  });

  it("draws no more bars and series than can be told apart", () => {
    const names = Array.from({ length: 40 }, (_, index) => [`s${index}`, BigInt(index)]);
    const bars = chartData(resultOf(["name", "n"], ...names), { kind: "bar", x: 0, y: 1, series: null });
    expect(bars.points).toHaveLength(30);
    expect(bars.leftOut).toBe("Left out: all but the first 30 of 40 bars.");
    const lines = chartData(resultOf(["name", "n"], ...names), { kind: "line", x: 1, y: 1, series: 0 });
    expect(lines.leftOut).toBe("Left out: all but the first 6 of 40 series.");
    expect(lines.words).toContain("In 6 series: s0, s1");
  });

  it("says so where nothing is left to draw", () => {
    expect(chartData(resultOf(["a", "b"], ["x", null]), { kind: "bar", x: 0, y: 1, series: null }).words).toBe("There is nothing to draw.");
  });
});
