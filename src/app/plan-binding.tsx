/** The Plan pane: asks for the plan when it comes into view, after each Run, and when told to. */
import { useCallback, useEffect, useState } from "react";
import type { PlanReport, RunReport } from "../core/engine.ts";
import type { SqlExercise } from "../core/exercise.ts";
import { countOf, elapsed } from "../ui/base/format.ts";
import { PlanPane } from "../ui/results/plan-pane.tsx";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

interface PlanBindingProps {
  readonly exercise: SqlExercise;
  readonly shown: boolean;
  readonly run: RunReport | null;
}

export function PlanBinding({ exercise, shown, run }: PlanBindingProps) {
  const { grader, workspace } = useStores();
  const code = useWork(exercise.id, (work) => work.code) ?? exercise.starter;
  const [explained, setExplained] = useState<{ readonly code: string; readonly plan: PlanReport } | null>(null);
  const explain = useCallback(async () => {
    const asked = workspace.getState().works[exercise.id]?.code ?? exercise.starter;
    const plan = await grader.plan(exercise, asked);
    setExplained({ code: asked, plan });
  }, [grader, workspace, exercise]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a Run that ended is the occasion to ask again
  useEffect(() => {
    if (shown) void explain();
  }, [shown, run, explain]);
  const stale = explained !== null && explained.code !== code;
  return <PlanPane plan={explained?.plan ?? null} facts={factsOf(run)} stale={stale} onExplain={() => void explain()} />;
}

function factsOf(run: RunReport | null): string {
  if (run === null) return "";
  const last = run.outcome.status === "finished" ? run.outcome.results.at(-1) : undefined;
  return last?.kind === "rows" ? `${countOf(last.totalRows, "row")}, ${elapsed(run.elapsedMs)}` : elapsed(run.elapsedMs);
}
