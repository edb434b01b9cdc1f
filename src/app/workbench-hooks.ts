/** What the bindings of the workbench share: one's work, and Run, Submit and Stop. */
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Exercise, ExerciseId } from "../core/exercise.ts";
import { newWork, type Work } from "../state/work.ts";
import { useStores } from "./stores.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
export const runKeys = isMac ? "⌘ ↵" : "Ctrl ↵";
export const submitKeys = isMac ? "⌘ ⇧ ↵" : "Ctrl ⇧ ↵";

export function useWork(id: ExerciseId): Work {
  const work = useStore(useStores().workspace, (state) => state.works[id]);
  return useMemo(() => work ?? newWork(id), [work, id]);
}

/** Run and Submit by button and, outside of the editor too, by key; `onStart` shows where the outcome will appear. */
export function useActions(exercise: Exercise, onStart: () => void) {
  const { workspace } = useStores();
  const running = useStore(workspace, (state) => Boolean(state.activities[exercise.id]));
  const start = (act: "run" | "submit") => () => {
    onStart();
    void workspace.getState()[act](exercise);
  };
  const actions = {
    running,
    run: start("run"),
    submit: start("submit"),
    stop: () => workspace.getState().stop(exercise.language),
  };
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.submit();
      else latest.current.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return actions;
}
