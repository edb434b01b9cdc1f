/** Which cell of a grid is active, and where a key moves it. */

/** Counted from 0; the row of the heads is `headRow`. */
export interface Active {
  readonly row: number;
  readonly column: number;
}

export const headRow = -1;

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows in view. */
  readonly page: number;
}

/** Where a key leads from a cell, as in the grid pattern of ARIA; null for keys that lead nowhere. */
export function moved(
  { row, column }: Active,
  { key, ctrlKey, metaKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  size: Size,
): Active | null {
  const far = ctrlKey || metaKey;
  const to = (toRow: number, toColumn: number): Active => ({
    row: Math.min(Math.max(toRow, headRow), size.rows - 1),
    column: Math.min(Math.max(toColumn, 0), size.columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return to(far ? headRow : row - 1, column);
    case "ArrowDown":
      return to(far ? size.rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, far ? 0 : column - 1);
    case "ArrowRight":
      return to(row, far ? size.columns - 1 : column + 1);
    case "Home":
      return to(far ? headRow : row, 0);
    case "End":
      return to(far ? size.rows - 1 : row, size.columns - 1);
    case "PageUp":
      return to(row - size.page, column);
    case "PageDown":
      return to(row + size.page, column);
    default:
      return null;
  }
}
