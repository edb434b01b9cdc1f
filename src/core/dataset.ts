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

/** How often a value comes. */
export interface ValueCount {
  readonly value: SqlValue;
  readonly count: number;
}

/** How the values of a column are spread, NULLs left out; what suits its kind. */
export type Spread =
  /** Each value comes once, so there is no more to say than from where to where. */
  | { readonly kind: "unique"; readonly from: SqlValue; readonly to: SqlValue }
  /** The most frequent ones, or in order all where they are few; `others` counts the rows of those left out. */
  | { readonly kind: "values"; readonly values: readonly ValueCount[]; readonly others: number }
  /** Bins of equal width between the two ends. */
  | { readonly kind: "numbers"; readonly from: number; readonly to: number; readonly median: number; readonly bins: readonly number[] }
  /** A bin a day, week (from Monday) or month; `from` and `to` are the first and the last day that comes. */
  | {
      readonly kind: "dates";
      readonly from: string;
      readonly to: string;
      readonly unit: "day" | "week" | "month";
      readonly bins: readonly number[];
    };

export interface ColumnProfile {
  readonly nulls: number;
  /** Different values, NULL not counted. */
  readonly distinct: number;
  /** Absent where there is no value. */
  readonly spread?: Spread;
}

export interface TableContents {
  readonly rowCount: number;
  readonly sample: readonly (readonly SqlValue[])[];
  /** In the order of the columns. */
  readonly profiles: readonly ColumnProfile[];
}

/** What the page shows of the visible data. */
export interface DatasetSummary extends DatasetDescription {
  /** By table name. */
  readonly contents: Readonly<Record<string, TableContents>>;
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
