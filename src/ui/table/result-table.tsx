/** A result of any length: only the rows in view are in the page. One cell is active: arrows move it, Enter on a head sorts. */
import { createColumnHelper, createSortedRowModel, rowSortingFeature, type SortFn, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { Cell, cellText, isNumber } from "./cell.tsx";
import { typesOf } from "./column-types.ts";
import { type Active, headRow, moved } from "./keys.ts";
import { compareValues } from "./sort.ts";
import { type TableActions, TableTools } from "./table-tools.tsx";
import "./table.css";

interface ResultTableProps {
  readonly label: string;
  readonly rows: ResultSet;
  /** Of the columns, where the values do not say them. */
  readonly types?: readonly string[];
  /** What stands above the table: how many rows, how long it took. */
  readonly facts?: ReactNode;
  /** More buttons beside those for copying. */
  readonly tools?: ReactNode;
  /** Shown in the place of the table. */
  readonly instead?: ReactNode;
  readonly actions: TableActions;
}

const rowHeight = 29;
const headHeight = 46;
/** Widths are taken from these first rows; a longer text further down is cut and told in full by its tooltip. */
const measuredRows = 200;

interface Line {
  readonly cells: readonly SqlValue[];
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Line>();
const inOrder: SortFn<typeof features, Line> = (a, b, column) => compareValues(a.getValue<SqlValue>(column), b.getValue<SqlValue>(column));

export function ResultTable({ label, rows: result, types, facts, tools, instead, actions }: ResultTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState<Active | null>(null);
  const { columns, data } = useMemo(
    () => ({
      columns: result.columns.map((_, index) =>
        helper.accessor(({ cells }): unknown => cells[index] ?? null, { id: String(index), sortFn: inOrder, sortDescFirst: false }),
      ),
      data: result.rows.map((cells) => ({ cells })),
    }),
    [result],
  );
  const table = useTable({ features, columns, data, enableMultiSort: false });
  const sorted = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: headHeight,
    overscan: 12,
  });
  const { widths, numeric } = useMemo(() => measure(result), [result]);
  const headTypes = useMemo(() => types ?? typesOf(result), [types, result]);

  const cellId = ({ row, column }: Active): string => `${id}-${row}-${column}`;
  const isActive = (row: number, column: number): true | undefined => (active?.row === row && active.column === column) || undefined;
  const sort = (column: number) => table.getColumn(String(column))?.toggleSorting();
  const lines = (): ResultSet["rows"] => sorted.map((row) => row.original.cells);
  const activeValue =
    active && (active.row === headRow ? result.columns[active.column] : sorted[active.row]?.original.cells[active.column]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another result has no cell that was chosen in it
  useEffect(() => setActive(null), [result]);
  useEffect(() => {
    if (active === null) return;
    if (active.row !== headRow) virtual.scrollToIndex(active.row);
    frame.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, virtual]);

  const press = (event: KeyboardEvent) => {
    const from = active ?? { row: 0, column: 0 };
    const page = Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / rowHeight));
    if (active?.row === headRow && (event.key === "Enter" || event.key === " ") && !event.ctrlKey && !event.metaKey) sort(active.column);
    else {
      const next = moved(from, event, { rows: sorted.length, columns: result.columns.length, page });
      if (next === null) return;
      setActive(active === null ? from : next);
    }
    event.preventDefault();
  };
  const copy = (event: ClipboardEvent) => {
    if (activeValue === null || activeValue === undefined || !document.getSelection()?.isCollapsed) return;
    event.preventDefault();
    void actions.onCopy({ columns: [], rows: [[activeValue]] }, "cell");
  };

  const digits = String(result.rows.length).length;
  const style = { "--columns": [`calc(${digits}ch + 22px)`, ...widths, "1fr"].join(" ") } as React.CSSProperties;
  const shown = virtual.getVirtualItems();
  const isDrawn = active !== null && (active.row === headRow || shown.some(({ index }) => index === active.row));
  return (
    <div className="result-frame">
      <TableTools
        facts={facts}
        table={{ columns: result.columns, lines }}
        row={active && active.row !== headRow ? active.row : null}
        value={activeValue ?? undefined}
        actions={actions}
      >
        {tools}
      </TableTools>
      {instead && <div className="result-instead">{instead}</div>}
      {/* The ARIA grid: a real table cannot leave rows out, and aria-rowindex says which these are. */}
      {/* biome-ignore-start lint/a11y: roles of a virtual grid; the frame has the focus and names the active cell */}
      <div
        ref={frame}
        className="result-table"
        hidden={Boolean(instead)}
        role="grid"
        aria-label={label}
        aria-rowcount={result.rows.length + 1}
        aria-colcount={result.columns.length}
        aria-activedescendant={isDrawn ? cellId(active) : undefined}
        tabIndex={0}
        style={style}
        onKeyDown={press}
        onCopy={copy}
      >
        <div role="rowgroup" className="result-head">
          <div role="row" className="result-row" aria-rowindex={1}>
            <span className="result-cell result-number" aria-hidden="true" />
            {result.columns.map((column, index) => (
              <Head
                // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
                key={index}
                id={cellId({ row: headRow, column: index })}
                name={column}
                type={headTypes[index] ?? ""}
                sorted={table.getColumn(String(index))?.getIsSorted() ?? false}
                numeric={numeric[index]}
                active={isActive(headRow, index)}
                onPress={() => {
                  setActive({ row: headRow, column: index });
                  sort(index);
                }}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="result-body" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => (
            <div key={index} role="row" className="result-row" aria-rowindex={index + 2} style={{ transform: `translateY(${start}px)` }}>
              <span className="result-cell result-number" aria-hidden="true">
                {(sorted[index]?.index ?? 0) + 1}
              </span>
              {sorted[index]?.original.cells.map((value, column) => (
                <span
                  // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
                  key={column}
                  id={cellId({ row: index, column })}
                  role="gridcell"
                  className="result-cell"
                  data-number={isNumber(value) || undefined}
                  data-active={isActive(index, column)}
                  title={cellText(value)}
                  onClick={() => setActive({ row: index, column })}
                >
                  <Cell value={value} />
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y: roles of a virtual grid */}
    </div>
  );
}

interface HeadProps {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sorted: "asc" | "desc" | false;
  readonly numeric: true | undefined;
  readonly active: true | undefined;
  readonly onPress: () => void;
}

function Head({ id, name, type, sorted, numeric, active, onPress }: HeadProps) {
  const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y: the head of a grid that has the focus and handles the keys
    <span
      id={id}
      role="columnheader"
      className="result-cell result-column"
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
      data-number={numeric}
      data-active={active}
      title={`${name} (${type})`}
      onClick={onPress}
    >
      <span className="result-column-name">
        {name}
        {sorted && <Arrow size={12} aria-hidden="true" />}
      </span>
      <span className="result-column-type">{type}</span>
    </span>
  );
}

function measure({ columns, rows }: ResultSet) {
  const sample = rows.slice(0, measuredRows);
  const longest = (column: string, index: number): number =>
    // Beside its name a column may show by which it is sorted.
    Math.max(column.length + 2, ...sample.map((row) => cellText(row[index] ?? null).length));
  return {
    widths: columns.map((column, index) => `calc(${Math.min(Math.max(longest(column, index), 7), 48)}ch + 20px)`),
    numeric: columns.map((_, index) => sample.some((row) => isNumber(row[index] ?? null)) || undefined),
  };
}
