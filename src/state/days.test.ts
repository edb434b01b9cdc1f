/** Days in a time zone: midnight, summer time, and the far sides of the date line. */
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, weekdayOf } from "./days.ts";

const at = (iso: string): number => Date.parse(iso);

describe("the day of an instant", () => {
  it("changes at midnight of the zone, not of UTC", () => {
    expect(dayOf(at("2026-06-30T03:59:59.999Z"), "America/New_York")).toBe("2026-06-29");
    expect(dayOf(at("2026-06-30T04:00:00.000Z"), "America/New_York")).toBe("2026-06-30");
    expect(dayOf(at("2026-06-30T03:59:59.999Z"), "UTC")).toBe("2026-06-30");
  });

  it("differs by two days between the ends of the date line", () => {
    const instant = at("2026-01-01T10:30:00Z");
    expect(dayOf(instant, "Pacific/Kiritimati")).toBe("2026-01-02");
    expect(dayOf(instant, "Pacific/Niue")).toBe("2025-12-31");
  });

  it("knows zones that are off by part of an hour", () => {
    expect(dayOf(at("2026-03-01T18:14:00Z"), "Asia/Kathmandu")).toBe("2026-03-01");
    expect(dayOf(at("2026-03-01T18:15:00Z"), "Asia/Kathmandu")).toBe("2026-03-02");
  });

  it.each([
    // The day with 23 hours begins in winter time and ends in summer time.
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T21:59:59Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    // The one with 25 hours the other way round.
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
  ])("at the change of clocks in Berlin: %s is on %s", (instant, day) => {
    expect(dayOf(at(instant), "Europe/Berlin")).toBe(day);
  });
});

describe("counting days", () => {
  it("crosses months, leap days and changes of the clock", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });

  it("begins the week with Monday", () => {
    expect(["2026-11-16", "2026-11-21", "2026-11-22"].map(weekdayOf)).toEqual([0, 5, 6]);
  });
});
