/** What the page shows of a dataset's visible data: sizes, some rows, and how the values of each column are spread. */
import type { Cell, ColumnProfile, DatasetDescription, DatasetSummary, Spread, Tables, ValueCount } from "../core/dataset.ts";
import { sampleRows } from "./sample.ts";

const shownRows = 8;
/** Up to so many different values are told one by one; of more texts, the most frequent ones. */
const shownValues = 8;
const numberBins = 16;
/** Dates of more days than this are counted by week, of more weeks by month. */
const mostBins = 31;

export function summariseDataset(description: DatasetDescription, tables: Tables): DatasetSummary {
  const contents = Object.entries(tables).map(([name, { columns, rows }]) => [
    name,
    {
      rowCount: rows.length,
      sample: sampleRows(rows, shownRows),
      profiles: columns.map((_, index) => profileColumn(rows.map((row) => row[index] ?? null))),
    },
  ]);
  return { ...description, contents: Object.fromEntries(contents) };
}

/** How the values of one column are spread. */
export function profileColumn(cells: readonly Cell[]): ColumnProfile {
  const present = cells.filter((cell) => cell !== null);
  const counts = new Map<string | number, number>();
  for (const cell of present) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const profile = { nulls: cells.length - present.length, distinct: counts.size };
  return present.length === 0 ? profile : { ...profile, spread: spreadOf(present, counts) };
}

function spreadOf(present: readonly (string | number)[], counts: ReadonlyMap<string | number, number>): Spread {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  if (counts.size <= shownValues) return { kind: "values", values: values.toSorted(byValue), others: 0 };
  const numbers = present.filter((cell) => typeof cell === "number");
  const isKey = counts.size === present.length;
  if (numbers.length === present.length && !(isKey && numbers.every(Number.isInteger))) return spreadOfNumbers(numbers);
  const days = present.map((cell) => (typeof cell === "string" ? dayOf(cell) : undefined)).filter((day) => day !== undefined);
  if (days.length === present.length) return spreadOfDays(days);
  if (isKey) {
    const ordered = values.toSorted(byValue);
    return { kind: "unique", from: ordered[0]?.value ?? null, to: ordered.at(-1)?.value ?? null };
  }
  const shown = values.toSorted((a, b) => b.count - a.count || byValue(a, b)).slice(0, shownValues);
  return { kind: "values", values: shown, others: present.length - shown.reduce((sum, { count }) => sum + count, 0) };
}

/** Numbers by size, before texts by code unit: the same order on every machine. */
function byValue({ value: a }: ValueCount, { value: b }: ValueCount): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return String(a) < String(b) ? -1 : 1;
}

function spreadOfNumbers(numbers: readonly number[]): Spread {
  const ordered = numbers.toSorted((a, b) => a - b);
  const [from = 0, to = 0] = [ordered[0], ordered.at(-1)];
  const bins = Array.from({ length: numberBins }, () => 0);
  for (const number of numbers) {
    const bin = Math.min(numberBins - 1, Math.floor(((number - from) / (to - from)) * numberBins));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { kind: "numbers", from, to, median: ordered[Math.floor(ordered.length / 2)] ?? from, bins };
}

const dayMs = 86_400_000;

/** The day of a date or a timestamp, counted from 1970; undefined for other texts. */
function dayOf(text: string): number | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})( \d{2}:\d{2}:\d{2}(\.\d+)?)?$/.exec(text)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / dayMs;
}

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
/** 1970 began on a Thursday, so day 4 was a Monday. */
const weekOf = (day: number): number => Math.floor((day - 4) / 7);
const monthOf = (day: number): number => {
  const date = new Date(day * dayMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

function spreadOfDays(days: readonly number[]): Spread {
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [Infinity, -Infinity]);
  const fits = (place: (day: number) => number): boolean => place(last) - place(first) < mostBins;
  const unit = fits((day) => day) ? "day" : fits(weekOf) ? "week" : "month";
  const place = { day: (day: number) => day, week: weekOf, month: monthOf }[unit];
  const bins = Array.from({ length: place(last) - place(first) + 1 }, () => 0);
  for (const day of days) bins[place(day) - place(first)] = (bins[place(day) - place(first)] ?? 0) + 1;
  return { kind: "dates", from: dateOf(first), to: dateOf(last), unit, bins };
}
