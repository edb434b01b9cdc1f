/** A result of any length: only the rows in view are in the page. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { ResultSet } from "../../core/values.ts";
import { Cell, cellText, isNumber } from "./cell.tsx";
import "./table.css";

interface ResultTableProps {
  readonly label: string;
  readonly rows: ResultSet;
}

const rowHeight = 29;
/** Widths are taken from these first rows; a longer text further down is cut and told in full by its tooltip. */
const measuredRows = 200;

export function ResultTable({ label, rows: { columns, rows } }: ResultTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const { widths, numeric } = useMemo(() => measure(columns, rows), [columns, rows]);
  const digits = String(rows.length).length;
  const style = { "--columns": [`calc(${digits}ch + 22px)`, ...widths, "1fr"].join(" ") } as React.CSSProperties;
  return (
    // The ARIA table: a real one cannot leave rows out, and aria-rowindex says which these are.
    // biome-ignore-start lint/a11y: roles of a virtual table; it scrolls, so it can be focused
    <div
      ref={frame}
      className="result-table"
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      tabIndex={0}
      style={style}
    >
      <div role="rowgroup" className="result-head">
        <div role="row" className="result-row" aria-rowindex={1}>
          <span className="result-cell result-number" aria-hidden="true" />
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
            <span key={index} role="columnheader" className="result-cell" data-number={numeric[index]} title={column}>
              {column}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="result-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={index} role="row" className="result-row" aria-rowindex={index + 2} style={{ transform: `translateY(${start}px)` }}>
            <span className="result-cell result-number" aria-hidden="true">
              {index + 1}
            </span>
            {rows[index]?.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
              <span key={column} role="cell" className="result-cell" data-number={isNumber(value) || undefined} title={cellText(value)}>
                <Cell value={value} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
    // biome-ignore-end lint/a11y: roles of a virtual table
  );
}

function measure(columns: ResultSet["columns"], rows: ResultSet["rows"]) {
  const sample = rows.slice(0, measuredRows);
  const longest = (column: string, index: number): number =>
    Math.max(column.length, ...sample.map((row) => cellText(row[index] ?? null).length));
  return {
    widths: columns.map((column, index) => `calc(${Math.min(Math.max(longest(column, index), 4), 48)}ch + 20px)`),
    numeric: columns.map((_, index) => sample.some((row) => isNumber(row[index] ?? null)) || undefined),
  };
}
