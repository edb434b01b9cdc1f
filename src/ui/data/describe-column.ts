/** How the values of a column are spread, in words. */
import type { ColumnProfile, Spread } from "../../core/dataset.ts";
import type { SqlValue } from "../../core/values.ts";
import { count } from "../base/format.ts";

/** So many values are named one by one. */
const namedValues = 4;

/** Such as `ios 41 %, tv 30 % and 6 more · 3 % NULL`. */
export function describeColumn({ nulls, distinct, spread }: ColumnProfile, rowCount: number): string {
  if (rowCount === 0) return "no rows";
  if (spread === undefined) return "always NULL";
  const parts = [describeSpread(spread, distinct, rowCount - nulls)];
  if (nulls > 0) parts.push(`${share(nulls, rowCount)} NULL`);
  return parts.join(" · ");
}

function describeSpread(spread: Spread, distinct: number, present: number): string {
  switch (spread.kind) {
    case "unique":
      return `each value once, ${valueText(spread.from)} to ${valueText(spread.to)}`;
    case "numbers":
      return `${figure(spread.from)} to ${figure(spread.to)}, half of them below ${figure(spread.median)}`;
    case "dates":
      return `${spread.from} to ${spread.to}, by ${spread.unit}`;
    case "values": {
      const named = spread.values.toSorted((a, b) => b.count - a.count).slice(0, namedValues);
      const listed = named.map(({ value, count }) => `${valueText(value)} ${share(count, present)}`).join(", ");
      const more = distinct - named.length;
      return more === 0 ? listed : `${listed} and ${count(more)} more`;
    }
  }
}

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  if (percent < 1) return "under 1 %";
  return percent > 99 && part < whole ? "over 99 %" : `${Math.round(percent)} %`;
}

const figure = (value: number): string => (Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(3))));

function valueText(value: SqlValue): string {
  if (value === "") return "empty text";
  return typeof value === "bigint" || typeof value === "number" ? figure(Number(value)) : String(value);
}
