/** A table of a few rows, shown whole. */
import type { ResultSet } from "../../core/values.ts";
import { Scroll } from "../base/scroll.tsx";
import { Cell, isNumber } from "./cell.tsx";
import "./table.css";

interface SmallTableProps {
  readonly label: string;
  readonly table: Pick<ResultSet, "columns" | "rows">;
}

export function SmallTable({ label, table }: SmallTableProps) {
  return (
    <Scroll className="table-frame" label={label}>
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // Result sets may name two columns alike, and neither columns nor rows ever move.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={index} scope="col" data-number={isNumber(table.rows[0]?.[index] ?? null) || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column} data-number={isNumber(value) || undefined}>
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
