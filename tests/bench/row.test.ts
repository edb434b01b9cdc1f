import { describe, expect, it } from "vitest";
import { type Figure, median, rowOf, spreadOf } from "./row.ts";

const figure: Figure = { id: "x", what: "something", unit: "ms", ours: [120, 100, 110], peer: [400, 500, 420], ratio: "times less" };

describe("median", () => {
  it("takes the middle of an odd number and the mean of the middle two of an even one", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it("refuses nothing at all", () => {
    expect(() => median([])).toThrow("at least one");
  });
});

describe("rowOf", () => {
  it("says how many times less than the peer ours is", () => {
    expect(rowOf(figure)).toEqual({
      id: "x",
      what: "something",
      ours: 110,
      peer: 420,
      unit: "ms",
      ratio: 3.82,
      target: null,
      met: null,
    });
  });

  it("turns the ratio round where more is better, and where it is a cost over the bare one", () => {
    expect(rowOf({ ...figure, unit: "files/s", ours: [8], peer: [5], ratio: "times more" }).ratio).toBe(1.6);
    expect(rowOf({ ...figure, ours: [13], peer: [10], ratio: "ours over peer" }).ratio).toBe(1.3);
  });

  it("holds the unrounded ratio against its target", () => {
    const target = { of: "ratio", bound: "at least", value: 4 } as const;
    expect(rowOf({ ...figure, ours: [100], peer: [399.9], target })).toMatchObject({ ratio: 4, target: "ratio at least 4", met: false });
    expect(rowOf({ ...figure, ours: [100], peer: [400], target }).met).toBe(true);
  });

  it("holds our own figure against an absolute target, peer or not", () => {
    const target = { of: "ours", bound: "at most", value: 300 } as const;
    expect(rowOf({ ...figure, peer: null, target })).toMatchObject({ peer: null, ratio: null, target: "ours at most 300 ms", met: true });
    expect(rowOf({ ...figure, ours: [301], target }).met).toBe(false);
  });

  it("leaves open whether a ratio's target is met where there is no peer", () => {
    expect(rowOf({ ...figure, peer: null, target: { of: "ratio", bound: "at most", value: 1.3 } }).met).toBeNull();
  });
});

describe("spreadOf", () => {
  it("gives the lowest and the highest", () => {
    expect(spreadOf(figure)).toEqual({ ours: [100, 120], peer: [400, 500] });
    expect(spreadOf({ ...figure, peer: null }).peer).toBeNull();
  });
});
