/** Matches two multisets of rows: what is left on either side is what the answers disagree about. */
import type { ContractColumn, SqlContract } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";
import { cellsAgree, compareCells, exactKey, isNumber, type Row, roughKey } from "./cells.ts";
import { append } from "./multimap.ts";

/** Two tables of rows whose cells stand in the order of `columns`. */
export interface Tables {
  readonly columns: readonly ContractColumn[];
  readonly tolerance: number;
  readonly yours: readonly Row[];
  readonly expected: readonly Row[];
}

/** Indexes of the rows that have no partner, ascending. */
export interface Leftovers {
  readonly yours: readonly number[];
  readonly expected: readonly number[];
}

interface Group {
  yours: number[];
  expected: number[];
}

/** Row comparisons spent on pairing rows whose numbers are close but not the same; keeps bad input from being quadratic. */
const comparisonBudget = 2_000_000;
/** Groups up to this size are matched anew as a whole when something is left over; larger ones only what is left. */
const smallGroup = 1000;
/** How far one pairing may push others aside. */
const longestChain = 200;

/** Columns and tolerance of a contract, with rows that stand in its order. */
export function tablesOf(contract: SqlContract, yours: readonly Row[], expected: readonly Row[]): Tables {
  return { columns: contract.columns, tolerance: contract.tolerance, yours, expected };
}

export function matchRows(tables: Tables): Leftovers {
  const numeric: number[] = [];
  const fixed: number[] = [];
  tables.columns.forEach((column, index) => {
    (column.type === "number" ? numeric : fixed).push(index);
  });
  const groups = new Map<string, Group>();
  const collect = (side: "yours" | "expected"): void =>
    tables[side].forEach((row, index) => {
      const key = fixed.map((at) => delimited(exactKey(cell(row, at), columnAt(tables, at)))).join("");
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { yours: [], expected: [], [side]: [index] });
      else group[side].push(index);
    });
  collect("yours");
  collect("expected");

  const left: Group = { yours: [], expected: [] };
  const matcher = new GroupMatcher(tables, numeric);
  for (const group of groups.values()) {
    const rest = numeric.length === 0 ? surplus(group) : matcher.match(group);
    for (const index of rest.yours) left.yours.push(index);
    for (const index of rest.expected) left.expected.push(index);
  }
  return { yours: left.yours.sort(ascending), expected: left.expected.sort(ascending) };
}

/** Whether two rows agree in all columns, or in those named. */
export function rowsAgree(
  tables: Tables,
  yours: Row,
  expected: Row,
  at: readonly number[] = tables.columns.map((_, index) => index),
): boolean {
  return at.every((index) => cellsAgree(cell(yours, index), cell(expected, index), columnAt(tables, index), tables.tolerance));
}

/** Rows of one group are all equal: only their numbers count. The first ones are taken as the partners. */
function surplus({ yours, expected }: Group): Leftovers {
  return { yours: yours.slice(expected.length), expected: expected.slice(yours.length) };
}

/** Pairs rows that agree in everything but, perhaps, their numbers. */
class GroupMatcher {
  #budget = comparisonBudget;
  readonly #tables: Tables;
  /** The columns of numbers. */
  readonly #at: readonly number[];

  constructor(tables: Tables, at: readonly number[]) {
    this.#tables = tables;
    this.#at = at;
  }

  match(group: Group): Leftovers {
    const [onlyYours, onlyExpected] = [group.yours[0], group.expected[0]];
    if (onlyYours === undefined || onlyExpected === undefined) return group;
    if (group.yours.length === 1 && group.expected.length === 1)
      return this.#agree(onlyYours, onlyExpected) ? { yours: [], expected: [] } : group;
    const rest = this.#matchByKey(group);
    if (rest.yours.length === 0 || rest.expected.length === 0) return rest;
    // A key may have taken the only partner of another row, so a small group starts again.
    return this.#matchByDistance(group.yours.length + group.expected.length <= smallGroup ? group : rest);
  }

  #agree(yours: number, expected: number): boolean {
    const { yours: ours, expected: theirs } = this.#tables;
    return rowsAgree(this.#tables, rowAt(ours, yours), rowAt(theirs, expected), this.#at);
  }

  #matchByKey(group: Group): Leftovers {
    const waiting = new Map<string, number[]>();
    const keyOf = (side: "yours" | "expected", index: number): string =>
      this.#at
        .map((at) =>
          delimited(roughKey(cell(rowAt(this.#tables[side], index), at), side, columnAt(this.#tables, at), this.#tables.tolerance)),
        )
        .join("");
    for (const index of group.expected) append(waiting, keyOf("expected", index), index);
    const yours = group.yours.filter((index) => waiting.get(keyOf("yours", index))?.pop() === undefined);
    return { yours, expected: [...waiting.values()].flat() };
  }

  /** A greatest matching by augmenting paths, looking only at rows whose most telling number is close enough. */
  #matchByDistance(group: Leftovers): Leftovers {
    const lead = this.#mostVaried(group.expected);
    const leadOf = (side: "yours" | "expected", index: number): SqlValue => cell(rowAt(this.#tables[side], index), lead);
    const targets = [...group.expected].sort((a, b) => compareCells(leadOf("expected", a), leadOf("expected", b)));
    const sources = [...group.yours].sort((a, b) => compareCells(leadOf("yours", a), leadOf("yours", b)));
    const ownerOf = new Map<number, number>();

    const claim = (source: number, tried: Set<number>, depth: number): boolean => {
      if (depth > longestChain) return false;
      const [low, high] = this.#reach(leadOf("yours", source), lead);
      for (let i = lowerBound(targets, (index) => compareCells(leadOf("expected", index), low)); i < targets.length; i++) {
        const target = rowIndex(targets, i);
        if (this.#budget <= 0 || compareCells(leadOf("expected", target), high) > 0) break;
        this.#budget--;
        if (tried.has(target) || !this.#agree(source, target)) continue;
        tried.add(target);
        const owner = ownerOf.get(target);
        if (owner !== undefined && !claim(owner, tried, depth + 1)) continue;
        ownerOf.set(target, source);
        return true;
      }
      return false;
    };
    const yours = sources.filter((source) => !claim(source, new Set(), 0));
    return { yours, expected: targets.filter((target) => !ownerOf.has(target)) };
  }

  /** The column of numbers with the most different values: it leaves the fewest rows to look at. */
  #mostVaried(rows: readonly number[]): number {
    const ranked = this.#at.map((at) => ({
      at,
      variety: new Set(rows.map((index) => cell(rowAt(this.#tables.expected, index), at))).size,
    }));
    return ranked.reduce((most, column) => (column.variety > most.variety ? column : most)).at;
  }

  /** The range of values that could agree with this one, a little too wide. */
  #reach(value: SqlValue, at: number): readonly [SqlValue, SqlValue] {
    if (!isNumber(value) || !Number.isFinite(Number(value))) return [value, value];
    const x = Number(value);
    const decimals = columnAt(this.#tables, at).decimals;
    const near = decimals === undefined ? 2 * this.#tables.tolerance * Math.abs(x) : 10 ** -decimals;
    const margin = near + Math.abs(x) * Number.EPSILON * 4 + 1e-8;
    return [x - margin, x + margin];
  }
}

/** The first position whose comparison is not negative. */
function lowerBound(sorted: readonly number[], compare: (index: number) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(rowIndex(sorted, middle)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps `a|b` and `ab|` apart when keys are joined. */
function delimited(key: string): string {
  return `${key.length}:${key}`;
}

const ascending = (a: number, b: number): number => a - b;

/** The cell of a row; every row is as long as the columns. */
export function cell(row: Row, at: number): SqlValue {
  return row[at] ?? null;
}

export function columnAt(tables: { readonly columns: readonly ContractColumn[] }, at: number): ContractColumn {
  return present(tables.columns[at]);
}

export function rowAt(rows: readonly Row[], index: number): Row {
  return present(rows[index]);
}

function rowIndex(indexes: readonly number[], at: number): number {
  return present(indexes[at]);
}

/** An index that the caller knows to be within bounds. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("index out of bounds");
  return value;
}
