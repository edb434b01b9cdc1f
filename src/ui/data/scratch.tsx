/** A query beside the exercise: to look around in the data. It is no Run and no attempt. */
import { Play, Square } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import type { RunReport } from "../../core/engine.ts";
import { Button } from "../base/button.tsx";
import { countOf, elapsed } from "../base/format.ts";
import { ErrorText } from "../results/error-text.tsx";
import { ResultTable } from "../table/result-table.tsx";
import type { TableActions } from "../table/table-tools.tsx";
import "./data.css";

interface ScratchProps {
  readonly sql: string;
  readonly onChange: (sql: string) => void;
  readonly report: RunReport | null;
  readonly running: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** How it is run by key on this machine. */
  readonly runKeys: string;
  readonly actions: TableActions;
}

export function Scratch({ sql, onChange, report, running, onRun, onStop, runKeys, actions }: ScratchProps) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    if (!running) onRun();
  };
  return (
    <section className="scratch" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="reading-heading">
        Look around
      </h3>
      <p id={`${id}-note`} className="reading-note">
        A query of its own on the tables of this exercise. It is neither kept nor graded, and your answer stays as it is.
      </p>
      <textarea
        aria-label="Scratch query"
        aria-describedby={`${id}-note`}
        value={sql}
        rows={Math.min(Math.max(sql.split("\n").length, 2), 10)}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange(event.target.value)}
        // The page would run the answer.
        data-own-keys="run"
        onKeyDown={press}
      />
      <div className="scratch-actions">
        {running ? (
          <Button icon={Square} onPress={onStop}>
            Stop
          </Button>
        ) : (
          <Button icon={Play} shortcut={runKeys} keys="Control+Enter Meta+Enter" unavailable={sql.trim() === ""} onPress={onRun}>
            Try it
          </Button>
        )}
      </div>
      <div aria-live="polite" aria-busy={running}>
        {report && <Outcome report={report} actions={actions} />}
      </div>
    </section>
  );
}

function Outcome({ report: { outcome, elapsedMs }, actions }: { readonly report: RunReport; readonly actions: TableActions }) {
  if (outcome.status === "crashed") return <ErrorText error={outcome.error} />;
  if (outcome.status !== "finished") return <p className="data-caption">{outcome.message}</p>;
  const last = outcome.results.at(-1);
  if (last?.kind !== "rows") return <p className="data-caption">There is no query in it.</p>;
  return (
    <div className="scratch-result">
      <ResultTable
        label="Scratch result"
        rows={last.rows}
        facts={`${countOf(last.totalRows, "row")} · ${elapsed(elapsedMs)}`}
        actions={actions}
      />
    </div>
  );
}
