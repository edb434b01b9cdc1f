/** The values that SQL returns, and tables of them. */

/**
 * A cell of a result set. SQLite's storage class is kept: `bigint` is INTEGER (64-bit, exact),
 * `number` is REAL, `string` is TEXT, `Uint8Array` is BLOB, `null` is NULL.
 */
export type SqlValue = null | bigint | number | string | Uint8Array;

/** Column names in order (duplicates allowed) and rows, each as long as `columns`. */
export interface ResultSet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
  /** True when reading stopped at a cap; `rows` is then only the beginning. */
  readonly truncated: boolean;
}
