/** How much a pack from outside may bring. Sizes are bytes. */

export const packLimits = {
  zip: 20_000_000,
  entries: 4_000,
  /** All files together, unpacked. */
  unpacked: 60_000_000,
  /** A file of this kind, unpacked. */
  prose: 100_000,
  code: 200_000,
  yaml: 500_000,
  csv: 20_000_000,
  /** Unpacked to packed, for files beyond 100 kB. */
  ratio: 200,
  exercises: 200,
  answers: 60,
  hidden: 30,
  datasets: 20,
  tables: 40,
  columns: 100,
  /** Cells of one dataset's visible rows. */
  cells: 1_000_000,
  /** Characters of one cell. */
  cell: 20_000,
} as const;
