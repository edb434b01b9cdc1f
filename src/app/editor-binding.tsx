/** The editor pane, bound to the draft. */
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Exercise } from "../core/exercise.ts";
import type { CandidateError } from "../core/verdict.ts";
import type { SaveState } from "../state/workspace.ts";
import type { LineMark } from "../ui/editor/code-editor.tsx";
import { type ActionProps, EditorPane } from "../ui/workbench/editor-pane.tsx";
import { useDark, useJustNow } from "./hooks.ts";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

interface EditorBindingProps {
  readonly exercise: Exercise;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly actions: ActionProps | null;
}

export function EditorBinding({ exercise, onRun, onSubmit, actions }: EditorBindingProps) {
  const { workspace, settings } = useStores();
  const { id, language, starter } = exercise;
  const work = useWork(id);
  const [revision, setRevision] = useState(0);
  const fontSize = useStore(settings, (state) => state.fontSize);
  const replaced = useStore(workspace, (state) => state.replaced[id] ?? 0);
  const save = useStore(workspace, (state) => state.saves[id]);
  const justNow = useJustNow(save?.kind === "saved" ? save.at : null);
  const dark = useDark();
  const marks = useMarks(exercise);
  const { edit, move, restoreStarter } = workspace.getState();
  return (
    <EditorPane
      name={id}
      language={language}
      text={work.code ?? starter}
      revision={revision + replaced}
      cursor={work.place.cursor}
      marks={marks}
      fontSize={fontSize}
      dark={dark}
      onChange={(code) => edit(id, code)}
      onMove={(cursor) => move(id, { cursor })}
      onRun={onRun}
      onSubmit={onSubmit}
      fileName={`${exercise.name}.${language === "sql" ? "sql" : "py"}`}
      saved={describeSave(save, justNow, work.code === null)}
      onFontSize={settings.getState().setFontSize}
      canRestore={work.code !== null && work.code !== starter}
      onRestore={() => {
        restoreStarter(id);
        setRevision(revision + 1);
      }}
      actions={actions}
    />
  );
}

function describeSave(save: SaveState | undefined, justNow: boolean, isStarter: boolean): string {
  if (save === undefined || isStarter) return isStarter ? "starter" : "saved";
  if (save.kind === "saving") return "saving …";
  if (save.kind === "failed") return `could not save: ${save.because}`;
  if (justNow) return "saved just now";
  return `saved at ${new Date(save.at).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })}`;
}

/** The line of the error that is being shown, of the Run or of the Submit. */
function useMarks({ id }: Exercise): readonly LineMark[] {
  const { workspace } = useStores();
  const shown = useWork(id).place.results;
  const reports = useStore(workspace, (state) => state.reports[id]);
  return useMemo(() => {
    const verdict = reports?.grade?.verdict;
    const outcome = reports?.run?.outcome;
    if (shown === "verdict") return verdict?.status === "crashed" ? marksOf(verdict.error) : [];
    return outcome?.status === "crashed" ? marksOf(outcome.error) : [];
  }, [reports, shown]);
}

function marksOf({ frames, column, type, message }: CandidateError): LineMark[] {
  const last = frames.at(-1);
  if (last === undefined) return [];
  return [{ line: last.line, message: `${type}: ${message}`, ...(column === undefined ? {} : { column }) }];
}
