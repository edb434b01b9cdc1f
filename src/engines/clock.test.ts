/** Limits: the clock runs only with the candidate's code, output is kept from its beginning and ends at a flood. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CandidateClock, OutputKeeper } from "./clock.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("CandidateClock", () => {
  it("counts only what lies between start and stop", () => {
    const timeUp = vi.fn();
    const clock = new CandidateClock(2, timeUp);
    clock.start();
    vi.advanceTimersByTime(1500);
    clock.stop();
    vi.advanceTimersByTime(60_000);
    expect(timeUp).not.toHaveBeenCalled();
    clock.start();
    vi.advanceTimersByTime(499);
    expect(timeUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(timeUp).toHaveBeenCalledTimes(1);
  });

  it("does not start twice, and stops when the work fails", async () => {
    const timeUp = vi.fn();
    const clock = new CandidateClock(1, timeUp);
    clock.start();
    clock.start();
    await expect(clock.during(Promise.reject(new Error("no")))).rejects.toThrow("no");
    vi.advanceTimersByTime(5_000);
    expect(timeUp).not.toHaveBeenCalled();
  });
});

describe("OutputKeeper", () => {
  const keep = (...pieces: readonly string[]) => {
    const onFlood = vi.fn();
    const keeper = new OutputKeeper(onFlood);
    for (const piece of pieces) keeper.add(piece);
    return { output: keeper.output, onFlood };
  };

  it("keeps what is short, whole", () => {
    expect(keep("a\n", "b").output).toEqual({ text: "a\nb", lines: 1, bytes: 3, truncated: false });
  });

  it("shows the first 10,000 lines, and has the rest for a download", () => {
    const { output } = keep("x\n".repeat(6_000), "y\n".repeat(6_000));
    expect(output.text.split("\n")).toHaveLength(10_000);
    expect(output).toMatchObject({ lines: 12_000, bytes: 24_000, truncated: true });
    expect(output.whole).toHaveLength(24_000);
  });

  it("shows the first million characters of one long line", () => {
    const { output } = keep("z".repeat(1_500_000));
    expect(output.text).toHaveLength(1_000_000);
    expect(output).toMatchObject({ lines: 0, bytes: 1_500_000, truncated: true });
  });

  it.each([
    ["a million lines", "\n".repeat(1_000_000)],
    ["16 MB", "x".repeat(16_000_000)],
  ])("calls a flood once, at %s, and keeps no more", (_, piece) => {
    const { output, onFlood } = keep(piece, "more\n");
    expect(onFlood).toHaveBeenCalledTimes(1);
    expect(output.bytes).toBe(piece.length);
  });
});
