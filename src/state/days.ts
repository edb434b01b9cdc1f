/** Calendar days as people live them: an instant belongs to the day that the clock on the wall shows in their time zone. */

/** `2026-06-30`; such texts sort by date. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant (milliseconds since 1970) in a time zone such as `Europe/Lisbon`. */
export function dayOf(at: number, zone: string): Day {
  let format = formats.get(zone);
  if (format === undefined) {
    // Sweden writes dates as ISO does.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(zone, format);
  }
  return format.format(at);
}

// Days are counted in UTC, where each has 24 hours; which day it is was settled by `dayOf`.
const dayLength = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}
