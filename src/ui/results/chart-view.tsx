/** A quick chart of a result, with what it draws to choose from, and the same in words. */
import { lazy, Suspense, useId, useMemo } from "react";
import type { ResultSet } from "../../core/values.ts";
import { type ChartChoice, type ChartKind, chartData, chartKinds, columnKinds, suggestChart } from "./chart-data.ts";
import "./chart.css";

const Chart = lazy(() => import("./chart.tsx"));

const kindNames: Readonly<Record<ChartKind, string>> = { bar: "Bars", line: "Lines", scatter: "Points", histogram: "Histogram" };

interface ChartViewProps {
  readonly rows: ResultSet;
  /** What was chosen, here or for an earlier result; null before. */
  readonly choice: ChartChoice | null;
  readonly onChoose: (choice: ChartChoice) => void;
}

export function ChartView({ rows, choice: chosen, onChoose }: ChartViewProps) {
  const suggested = useMemo(() => suggestChart(rows), [rows]);
  const kinds = useMemo(() => columnKinds(rows), [rows]);
  // What was chosen for another result may name columns that this one lacks.
  const fits = chosen !== null && [chosen.x, chosen.y, chosen.series ?? 0].every((column) => column < rows.columns.length);
  const choice = fits ? chosen : suggested;
  const data = useMemo(() => (choice === null ? null : chartData(rows, choice)), [rows, choice]);
  const names = useMemo(
    () => ({ x: rows.columns[choice?.x ?? 0] ?? "", y: rows.columns[choice?.y ?? 0] ?? "" }),
    [rows, choice?.x, choice?.y],
  );
  if (choice === null || data === null) return <p className="result-facts">A chart needs rows, and a column that holds only numbers.</p>;
  const all = rows.columns.map((name, column) => ({ name, column }));
  const numbers = all.filter(({ column }) => kinds[column] === "number");
  const change = (part: Partial<ChartChoice>) => onChoose({ ...choice, ...part });
  const isHistogram = choice.kind === "histogram";
  return (
    <figure className="chart">
      <div className="chart-choice">
        <Pick
          label="Chart"
          value={choice.kind}
          options={chartKinds.map((kind) => ({ value: kind, name: kindNames[kind] }))}
          onPick={(value) => {
            const kind = chartKinds.find((one) => one === value) ?? "bar";
            change({ kind, ...(kind === "histogram" && kinds[choice.x] !== "number" ? { x: choice.y } : {}) });
          }}
        />
        <Columns
          label={isHistogram ? "Of" : "Across"}
          columns={isHistogram ? numbers : all}
          value={choice.x}
          onPick={(x) => change({ x })}
        />
        {!isHistogram && <Columns label="Up" columns={numbers} value={choice.y} onPick={(y) => change({ y })} />}
        {(choice.kind === "line" || choice.kind === "scatter") && (
          <Pick
            label="Series"
            value={String(choice.series ?? "")}
            options={[{ value: "", name: "one" }, ...all.map(({ name, column }) => ({ value: String(column), name: `by ${name}` }))]}
            onPick={(value) => change({ series: value === "" ? null : Number(value) })}
          />
        )}
      </div>
      <Suspense fallback={<p className="result-facts">Loading the chart …</p>}>
        {data.points.length > 0 && <Chart choice={choice} points={data.points} names={names} />}
      </Suspense>
      <figcaption>
        {data.words} {data.leftOut} {rows.truncated && "Only the rows that are shown are drawn."}
      </figcaption>
    </figure>
  );
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly column: number }[];
  readonly value: number;
  readonly onPick: (column: number) => void;
}

function Columns({ label, columns, value, onPick }: ColumnsProps) {
  return (
    <Pick
      label={label}
      value={String(value)}
      options={columns.map(({ name, column }) => ({ value: String(column), name }))}
      onPick={(column) => onPick(Number(column))}
    />
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  const id = useId();
  return (
    <span className="chart-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
