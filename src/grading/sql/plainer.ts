/** Makes the values of a counterexample plainer, as far as the answers still differ: ids from 1, round figures, fewer different texts. */
import type { SqlValue } from "../../core/values.ts";
import type { Data, Row, TableShape } from "./shrink.ts";

interface Changes {
  readonly data: Data;
  /** Takes other values for the same rows, where the answers still differ on them. */
  change(candidate: Data): boolean;
}

interface Place {
  readonly table: number;
  readonly column: number;
}

/** `original` tells which values the columns may hold: figures stay within its range, texts are among its own. NULLs stay. */
export function plainerValues(shapes: readonly TableShape[], original: Data, changes: Changes): void {
  for (const domain of idDomains(shapes)) numberIds(domain, changes);
  for (const place of freeColumns(shapes)) {
    makePlainer(place, changes, figuresWithin(valuesAt(original, place)));
    if (!looksUnique(valuesAt(original, place))) makePlainer(place, changes, firstText(valuesAt(changes.data, place)));
  }
}

const valuesAt = (data: Data, { table, column }: Place): SqlValue[] => (data[table] ?? []).map((row) => row[column] ?? null);

function changed(data: Data, { table, column }: Place, to: (value: SqlValue, row: number) => SqlValue): Data {
  const replace = (row: Row, index: number): Row => row.map((value, at) => (at === column ? to(value, index) : value));
  return data.map((rows, at) => (at === table ? rows.map(replace) : rows));
}

/** Each single-column key together with the columns that point at it. */
function idDomains(shapes: readonly TableShape[]): Place[][] {
  return shapes.flatMap(({ unique, references }, table) =>
    unique.flatMap(([column, ...others]) => {
      if (column === undefined || others.length > 0 || references.some((reference) => reference.column === column)) return [];
      return [pointingAt(shapes, { table, column })];
    }),
  );
}

function pointingAt(shapes: readonly TableShape[], target: Place): Place[] {
  const direct = shapes.flatMap(({ references }, table) =>
    references
      .filter((reference) => reference.table === target.table && reference.to === target.column && table !== target.table)
      .map(({ column }) => ({ table, column })),
  );
  return [target, ...direct.flatMap((place) => pointingAt(shapes, place))];
}

/** Ids become 1, 2, 3 in their order, the same in all columns of the domain. */
function numberIds(domain: readonly Place[], changes: Changes): void {
  const ids = [...new Set(domain.flatMap((place) => valuesAt(changes.data, place)))].filter((id) => typeof id === "bigint");
  const numbers = new Map(ids.sort((a, b) => (a < b ? -1 : 1)).map((id, index) => [id, BigInt(index + 1)]));
  if ([...numbers].every(([id, number]) => id === number)) return;
  const renumbered = (value: SqlValue): SqlValue => (typeof value === "bigint" ? (numbers.get(value) ?? value) : value);
  changes.change(domain.reduce((data, place) => changed(data, place, renumbered), changes.data));
}

/** Columns that are no part of a key and neither point at another nor are pointed at. */
function freeColumns(shapes: readonly TableShape[]): Place[] {
  const pointedAt = (table: number, column: number): boolean =>
    shapes.some(({ references }) => references.some((reference) => reference.table === table && reference.to === column));
  return shapes.flatMap(({ columns, unique, references }, table) =>
    columns.flatMap((_, column) => {
      const bound = unique.some((key) => key.includes(column)) || references.some((reference) => reference.column === column);
      return bound || pointedAt(table, column) ? [] : [{ table, column }];
    }),
  );
}

/** The plainer values to try in a value's stead, the plainest first. */
type Plainer = (value: SqlValue) => readonly SqlValue[];

/** The whole column at once where that goes, else cell by cell. */
function makePlainer(place: Place, changes: Changes, plainer: Plainer): void {
  const values = valuesAt(changes.data, place);
  const common = [...new Set(values.flatMap(plainer))];
  for (const to of common) {
    const all = (value: SqlValue): SqlValue => (plainer(value).includes(to) ? to : value);
    if (values.length > 1 && changes.change(changed(changes.data, place, all))) return;
  }
  values.forEach((value, row) => {
    for (const to of plainer(value)) if (changes.change(changed(changes.data, place, (now, at) => (at === row ? to : now)))) return;
  });
}

/** 0, 1, 10, 100 … below a figure, and the figure with one or two digits that count; within the range that the column has. */
function figuresWithin(column: readonly SqlValue[]): Plainer {
  const figures = column.filter((value) => typeof value === "bigint" || typeof value === "number").map(Number);
  const [low, high] = figures.reduce(([least, most], figure) => [Math.min(least, figure), Math.max(most, figure)], [Infinity, -Infinity]);
  return (value) => {
    if ((typeof value !== "bigint" && typeof value !== "number") || !Number.isFinite(Number(value))) return [];
    const figure = Number(value);
    const round = [0, 1, 10, 100, 1000, 10_000, 100_000].filter((plain) => plain < Math.abs(figure));
    const shorter = [1, 2].map((digits) => Number(figure.toPrecision(digits))).filter((plain) => digitsOf(plain) < digitsOf(figure));
    return [...round, ...shorter]
      .filter((plain) => plain >= low && plain <= high)
      .map((plain) => (typeof value === "bigint" ? BigInt(Math.trunc(plain)) : plain));
  };
}

/** Digits that count: 1200 and 0.012 have two. */
const digitsOf = (figure: number): number =>
  String(Math.abs(figure))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

/** The column's first text: fewer different ones are easier to read, and which others are permitted nobody knows here. */
function firstText(column: readonly SqlValue[]): Plainer {
  const first = column.find((value) => typeof value === "string");
  return (value) => (first === undefined || typeof value !== "string" || value === first ? [] : [first]);
}

/** Names that never repeat may be promised not to; days repeat wherever there are enough of them. */
function looksUnique(column: readonly SqlValue[]): boolean {
  const texts = column.filter((value) => typeof value === "string");
  return !texts.every((text) => /^\d{4}-\d{2}-\d{2}/.test(text)) && new Set(texts).size === texts.length;
}
