/** Rung: the right values under the wrong names, because two or more columns changed places. */
import type { Finding } from "../../core/verdict.ts";
import { columnValues, holdSame } from "./column-values.ts";
import { cell, columnAt, matchRows, type Tables } from "./match.ts";
import { listNames } from "./words.ts";

/** Cells that may be compared while permutations are tried; more are not worth the wait. */
const cellBudget = 3_000_000;
const permutationBudget = 500;

/** For each column, where its values are found in the candidate's row. */
type Permutation = readonly number[];

/** The finding, if the answer is right once its columns change places. To be asked only of answers that do not agree. */
export function findSwapped(tables: Tables): Finding | undefined {
  if (tables.yours.length !== tables.expected.length) return undefined;
  let tries = Math.min(permutationBudget, Math.ceil(cellBudget / (tables.yours.length * tables.columns.length)));
  for (const permutation of permutations(possiblePlaces(tables))) {
    if (agreesUnder(tables, permutation)) return isChance(tables, permutation) ? undefined : swappedFinding(tables, permutation);
    if (--tries <= 0) return undefined;
  }
  return undefined;
}

/** For each column, the places in the candidate's rows whose values could be its own. */
function possiblePlaces(tables: Tables): number[][] {
  const yours = tables.columns.map((_, place) => columnValues(tables.yours, place));
  return tables.columns.map((column, at) => {
    const expected = columnValues(tables.expected, at);
    return yours.flatMap((values, place) => (holdSame(column, tables.tolerance, values, expected) ? [place] : []));
  });
}

/** Every way to give each column a place of its own, but for the way things are. */
function* permutations(places: readonly (readonly number[])[], taken: readonly number[] = []): Generator<Permutation> {
  if (taken.length === places.length) {
    if (taken.some((place, at) => place !== at)) yield taken;
    return;
  }
  for (const place of places[taken.length] ?? []) if (!taken.includes(place)) yield* permutations(places, [...taken, place]);
}

function agreesUnder(tables: Tables, permutation: Permutation): boolean {
  const left = matchRows({ ...tables, yours: tables.yours.map((row) => permutation.map((place) => cell(row, place))) });
  return left.yours.length === 0;
}

/** Flags and counts that are 0 or 1 in a single row change places by being wrong, too. */
function isChance(tables: Tables, permutation: Permutation): boolean {
  const [row, ...others] = tables.yours;
  if (row === undefined || others.length > 0) return false;
  return permutation.every((place, at) => place === at || cell(row, place) === null || ["0", "1"].includes(String(cell(row, place))));
}

function swappedFinding(tables: Tables, permutation: Permutation): Finding {
  const name = (at: number): string => columnAt(tables, at).name;
  const moved = permutation.flatMap((place, at) => (place === at ? [] : [{ at, place }]));
  const names = moved.map(({ at }) => name(at));
  const what =
    moved.length === 2
      ? `The values of ${listNames(names)} are swapped.`
      : `The values are right but stand under the wrong names: ${moved.map(({ at, place }) => `\`${name(place)}\` holds what belongs in \`${name(at)}\``).join("; ")}.`;
  return {
    kind: "columns-swapped",
    message: `${what} Check which expression each AS names.`,
    where: { column: names[0] ?? "" },
    expected: names.join(", "),
    received: moved.map(({ place }) => name(place)).join(", "),
  };
}
