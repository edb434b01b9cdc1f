/** Shrinks data on which two answers differ: tables and rows are left out, then values made plainer. What differs is asked of the caller. */
import type { SqlValue } from "../../core/values.ts";
import { plainerValues } from "./plainer.ts";

export type Row = readonly SqlValue[];

/** What must stay true of a table's rows. Columns and tables are indexes. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Sets of columns in which no two rows are alike. */
  readonly unique: readonly (readonly number[])[];
  /** A row that has a parent keeps it; one that never had any may stay without. */
  readonly references: readonly { readonly column: number; readonly table: number; readonly to: number }[];
}

/** Rows by table, in the order of the shapes. */
export type Data = readonly (readonly Row[])[];

export interface ShrinkLimits {
  /** Rows that may be put before `differs` in all, each call counting as `callCost` more: the same on every machine. */
  readonly work: number;
  /** The last resort, where queries take far longer than their data would have it. */
  readonly outOfTime: () => boolean;
}

interface ShrinkRequest {
  readonly shapes: readonly TableShape[];
  readonly data: Data;
  /** Texts of a row that differs: rows that hold them are tried first. */
  readonly hints: readonly string[];
  readonly differs: (data: Data) => boolean;
  readonly limits: ShrinkLimits;
}

const callCost = 50;
/** Tables beyond this are first tried by their beginnings, because each call on all of them is dear. */
const longTable = 64;
/** With no more rows than these, every two of them are tried together. */
const pairedRows = 14;
const mostRounds = 3;
/** One call may use so much of the work that is left: on long tables, many small calls find more than one large one. */
const largestShare = 0.25;

/** Leaves the data as it is where nothing less differs. The rows keep their order, keys, types and parents. */
export function shrink({ shapes, data, hints, differs, limits }: ShrinkRequest): Data {
  const search = new Search(shapes, data, differs, limits);
  focus(search, hints);
  takeBeginnings(search);
  for (let round = 0; round < mostRounds; round++) {
    const before = search.data;
    removeUnused(search);
    emptyTables(search);
    removeRows(search);
    removePairs(search);
    plainerValues(shapes, data, search);
    if (search.data === before) break;
  }
  return search.data;
}

export const rowCount = (data: Data): number => data.reduce((sum, rows) => sum + rows.length, 0);

/** The smallest data so far, and what is left of the limits. */
class Search {
  #work: number;
  data: Data;
  readonly shapes: readonly TableShape[];
  readonly #differs: (data: Data) => boolean;
  readonly #outOfTime: () => boolean;

  constructor(shapes: readonly TableShape[], data: Data, differs: (data: Data) => boolean, { work, outOfTime }: ShrinkLimits) {
    this.shapes = shapes;
    this.data = data;
    this.#differs = differs;
    this.#work = work;
    this.#outOfTime = outOfTime;
  }

  /** Tables from the longest to the shortest. */
  get order(): readonly number[] {
    return this.data.map((_, table) => table).sort((a, b) => this.rows(b).length - this.rows(a).length);
  }

  rows(table: number): readonly Row[] {
    return this.data[table] ?? [];
  }

  /** Goes on from fewer rows, where they still differ; rows whose parents are gone go too. */
  keep(candidate: Data): boolean {
    const kept = withParents(this.shapes, this.data, candidate);
    return rowCount(kept) < rowCount(this.data) && this.#try(kept);
  }

  keepRows(table: number, keep: (row: Row, index: number) => boolean): boolean {
    return this.keep(this.data.map((rows, index) => (index === table ? rows.filter(keep) : rows)));
  }

  /** Goes on from other values in the same rows, where they still differ. */
  change(candidate: Data): boolean {
    return keysHold(this.shapes, candidate) && this.#try(candidate);
  }

  #try(candidate: Data): boolean {
    const cost = rowCount(candidate) + callCost;
    if (cost > this.#work * largestShare || this.#outOfTime()) return false;
    this.#work -= cost;
    if (!this.#differs(candidate)) return false;
    this.data = candidate;
    return true;
  }
}

/** Tells values apart as SQLite's keys do. */
const keyOf = (value: SqlValue | undefined): string => `${typeof value} ${value}`;

/** The candidate without the rows that have lost a parent which they had. */
export function withParents(shapes: readonly TableShape[], before: Data, candidate: Data): Data {
  const kept = [...candidate];
  const valuesIn = (data: Data, table: number, column: number): Set<string> =>
    new Set((data[table] ?? []).map((row) => keyOf(row[column])));
  for (let changed = true; changed; ) {
    changed = false;
    shapes.forEach(({ references }, table) => {
      for (const { column, table: parent, to } of references) {
        if (kept[parent]?.length === before[parent]?.length) continue;
        const [had, has] = [valuesIn(before, parent, to), valuesIn(kept, parent, to)];
        const rows = kept[table] ?? [];
        const left = rows.filter((row) => has.has(keyOf(row[column])) || !had.has(keyOf(row[column])));
        changed ||= left.length < rows.length;
        kept[table] = left;
      }
    });
  }
  return kept;
}

function keysHold(shapes: readonly TableShape[], data: Data): boolean {
  return shapes.every(({ unique }, table) => {
    const rows = data[table] ?? [];
    return unique.every((columns) => new Set(rows.map((row) => columns.map((at) => keyOf(row[at])).join("\n"))).size === rows.length);
  });
}

/** Keeps, in tables that know a text of the differing row, only the rows that hold it. */
function focus(search: Search, hints: readonly string[]): void {
  const around = (texts: readonly string[]): Data =>
    search.data.map((rows) =>
      texts.reduce((left, text) => {
        const holding = left.filter((row) => row.includes(text));
        return holding.length > 0 ? holding : left;
      }, rows),
    );
  if (rowCount(search.data) <= longTable || search.keep(around(hints))) return;
  for (const hint of hints) search.keep(around([hint]));
}

function takeBeginnings(search: Search): void {
  removeUnused(search);
  for (const table of search.order) {
    const length = search.rows(table).length;
    if (length <= longTable) continue;
    for (let size = longTable / 4; size < length; size *= 4) if (search.keepRows(table, (_, index) => index < size)) break;
    removeUnused(search);
  }
}

/** Leaves out the parents that no row points at. */
function removeUnused(search: Search): void {
  search.shapes.forEach((_, parent) => {
    const pointers = search.shapes.flatMap(({ references }, table) =>
      references.filter((reference) => reference.table === parent).map((reference) => ({ ...reference, from: table })),
    );
    if (pointers.length === 0) return;
    const used = pointers.map(({ from, column, to }) => ({ to, values: new Set(search.rows(from).map((row) => keyOf(row[column]))) }));
    search.keepRows(parent, (row) => used.some(({ to, values }) => values.has(keyOf(row[to]))));
  });
}

function emptyTables(search: Search): void {
  for (const table of search.order) search.keepRows(table, () => false);
}

/** By halves, quarters and so on down to single rows. */
function removeRows(search: Search): void {
  for (const table of search.order)
    for (let size = Math.ceil(search.rows(table).length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let start = 0; start < search.rows(table).length; ) {
        const from = start;
        // Where rows went, the next ones have taken their place.
        if (!search.keepRows(table, (_, index) => index < from || index >= from + size)) start += size;
      }
}

/** Two rows that balance each other can only go together. */
function removePairs(search: Search): void {
  for (let gone = true; gone && rowCount(search.data) <= pairedRows; ) gone = pairsOf(search.data).some((pair) => search.keep(pair));
}

/** The data without two of its rows, in every way. */
function pairsOf(data: Data): Data[] {
  const places = data.flatMap((rows, table) => rows.map((_, index) => ({ table, index })));
  return places.flatMap((first, at) =>
    places.slice(at + 1).map((second) => {
      const isOut = (table: number, index: number): boolean =>
        [first, second].some((place) => place.table === table && place.index === index);
      return data.map((rows, table) => rows.filter((_, index) => !isOut(table, index)));
    }),
  );
}
