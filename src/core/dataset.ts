/** A dataset's description: tables, keys and columns, as the page shows them and the builder obeys them. */
import type { SqlValue } from "./values.ts";

export type ColumnType = "integer" | "real" | "text";

export interface ColumnDescription {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** One line: what it means, its unit, its permitted values. */
  readonly note: string;
  /** The column of another table that this one points at; orphans are possible, so it is not enforced. */
  readonly references?: { readonly table: string; readonly column: string };
  /** What a hand-written row gets where it leaves this column out. */
  readonly fill: SqlValue;
}

export interface TableDescription {
  readonly name: string;
  readonly about: string;
  /** The columns that identify a row; empty where rows have no key. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnDescription[];
}

export interface DatasetDescription {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly about: string;
  readonly tables: readonly TableDescription[];
}

/** What the page shows of the visible data. */
export interface DatasetSummary extends DatasetDescription {
  /** By table name. */
  readonly contents: Readonly<Record<string, { readonly rowCount: number; readonly sample: readonly (readonly SqlValue[])[] }>>;
}

/** A value as rows are written: whole numbers go into INTEGER columns, any number into REAL ones. */
export type Cell = null | number | string;

export interface TableRows {
  readonly columns: readonly string[];
  /** Each as long as `columns`, in the order in which they are stored. */
  readonly rows: readonly (readonly Cell[])[];
}

/** By table name. */
export type Tables = Readonly<Record<string, TableRows>>;
