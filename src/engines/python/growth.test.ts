/** Growth from times: powers, what fails, and words that stay the same from run to run. */
import { describe, expect, it } from "vitest";
import type { GrowthPoint } from "../../core/engine.ts";
import { exponent, growsFaster, growthFinding, measure } from "./growth.ts";

const curve = (time: (size: number) => number): Promise<GrowthPoint[]> => measure(100, (size) => Promise.resolve(time(size)));
const linear = (size: number): number => size / 50;
const loglinear = (size: number): number => (size * Math.log2(size)) / 500;
const square = (size: number): number => size ** 2 / 2_000;

describe("measure", () => {
  it("doubles until the time can be told, and takes the least of some runs", async () => {
    const noise = [9, 0];
    let run = 0;
    const points = await measure(100, (size) => Promise.resolve(linear(size) + (noise[run++ % 2] ?? 0)));
    expect(points.map(({ size }) => size).slice(0, 3)).toEqual([100, 200, 400]);
    expect(points.map(({ size, ms }) => ms - linear(size)).every((rest) => rest === 0)).toBe(true);
    expect(points.at(-1)?.ms).toBeGreaterThanOrEqual(60);
  });

  it("ends where nothing takes time", async () => {
    expect(await curve(() => 0.1)).toHaveLength(12);
  });
});

describe("growsFaster", () => {
  it.each([
    ["the square beside the input itself", square, linear, true],
    ["the square beside n log n", square, loglinear, true],
    ["n log n beside the input itself", loglinear, linear, false],
    ["ten times as slow, in the same proportion", (size: number) => 10 * linear(size), linear, false],
    ["both by the square", (size: number) => 3 * square(size), square, false],
    ["steeper, but quicker at every size that both reached", (size: number) => square(size) / 10_000, linear, false],
    ["in proportion beside nothing measurable", linear, () => 0.1, true],
    ["nothing measurable", () => 0.2, () => 0.1, false],
  ])("%s", async (_, yours, reference, fails) => {
    expect(growsFaster({ yours: await curve(yours), reference: await curve(reference) })).toBe(fails);
  });
});

describe("growthFinding", () => {
  it("says powers in words", async () => {
    const { kind, message } = growthFinding({ yours: await curve(square), reference: await curve(loglinear) });
    expect(kind).toBe("growth");
    expect(message).toContain("with the square of the input, that of the reference about in proportion");
  });

  it("does not count times that a clock cannot tell", async () => {
    expect(exponent(await curve(() => 3))).toBe(0);
  });
});
