/** What the bindings of the workbench share: one's work, Run, Submit and Stop, and the time spent. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Exercise, ExerciseId, ExerciseSummary } from "../core/exercise.ts";
import { newWork, type Work } from "../state/work.ts";
import { keysOf } from "./commands.ts";
import { useStores } from "./stores.ts";

export const runKeys = keysOf("run")[0] ?? "";
export const submitKeys = keysOf("submit")[0] ?? "";

/** What `pick` takes of one's work. Code and cursor change with each key, so who does not show them does not pick them. */
export function useWork<T>(id: ExerciseId, pick: (work: Work) => T): T {
  const { workspace } = useStores();
  const untouched = useMemo(() => newWork(id), [id]);
  return useStore(
    workspace,
    useShallow((state) => pick(state.works[id] ?? untouched)),
  );
}

/** Language, difficulty and time, as they are told. */
export function factsOf({ language, difficulty, minutes }: ExerciseSummary): readonly string[] {
  return [language === "sql" ? "SQL" : "Python", difficulty, `${minutes} min`];
}

/** Run, Submit and Stop; `onStart` shows where the outcome will appear. */
export function useActions(exercise: Exercise, onStart: () => void) {
  const { workspace } = useStores();
  const running = useStore(workspace, (state) => Boolean(state.activities[exercise.id]));
  const start = (act: "run" | "submit") => () => {
    onStart();
    void workspace.getState()[act](exercise);
  };
  return {
    running,
    run: start("run"),
    submit: start("submit"),
    stop: () => workspace.getState().stop(exercise.language),
  };
}

/** Counts the seconds that the page is in view, until the exercise is passed or the count is paused. */
export function useTimer(id: ExerciseId, passed: boolean) {
  const { times } = useStores();
  const [seconds, setSeconds] = useState(() => times.of(id));
  const [paused, setPaused] = useState(passed);
  useEffect(() => setPaused(passed), [passed]);
  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") setSeconds(times.add(id, 1));
    }, 1000);
    return () => clearInterval(timer);
  }, [times, id, paused]);
  return { seconds, paused, toggle: () => setPaused(!paused) };
}
