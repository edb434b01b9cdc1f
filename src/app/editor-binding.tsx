/** The editor pane, bound to the draft. */
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Attempt } from "../core/attempt.ts";
import type { Exercise, ExerciseId } from "../core/exercise.ts";
import type { CandidateError } from "../core/verdict.ts";
import type { SaveState } from "../state/workspace.ts";
import type { LineMark } from "../ui/editor/language.ts";
import { type ActionProps, EditorPane } from "../ui/workbench/editor-pane.tsx";
import { useDark, useJustNow } from "./hooks.ts";
import { useHelp } from "./language/use-help.ts";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

interface EditorBindingProps {
  readonly exercise: Exercise;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly actions: ActionProps | null;
  /** Null where no attempts are kept. */
  readonly loadAttempts: ((id: ExerciseId) => Promise<readonly Attempt[]>) | null;
  readonly insertion: string | null;
  readonly onInserted: () => void;
}

export function EditorBinding({ exercise, onRun, onSubmit, actions, loadAttempts, insertion, onInserted }: EditorBindingProps) {
  const { workspace, settings } = useStores();
  const { id, language, starter } = exercise;
  const { code: draft, cursor } = useWork(id, ({ code, place }) => ({ code, cursor: place.cursor }));
  const [revision, setRevision] = useState(0);
  const { fontSize, vim, setFontSize, setVim } = useStore(settings);
  const replaced = useStore(workspace, (state) => state.replaced[id] ?? 0);
  const save = useStore(workspace, (state) => state.saves[id]);
  const justNow = useJustNow(save?.kind === "saved" ? save.at : null);
  const dark = useDark();
  const code = draft ?? starter;
  const { help, warnings, note } = useHelp(exercise, code);
  const errors = useErrors(exercise);
  const marks = useMemo(() => [...errors, ...warnings], [errors, warnings]);
  const [refusal, setRefusal] = useState("");
  const { edit, move, restoreStarter } = workspace.getState();
  /** Puts another text into the editor, as a change that Undo takes back. */
  const replace = (text: string) => {
    edit(id, text);
    setRevision((last) => last + 1);
  };
  const format = async () => {
    const formatted = await help.format(code);
    setRefusal(formatted.ok ? "" : formatted.error);
    // What was typed meanwhile is not thrown away.
    const now = workspace.getState().works[id]?.code ?? starter;
    if (formatted.ok && now === code && formatted.value !== code) replace(formatted.value);
  };
  return (
    <EditorPane
      name={id}
      language={language}
      text={code}
      revision={revision + replaced}
      cursor={cursor}
      marks={marks}
      help={help}
      fontSize={fontSize}
      vim={vim}
      dark={dark}
      onChange={(text) => {
        setRefusal("");
        edit(id, text);
      }}
      onMove={(cursor) => move(id, { cursor })}
      onRun={onRun}
      onSubmit={onSubmit}
      onFormat={() => void format()}
      insertion={insertion}
      onInserted={onInserted}
      fileName={`${exercise.name}.${language === "sql" ? "sql" : "py"}`}
      saved={describeSave(save, justNow, draft === null)}
      note={refusal || note}
      onFontSize={setFontSize}
      onVim={setVim}
      canRestore={draft !== null && draft !== starter}
      onRestore={() => {
        restoreStarter(id);
        setRevision(revision + 1);
      }}
      loadAttempts={loadAttempts && (() => loadAttempts(id))}
      onRestoreVersion={replace}
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
function useErrors({ id }: Exercise): readonly LineMark[] {
  const { workspace } = useStores();
  const shown = useWork(id, ({ place }) => place.results);
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
  return [{ severity: "error", line: last.line, message: `${type}: ${message}`, ...(column === undefined ? {} : { column }) }];
}
