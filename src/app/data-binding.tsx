/** The Data pane, bound to the description of the dataset, and a scratch query that leaves no trace in the work. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { RunReport } from "../core/engine.ts";
import type { SqlExercise } from "../core/exercise.ts";
import { Button } from "../ui/base/button.tsx";
import { Message } from "../ui/base/message.tsx";
import { DataPane } from "../ui/data/data-pane.tsx";
import { Scratch } from "../ui/data/scratch.tsx";
import { useStores } from "./stores.ts";
import { tableActions } from "./table-actions.ts";
import { runKeys } from "./workbench-hooks.ts";

interface DataBindingProps {
  readonly exercise: SqlExercise;
  readonly onInsert: (text: string) => void;
}

export function DataBinding({ exercise, onInsert }: DataBindingProps) {
  const { catalogue } = useStores();
  const load = useStore(catalogue, (state) => state.datasets[exercise.dataset]);
  useEffect(() => void catalogue.getState().loadDataset(exercise.dataset), [catalogue, exercise.dataset]);
  if (load?.kind === "ready")
    return <DataPane dataset={load.value} tables={exercise.tables} onInsert={onInsert} scratch={<ScratchBinding exercise={exercise} />} />;
  if (load?.kind === "failed")
    return (
      <Message title="The description of the data could not be loaded">
        <p>{load.because}</p>
        <Button onPress={() => void catalogue.getState().loadDataset(exercise.dataset)}>Try again</Button>
      </Message>
    );
  return <Message title="Loading the description of the data …" />;
}

/** The grader is asked past the workspace, so neither status nor reports change. */
function ScratchBinding({ exercise }: { readonly exercise: SqlExercise }) {
  const { grader, preferences } = useStores();
  const key = `scratch:${exercise.id}`;
  const [sql, setSql] = useState(() => preferences.get(key) ?? `SELECT *\nFROM ${exercise.tables[0]}\nLIMIT 20`);
  const [report, setReport] = useState<RunReport | null>(null);
  const [running, setRunning] = useState(false);
  const run = async () => {
    setRunning(true);
    try {
      setReport(await grader.run(exercise, sql));
    } finally {
      setRunning(false);
    }
  };
  return (
    <Scratch
      sql={sql}
      onChange={(text) => {
        setSql(text);
        preferences.set(key, text);
      }}
      report={report}
      running={running}
      onRun={() => void run()}
      onStop={() => grader.stop("sql")}
      runKeys={runKeys}
      actions={tableActions(`${exercise.name}-scratch`)}
    />
  );
}
