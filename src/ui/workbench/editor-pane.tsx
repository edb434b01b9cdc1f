/** The editor with its file name, its save state, and what one does with the code. */
import { AlignLeft, History, Play, RotateCcw, Send, Square } from "lucide-react";
import { useState } from "react";
import type { Attempt } from "../../core/attempt.ts";
import type { Language } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { Confirm } from "../base/confirm.tsx";
import { CodeEditor, type CodeEditorProps } from "../editor/code-editor.tsx";
import { EditorSettings, type EditorSettingsProps } from "../editor/editor-settings.tsx";
import { Versions } from "../editor/versions.tsx";
import "./workbench.css";

export interface ActionProps {
  readonly running: boolean;
  readonly runKeys: string;
  readonly submitKeys: string;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly onStop: () => void;
}

interface EditorPaneProps extends CodeEditorProps, Pick<EditorSettingsProps, "onFontSize" | "onVim"> {
  readonly language: Language;
  readonly fileName: string;
  /** "saved just now", "saving …", "could not save: …" */
  readonly saved: string;
  /** What the editor's own helpers are doing, or why they could not; empty where there is nothing to tell. */
  readonly note: string;
  readonly canRestore: boolean;
  readonly onRestore: () => void;
  /** Reads one's attempts at this exercise; null where none are kept. */
  readonly loadAttempts: (() => Promise<readonly Attempt[]>) | null;
  readonly onRestoreVersion: (code: string) => void;
  /** Null where Run and Submit are elsewhere, as on a phone. */
  readonly actions: ActionProps | null;
}

export function EditorPane({ fileName, saved, note, onFontSize, onVim, canRestore, onRestore, actions, ...rest }: EditorPaneProps) {
  const { loadAttempts, onRestoreVersion, ...editor } = rest;
  const [asking, setAsking] = useState(false);
  const [attempts, setAttempts] = useState<readonly Attempt[] | "closed" | "reading">("closed");
  const openVersions = (load: () => Promise<readonly Attempt[]>) => {
    setAttempts("reading");
    // Closed meanwhile, it stays closed.
    void load().then((read) => setAttempts((now) => (now === "reading" ? read : now)));
  };
  return (
    <section className="editor-pane" aria-label="Code">
      <div className="editor-bar">
        <span className="editor-file">{fileName}</span>
        <span className="editor-saved">
          {saved}
          <span role="status">{note !== "" && ` · ${note}`}</span>
        </span>
        <span className="editor-tools">
          <Button look="quiet" icon={AlignLeft} label="Format the code" keys="Shift+Alt+F" onPress={editor.onFormat} />
          {loadAttempts && <Button look="quiet" icon={History} label="Your versions" onPress={() => openVersions(loadAttempts)} />}
          <Button look="quiet" icon={RotateCcw} label="Restore starter" unavailable={!canRestore} onPress={() => setAsking(true)} />
          <EditorSettings fontSize={editor.fontSize} onFontSize={onFontSize} vim={editor.vim} onVim={onVim} />
        </span>
        {actions && <Actions {...actions} />}
      </div>
      <CodeEditor {...editor} />
      {attempts !== "closed" && (
        <Versions
          {...editor}
          draft={editor.text}
          attempts={attempts === "reading" ? null : attempts}
          onRestore={(code) => {
            setAttempts("closed");
            onRestoreVersion(code);
          }}
          onClose={() => setAttempts("closed")}
        />
      )}
      <Confirm
        open={asking}
        title="Put the starter back?"
        text="Your code here is replaced by the starter. Undo in the editor brings it back for as long as this page stays open."
        goOn="Replace my code"
        onGoOn={() => {
          setAsking(false);
          onRestore();
        }}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}

/** Run and Submit; while something runs, Stop stands in the place of Run. */
export function Actions({ running, runKeys, submitKeys, onRun, onSubmit, onStop }: ActionProps) {
  return (
    <div className="actions">
      {running ? (
        <Button icon={Square} onPress={onStop}>
          Stop
        </Button>
      ) : (
        <Button icon={Play} shortcut={runKeys} keys="Control+Enter Meta+Enter" onPress={onRun}>
          Run
        </Button>
      )}
      <Button
        look="primary"
        icon={Send}
        shortcut={submitKeys}
        keys="Control+Shift+Enter Meta+Shift+Enter"
        unavailable={running}
        onPress={onSubmit}
      >
        Submit
      </Button>
    </div>
  );
}
