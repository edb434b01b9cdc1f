/** Rung: too many or too few rows. Repeats, joins that multiply rows and lost rows are told apart. */
import type { SqlContract } from "../../core/exercise.ts";
import type { Finding } from "../../core/verdict.ts";
import { exactKey, type Row } from "./cells.ts";
import { cell, columnAt, type Leftovers, rowAt, rowsAgree, type Tables } from "./match.ts";
import { append } from "./multimap.ts";
import { keyColumns, type Paired } from "./pairs.ts";
import { count, describeRow } from "./words.ts";

/** The finding when reading stopped at the cap. */
export function tooManyRows(read: number, expected: number): Finding {
  return {
    kind: "row-count",
    message: `Your answer has more than ${count(read, "row")}; reading stopped there. ${count(expected, "row")} ${expected === 1 ? "is" : "are"} expected: look for a join without a condition.`,
    where: {},
    expected: count(expected, "row"),
    received: `more than ${count(read, "row")}`,
  };
}

/** The finding for answers of different length. */
export function rowCountFinding(tables: Tables, left: Leftovers, paired: Paired, contract: SqlContract): Finding {
  const [received, expected] = [tables.yours.length, tables.expected.length];
  const { text, row } = explain(tables, left, paired, contract);
  return {
    kind: "row-count",
    message: `Your answer has ${count(received, "row")}, ${expected.toLocaleString("en-US")} ${expected === 1 ? "is" : "are"} expected. ${text}`,
    where: row === undefined ? {} : { row },
    expected: count(expected, "row"),
    received: count(received, "row"),
  };
}

interface Explanation {
  readonly text: string;
  /** The candidate's row to look at. */
  readonly row?: number;
}

function explain(tables: Tables, left: Leftovers, paired: Paired, contract: SqlContract): Explanation {
  const key = keyColumns(contract);
  const name = (row: Row): string => describeRow(tables, row, key);
  const { extra, missing } = paired;
  if (tables.yours.length === 0) return { text: "Your query runs but finds nothing: look at its conditions and joins." };
  if (tables.expected.length === 0) return { text: "Nothing should be left here: look at what your conditions let through." };

  const repeats = left.expected.length === 0 ? countRepeats(tables, left.yours, "expected") : 0;
  if (repeats > 0 && repeats === left.yours.length)
    return {
      text: `Your answer repeats ${count(repeats, "row")}; without the repeats it is right. A join may meet several rows of a table, or DISTINCT or GROUP BY is missing.`,
      ...first(left.yours),
    };
  const lost = left.yours.length === 0 ? countRepeats(tables, left.expected, "yours") : 0;
  if (lost > 0 && lost === left.expected.length)
    return {
      text: `${count(lost, "row")} that should come more than once ${lost === 1 ? "comes" : "come"} too seldom: DISTINCT or UNION removes equal rows.`,
    };

  const fan = findFanOut(tables, key);
  if (fan !== undefined && missing.length === 0 && extra.length > 0)
    return {
      text: `${name(rowAt(tables.yours, fan.row))} comes ${fan.times} times and should come once: a join may multiply rows, or the grouping is too fine.`,
      row: fan.row,
    };
  const [firstExtra, firstMissing] = [extra[0], missing[0]];
  if (firstExtra !== undefined && firstMissing === undefined)
    return {
      text: `${paired.pairs.length === 0 ? "Every expected row is there, and" : "You have"} ${count(extra.length, "row")} too many: the first is ${name(rowAt(tables.yours, firstExtra))}.`,
      row: firstExtra,
    };
  if (firstMissing !== undefined && firstExtra === undefined)
    return {
      text: `${count(missing.length, "row")} ${missing.length === 1 ? "is" : "are"} missing, 0 are extra; the first missing is ${name(rowAt(tables.expected, firstMissing))}.`,
    };
  if (firstMissing !== undefined && firstExtra !== undefined)
    return {
      text: `${count(missing.length, "row")} ${missing.length === 1 ? "is" : "are"} missing, such as ${name(rowAt(tables.expected, firstMissing))}, and ${extra.length.toLocaleString("en-US")} ${extra.length === 1 ? "is" : "are"} extra, such as ${name(rowAt(tables.yours, firstExtra))}.`,
      row: firstExtra,
    };
  throw new Error("answers of different length always leave a row without a partner");
}

function first(rows: readonly number[]): { readonly row?: number } {
  return rows[0] === undefined ? {} : { row: rows[0] };
}

/** How many of the candidate's (or the expected) leftover rows also stand on the other side. */
function countRepeats(tables: Tables, leftover: readonly number[], otherSide: "yours" | "expected"): number {
  const fixed = tables.columns.flatMap((column, at) => (column.type === "number" ? [] : [at]));
  const keyOf = (row: Row): string => JSON.stringify(fixed.map((at) => exactKey(cell(row, at), columnAt(tables, at))));
  const others = new Map<string, Row[]>();
  for (const row of tables[otherSide]) append(others, keyOf(row), row);
  const ownSide = otherSide === "yours" ? "expected" : "yours";
  return leftover.filter((index) => {
    const row = rowAt(tables[ownSide], index);
    const same = (others.get(keyOf(row)) ?? []).slice(0, 100);
    return same.some((other) => (ownSide === "yours" ? rowsAgree(tables, row, other) : rowsAgree(tables, other, row)));
  }).length;
}

/** The first row whose key comes once in the expected answer and several times in the candidate's. */
function findFanOut(tables: Tables, key: readonly number[]): { readonly row: number; readonly times: number } | undefined {
  if (key.length === 0) return undefined;
  const keyOf = (row: Row): string => JSON.stringify(key.map((at) => exactKey(cell(row, at), columnAt(tables, at))));
  const tally = (rows: readonly Row[]): Map<string, number> => {
    const times = new Map<string, number>();
    for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
    return times;
  };
  const once = tally(tables.expected);
  const often = tally(tables.yours);
  const row = tables.yours.findIndex((candidate) => once.get(keyOf(candidate)) === 1 && (often.get(keyOf(candidate)) ?? 0) > 1);
  return row < 0 ? undefined : { row, times: often.get(keyOf(rowAt(tables.yours, row))) ?? 0 };
}
