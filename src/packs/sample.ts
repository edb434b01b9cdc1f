/** Chooses the few rows of a table that the page shows. */
import type { Cell } from "../core/dataset.ts";
import { at } from "./at.ts";

/**
 * Rows that together show the most: from rows spread over the table, again and again the one with the most values not
 * shown yet, where a value counts the more the fewer its column has. So NULLs and every plan or region appear early.
 * The part of the table that a row is from counts as a column too.
 */
export function sampleRows(rows: readonly (readonly Cell[])[], count: number): readonly (readonly Cell[])[] {
  const spread = Math.min(rows.length, 240);
  const candidates = new Map(
    Array.from({ length: spread }, (_, index) => {
      const row = at(rows, Math.floor((index * rows.length) / spread));
      return [row, [...row, Math.floor((index * count) / spread)]] as const;
    }),
  );
  const width = (rows[0]?.length ?? 0) + 1;
  const weights = Array.from({ length: width }, (_, column) => 1 / new Set([...candidates.values()].map((values) => values[column])).size);
  const shown = weights.map(() => new Set<Cell | undefined>());
  const worth = (values: readonly Cell[]): number =>
    weights.reduce((sum, weight, column) => (at(shown, column).has(values[column]) ? sum : sum + weight), 0);
  const chosen = new Set<readonly Cell[]>();
  while (chosen.size < count && candidates.size > 0) {
    const [best, values] = [...candidates].reduce((a, b) => (worth(b[1]) > worth(a[1]) ? b : a));
    candidates.delete(best);
    chosen.add(best);
    for (const [column, seen] of shown.entries()) seen.add(values[column]);
  }
  return rows.filter((row) => chosen.has(row));
}
