/** What the last Run gave: tables, values of calls, what was printed, or what went wrong. */
import type { Output, RunReport, RunResult } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import type { NamedTable } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { count, countOf, countRows, elapsed } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import { ResultTable } from "../table/result-table.tsx";
import { ErrorText } from "./error-text.tsx";
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
  /** The tables that Run uses in the place of the visible data. */
  readonly chosenData: readonly NamedTable[] | undefined;
  readonly onLeaveChosenData: () => void;
}

/** So many printed lines are shown under the result; the rest is one tab further. */
const printedLines = 200;

export function ResultPane({ chosenData, onLeaveChosenData, ...report }: ResultPaneProps) {
  if (chosenData === undefined) return <Report {...report} />;
  return (
    <div className="result-chosen">
      <div className="result-data">
        <p>Run uses the {countOf(countRows(chosenData), "row")} of the counterexample.</p>
        <Button look="quiet" onPress={onLeaveChosenData}>
          Back to the full data
        </Button>
      </div>
      <Report {...report} />
    </div>
  );
}

function Report({ report, working, runKeys, onShowOutput }: Omit<ResultPaneProps, "chosenData" | "onLeaveChosenData">) {
  if (working !== null) return <Working step={working} />;
  if (report === null)
    return (
      <Message title="Nothing has been run yet">
        <p>Run ({runKeys}) tries your code on the data you can see. It never counts as an attempt.</p>
      </Message>
    );
  const { outcome, output, elapsedMs } = report;
  switch (outcome.status) {
    case "finished":
      return (
        <div className="result" data-single={outcome.results.length === 1 && output.lines === 0 ? "" : undefined}>
          {outcome.results.map((result, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: results of one run never move
            <One key={index} result={result} label={index === 0 ? "Result" : `Result ${index + 1}`} elapsedMs={elapsedMs} />
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

function One({ result, label, elapsedMs }: { readonly result: RunResult; readonly label: string; readonly elapsedMs: number }) {
  if (result.kind === "call")
    return (
      <section className="result-one">
        <pre className="result-call">{result.call}</pre>
        {result.table === undefined ? <pre className="result-value">{result.text}</pre> : <ResultTable label={label} rows={result.table} />}
      </section>
    );
  const { rows, totalRows } = result;
  return (
    <section className="result-one">
      <p className="result-facts">
        {countOf(totalRows, "row")}
        {rows.rows.length < totalRows && `, the first ${count(rows.rows.length)} shown`} · {elapsed(elapsedMs)}
      </p>
      <ResultTable label={label} rows={rows} />
      {totalRows === 0 && <p className="result-facts">The query is fine and found no rows.</p>}
    </section>
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
