/** The attempts at an exercise, read again whenever one is added. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Attempt } from "../core/attempt.ts";
import type { Exercise } from "../core/exercise.ts";
import { AttemptsPane } from "../ui/reading/attempts-pane.tsx";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

export function AttemptsBinding({ exercise }: { readonly exercise: Exercise }) {
  const { attempts, workspace } = useStores();
  const { id, language, starter } = exercise;
  const code = useWork(id, (work) => work.code);
  const summaries = useStore(attempts, (state) => state.summaries);
  const [loaded, setLoaded] = useState<readonly Attempt[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new summary is the sign that there is something to read
  useEffect(() => {
    let current = true;
    void attempts
      .getState()
      .load(id)
      .then((all) => current && setLoaded(all));
    return () => {
      current = false;
    };
  }, [attempts, id, summaries]);
  const { move, restoreCode, runOn } = workspace.getState();
  return (
    <AttemptsPane
      attempts={loaded}
      language={language}
      code={code ?? starter}
      onRestore={(old) => {
        restoreCode(id, old);
        move(id, { phone: "code" });
      }}
      onRunOn={(tables) => void runOn(exercise, tables)}
    />
  );
}
