/** From a result to a chart: which one suits it, the points that it draws, and the same in words. */
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { count, countOf } from "../base/format.ts";
import { cellText, isNumber } from "../table/cell.tsx";

export const chartKinds = ["bar", "line", "scatter", "histogram"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** What is drawn; columns by index. A histogram has no `y`, and only lines and scatters have series. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly x: number;
  readonly y: number;
  readonly series: number | null;
}

export type ColumnKind = "number" | "date" | "other";

export interface Point {
  readonly x: number | string | Date;
  readonly y: number;
  readonly series: string;
}

export interface ChartData {
  readonly points: readonly Point[];
  /** The chart in words. */
  readonly words: string;
  /** What it leaves out, in words; empty where that is nothing. */
  readonly leftOut: string;
}

const mostBars = 30;
const mostSeries = 6;
const datePattern = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;

/** What each column can serve for. */
export function columnKinds({ columns, rows }: ResultSet): readonly ColumnKind[] {
  return columns.map((_, column) => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
    if (values.length === 0) return "other";
    if (values.every(isNumber)) return "number";
    return values.every((value) => typeof value === "string" && datePattern.test(value)) ? "date" : "other";
  });
}

/** The chart to begin with; null where there is nothing to draw because no column holds numbers. */
export function suggestChart(result: ResultSet): ChartChoice | null {
  const kinds = columnKinds(result);
  const all = [...kinds.keys()];
  const numbers = all.filter((column) => kinds[column] === "number");
  // Figures stand at the end of a select list, and reals are hardly ever ids.
  const y = numbers.findLast((column) => result.rows.some((row) => typeof row[column] === "number")) ?? numbers.at(-1);
  if (y === undefined) return null;
  const date = kinds.indexOf("date");
  const text = kinds.indexOf("other");
  if (date >= 0) return { kind: "line", x: date, y, series: text >= 0 && hasRepeats(result, date) ? text : null };
  if (text >= 0) return { kind: "bar", x: text, y, series: null };
  const other = numbers.find((column) => column !== y);
  return other === undefined ? { kind: "histogram", x: y, y, series: null } : { kind: "scatter", x: other, y, series: null };
}

const hasRepeats = ({ rows }: ResultSet, column: number): boolean => new Set(rows.map((row) => row[column])).size < rows.length;

/** The points of a chart. Whatever has no number where one is needed is left out, and that is told. */
export function chartData(result: ResultSet, choice: ChartChoice): ChartData {
  const xKind = columnKinds(result)[choice.x] ?? "other";
  const all = result.rows.map((row) => pointOf(row, choice, xKind));
  const found = all.filter((point) => point !== null);
  const gaps = all.length - found.length;
  const missing = gaps === 0 ? [] : [`${countOf(gaps, "row")} without a value there`];
  const names = { x: result.columns[choice.x] ?? "", y: result.columns[choice.y] ?? "" };
  const done = (points: readonly Point[], words: string, more: readonly string[] = []): ChartData => {
    const leftOut = [...missing, ...more].join(" and ");
    return { points, words: points.length === 0 ? "There is nothing to draw." : words, leftOut: leftOut && `Left out: ${leftOut}.` };
  };
  switch (choice.kind) {
    case "histogram":
      return done(found, describeHistogram(found, names.x));
    case "bar": {
      const bars = addedUp(found);
      const shown = bars.slice(0, mostBars);
      const more = bars.length > mostBars ? [`all but the first ${mostBars} of ${count(bars.length)} bars`] : [];
      return done(shown, describeBars(shown, names, bars.length < found.length), more);
    }
    case "line":
    case "scatter": {
      const series = [...new Set(found.map((point) => point.series))];
      const kept = new Set(series.slice(0, mostSeries));
      const points = found.filter((point) => kept.has(point.series));
      const more = series.length > mostSeries ? [`all but the first ${mostSeries} of ${count(series.length)} series`] : [];
      const ordered = choice.kind === "line" ? points.toSorted((a, b) => (a.x < b.x ? -1 : a.x > b.x ? 1 : 0)) : points;
      const words = choice.kind === "line" ? describeLine(ordered, names) : describeScatter(ordered, names);
      return done(ordered, kept.size > 1 ? `${words} In ${kept.size} series: ${[...kept].join(", ")}.` : words, more);
    }
  }
}

function pointOf(row: readonly SqlValue[], { kind, x, y, series }: ChartChoice, xKind: ColumnKind): Point | null {
  const across = row[x] ?? null;
  const name = series === null ? "" : cellText(row[series] ?? null);
  if (kind === "histogram") return isNumber(across) ? { x: Number(across), y: 0, series: "" } : null;
  const up = row[y] ?? null;
  if (!isNumber(up)) return null;
  if (kind === "bar") return { x: isNumber(across) ? String(across) : cellText(across), y: Number(up), series: "" };
  if (across === null) return null;
  const place = xKind === "number" ? Number(across) : xKind === "date" ? dateOf(String(across)) : cellText(across);
  return { x: place, y: Number(up), series: name };
}

/** Dates of the data know no zone; all are read as UTC, and drawn so. */
const dateOf = (text: string): Date => new Date(`${text.replace(" ", "T")}${text.length > 10 ? "Z" : ""}`);

/** Rows with the same name make one bar. */
function addedUp(points: readonly Point[]): Point[] {
  const sums = new Map<string, number>();
  for (const { x, y } of points) sums.set(String(x), (sums.get(String(x)) ?? 0) + y);
  return [...sums].map(([x, y]) => ({ x, y, series: "" }));
}

interface Names {
  readonly x: string;
  readonly y: string;
}

const figure = (value: number): string => (Number.isInteger(value) ? count(value) : Number(value.toPrecision(4)).toLocaleString("en-GB"));
const placeText = (x: Point["x"]): string => {
  if (typeof x === "number") return figure(x);
  return typeof x === "string" ? x : x.toISOString().slice(0, 16).replace("T", " ").replace(" 00:00", "");
};

const ends = (values: readonly number[]): readonly [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [Infinity, -Infinity] as const);
const highest = (points: readonly Point[]): Point | undefined => points.toSorted((a, b) => b.y - a.y)[0];
const lowest = (points: readonly Point[]): Point | undefined => points.toSorted((a, b) => a.y - b.y)[0];
const told = (point: Point | undefined): string => (point === undefined ? "" : `${placeText(point.x)} with ${figure(point.y)}`);

function describeBars(points: readonly Point[], { x, y }: Names, added: boolean): string {
  const same = added ? " Rows with the same name are added up." : "";
  if (points.length === 1) return `${y} by ${x}: ${told(points[0])}.${same}`;
  return `${y} by ${x}, ${countOf(points.length, "bar")}: highest ${told(highest(points))}, lowest ${told(lowest(points))}.${same}`;
}

function describeLine(points: readonly Point[], { x, y }: Names): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const span = `${y} by ${x}, ${countOf(points.length, "point")} from ${placeText(first.x)} to ${placeText(last.x)}`;
  return `${span}: lowest ${told(lowest(points))}, highest ${told(highest(points))}.`;
}

function describeScatter(points: readonly Point[], { x, y }: Names): string {
  const [low, high] = ends(points.map((point) => point.y));
  const together = correlation(points);
  const correlated = together === null ? "" : ` The correlation is ${together.toFixed(2)}.`;
  return `${y} against ${x}, ${countOf(points.length, "point")}: ${y} from ${figure(low)} to ${figure(high)}.${correlated}`;
}

function describeHistogram(points: readonly Point[], x: string): string {
  const values = points.map((point) => Number(point.x)).toSorted((a, b) => a - b);
  const [low, high] = ends(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const median = values[Math.floor(values.length / 2)] ?? 0;
  return `${x}, ${countOf(values.length, "value")} from ${figure(low)} to ${figure(high)}: mean ${figure(mean)}, median ${figure(median)}.`;
}

function correlation(points: readonly Point[]): number | null {
  const pairs = points.flatMap(({ x, y }) => (typeof x === "number" ? [[x, y] as const] : []));
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sums = pairs.reduce(
    ({ xx, yy, xy }, [x, y]) => ({ xx: xx + (x - meanX) ** 2, yy: yy + (y - meanY) ** 2, xy: xy + (x - meanX) * (y - meanY) }),
    { xx: 0, yy: 0, xy: 0 },
  );
  const together = sums.xy / Math.sqrt(sums.xx * sums.yy);
  return pairs.length > 2 && Number.isFinite(together) ? together : null;
}
