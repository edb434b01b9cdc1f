/** Growth from times: powers, what fails, and words that stay the same from run to run. */
import { describe, expect, it } from "vitest";
import type { GrowthPoint } from "../../core/engine.ts";
import { compareGrowth, exponent, growsFaster, growthFinding, measure } from "./growth.ts";

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

describe("compareGrowth", () => {
  type Time = (size: number) => number;
  const runs = { yours: 0, reference: 0 };

  /** Whether an answer fails; `noise` is what a run's time is multiplied by. */
  async function fails(yours: Time, reference: Time, noise: (ms: number) => number): Promise<boolean> {
    Object.assign(runs, { yours: 0, reference: 0 });
    const timing = (side: keyof typeof runs, time: Time) => (size: number) => {
      const ms = time(size);
      runs[side]++;
      return Promise.resolve(ms * noise(ms));
    };
    return growsFaster(await compareGrowth(100, { yours: timing("yours", yours), reference: timing("reference", reference) }));
  }

  /** Numbers that look random and are the same every time. */
  const chance = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };

  /** Most runs are disturbed, some much: long ones more surely than those that fit between two turns of other programs. */
  function busyMachine(seed: number): (ms: number) => number {
    const random = chance(seed);
    return (ms) => 1 + 2 * random() ** 3 + (random() < ms / 80 ? 1.5 * random() : 0);
  }

  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))("decides as on a quiet machine on a busy one (%i)", async (seed) => {
    expect(await fails(square, linear, busyMachine(seed))).toBe(true);
    expect(await fails(square, loglinear, busyMachine(seed))).toBe(true);
    expect(await fails((size) => 4 * loglinear(size), linear, busyMachine(seed))).toBe(false);
    expect(await fails((size) => 8 * linear(size), linear, busyMachine(seed))).toBe(false);
  });

  it("is not misled by a burst while the answer's largest sizes are timed", async () => {
    let burst = 4;
    const disturbed = (size: number): number => (size > 300 && burst-- > 0 ? 6 : 1) * 4 * linear(size);
    expect(await fails(disturbed, linear, () => 1)).toBe(false);
    expect(burst).toBeLessThanOrEqual(0);
  });

  it("times nothing again where nothing is suspicious, and little where the case is clear", async () => {
    await fails(linear, linear, () => 1);
    expect(runs.yours).toBe(await measureRuns(linear));
    await fails(square, linear, () => 1);
    // Three sizes can be measured, each four times more.
    expect(runs.yours).toBe((await measureRuns(square)) + 12);
  });

  async function measureRuns(time: Time): Promise<number> {
    let count = 0;
    await measure(100, (size) => {
      count++;
      return Promise.resolve(time(size));
    });
    return count;
  }
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
