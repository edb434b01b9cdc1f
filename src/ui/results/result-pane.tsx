/** What the last Run gave: tables, values of calls, what was printed, or what went wrong. */
import { ChartColumn } from "lucide-react";
import { useState } from "react";
import type { Output, RunReport, RunResult } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import type { ResultSet } from "../../core/values.ts";
import type { NamedTable } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { count, countOf, countRows, elapsed } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import { ResultTable } from "../table/result-table.tsx";
import type { TableActions } from "../table/table-tools.tsx";
import type { ChartChoice } from "./chart-data.ts";
import { ChartView } from "./chart-view.tsx";
import { ErrorText } from "./error-text.tsx";
import { Figure } from "./figure.tsx";
import { Mark } from "./mark.tsx";
import { Working } from "./working.tsx";
import "./results.css";

interface ResultPaneProps {
  readonly report: RunReport | null;
  /** What runs now, in words; null when nothing runs. */
  readonly working: string | null;
  /** How Run is pressed on this machine, such as `Ctrl ↵`. */
  readonly runKeys: string;
  readonly onShowOutput: () => void;
  readonly actions: TableActions;
  /** The tables that Run uses in the place of the visible data. */
  readonly chosenData: readonly NamedTable[] | undefined;
  readonly onLeaveChosenData: () => void;
}

/** So many printed lines are shown under the result; the rest is one tab further. */
const printedLines = 200;

/** Whether a result is drawn as a chart, and as which; null for the one that suits it. */
interface Charted {
  readonly shown: boolean;
  readonly choice: ChartChoice | null;
}

const noChart: Charted = { shown: false, choice: null };

export function ResultPane({ chosenData, onLeaveChosenData, ...report }: ResultPaneProps) {
  // By place of the result: the next Run is drawn as the last one was.
  const [charts, setCharts] = useState<Readonly<Record<number, Charted>>>({});
  const shown = <Report {...report} charts={charts} onChart={(index, chart) => setCharts({ ...charts, [index]: chart })} />;
  if (chosenData === undefined) return shown;
  return (
    <div className="result-chosen">
      <div className="result-data">
        <p>Run uses the {countOf(countRows(chosenData), "row")} of the counterexample.</p>
        <Button look="quiet" onPress={onLeaveChosenData}>
          Back to the full data
        </Button>
      </div>
      {shown}
    </div>
  );
}

interface ReportProps extends Omit<ResultPaneProps, "chosenData" | "onLeaveChosenData"> {
  readonly charts: Readonly<Record<number, Charted>>;
  readonly onChart: (index: number, chart: Charted) => void;
}

function Report({ report, working, runKeys, onShowOutput, actions, charts, onChart }: ReportProps) {
  if (working !== null) return <Working step={working} />;
  if (report === null)
    return (
      <Message title="Nothing has been run yet">
        <p>Run ({runKeys}) tries your code on the data you can see. Only Submit is graded.</p>
      </Message>
    );
  const { outcome, output, elapsedMs } = report;
  switch (outcome.status) {
    case "finished":
      return (
        <div className="result" data-single={outcome.results.length === 1 && output.lines === 0 ? "" : undefined}>
          {outcome.results.map((result, index) => (
            <One
              // biome-ignore lint/suspicious/noArrayIndexKey: results of one run never move
              key={index}
              result={result}
              label={index === 0 ? "Result" : `Result ${index + 1}`}
              elapsedMs={elapsedMs}
              actions={actions}
              chart={charts[index] ?? noChart}
              onChart={(chart) => onChart(index, chart)}
            />
          ))}
          <Printed output={output} onShowOutput={onShowOutput} />
          {outcome.results.length === 0 && (
            <p className="result-facts">
              {output.lines === 0 ? "It ran without an error, returned nothing and printed nothing" : "Done"} · {elapsed(elapsedMs)}
            </p>
          )}
        </div>
      );
    case "crashed":
      return (
        <div className="verdict">
          <Mark status="crashed" title="Your code raised an error." />
          <ErrorText error={outcome.error} />
          <Printed output={output} onShowOutput={onShowOutput} />
        </div>
      );
    case "stopped":
      return (
        <div className="verdict">
          <Mark status="stopped" title={outcome.message} />
          <Printed output={output} onShowOutput={onShowOutput} />
        </div>
      );
    case "broken":
      return (
        <div className="verdict">
          <Mark status="broken" title={outcome.message} />
        </div>
      );
    default:
      return assertNever(outcome);
  }
}

interface OneProps {
  readonly result: RunResult;
  readonly label: string;
  readonly elapsedMs: number;
  readonly actions: TableActions;
  readonly chart: Charted;
  readonly onChart: (chart: Charted) => void;
}

function One({ result, elapsedMs, ...shared }: OneProps) {
  switch (result.kind) {
    case "rows": {
      const { rows, totalRows } = result;
      const shown = rows.rows.length < totalRows ? `, the first ${count(rows.rows.length)} shown` : "";
      return (
        <section className="result-one">
          <TableOrChart {...shared} rows={rows} facts={`${countOf(totalRows, "row")}${shown} · ${elapsed(elapsedMs)}`} />
          {totalRows === 0 && <p className="result-facts">The query is fine and found no rows.</p>}
        </section>
      );
    }
    case "call": {
      const { call, text, table, types } = result;
      return (
        <section className="result-one">
          <pre className="result-call">{call}</pre>
          {table === undefined ? (
            <pre className="result-value">{text}</pre>
          ) : (
            <TableOrChart
              {...shared}
              rows={table}
              facts={`${table.truncated ? "the first " : ""}${countOf(table.rows.length, "row")}`}
              {...(types === undefined ? {} : { types })}
            />
          )}
        </section>
      );
    }
    case "figure":
      return <Figure figure={result} />;
    default:
      return assertNever(result);
  }
}

interface TableOrChartProps extends Omit<OneProps, "result" | "elapsedMs"> {
  readonly rows: ResultSet;
  readonly types?: readonly string[];
  readonly facts: string;
}

/** A chart takes the place of the table, and the buttons stay where they are. */
function TableOrChart({ rows, chart, onChart, ...table }: TableOrChartProps) {
  const isChart = chart.shown && rows.rows.length > 0;
  return (
    <ResultTable
      {...table}
      rows={rows}
      tools={
        rows.rows.length > 0 && (
          <Button look="quiet" icon={ChartColumn} pressed={isChart} onPress={() => onChart({ ...chart, shown: !isChart })}>
            Chart
          </Button>
        )
      }
      instead={isChart && <ChartView rows={rows} choice={chart.choice} onChoose={(choice) => onChart({ ...chart, choice })} />}
    />
  );
}

function Printed({ output, onShowOutput }: { readonly output: Output; readonly onShowOutput: () => void }) {
  if (output.lines === 0) return null;
  const lines = output.text.split("\n");
  const cut = lines.length > printedLines;
  return (
    <section className="result-one" aria-label="Printed">
      <p className="result-facts">Printed</p>
      <pre className="result-value">{cut ? lines.slice(0, printedLines).join("\n") : output.text.trimEnd()}</pre>
      {cut && (
        <Button look="quiet" onPress={onShowOutput}>
          {`All ${count(output.lines)} lines are under Output`}
        </Button>
      )}
    </section>
  );
}
