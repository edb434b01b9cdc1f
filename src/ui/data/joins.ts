/** Which columns point at which, among some tables of a dataset. */
import type { TableDescription } from "../../core/dataset.ts";

export interface Join {
  readonly from: ColumnPlace;
  readonly to: ColumnPlace;
}

interface ColumnPlace {
  readonly table: string;
  readonly column: string;
}

/** The references of tables to one another, in the order of the tables. */
export function joinsOf(tables: readonly TableDescription[]): readonly Join[] {
  const names = new Set(tables.map(({ name }) => name));
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap(({ name: column, references }) =>
      references !== undefined && names.has(references.table) ? [{ from: { table: name, column }, to: references }] : [],
    ),
  );
}

const place = ({ table, column }: ColumnPlace): string => `${table}.${column}`;

/** `viewing_history.user_id → users.user_id` */
export const joinText = ({ from, to }: Join): string => `${place(from)} → ${place(to)}`;

/** The same as the condition of a join. */
export const joinCondition = ({ from, to }: Join): string => `${place(from)} = ${place(to)}`;
