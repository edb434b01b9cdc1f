/** The editor with its file name, its save state, and what one does with the code. */
import { AArrowDown, AArrowUp, Play, RotateCcw, Send, Square } from "lucide-react";
import { useState } from "react";
import { Button } from "../base/button.tsx";
import { Confirm } from "../base/confirm.tsx";
import { CodeEditor, type CodeEditorProps } from "../editor/code-editor.tsx";
import "./workbench.css";

export interface ActionProps {
  readonly running: boolean;
  readonly runKeys: string;
  readonly submitKeys: string;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly onStop: () => void;
}

interface EditorPaneProps extends CodeEditorProps {
  readonly fileName: string;
  /** "saved just now", "saving …", "could not save: …" */
  readonly saved: string;
  readonly onFontSize: (pixels: number) => void;
  readonly canRestore: boolean;
  readonly onRestore: () => void;
  /** Null where Run and Submit are elsewhere, as on a phone. */
  readonly actions: ActionProps | null;
}

export function EditorPane({ fileName, saved, onFontSize, canRestore, onRestore, actions, ...editor }: EditorPaneProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="editor-pane" aria-label="Code">
      <div className="editor-bar">
        <span className="editor-file">{fileName}</span>
        <span className="editor-saved">{saved}</span>
        <span className="editor-letters">
          <Button look="quiet" icon={AArrowDown} label="Smaller letters" onPress={() => onFontSize(editor.fontSize - 1)} />
          <Button look="quiet" icon={AArrowUp} label="Larger letters" onPress={() => onFontSize(editor.fontSize + 1)} />
        </span>
        <Button look="quiet" icon={RotateCcw} label="Restore starter" unavailable={!canRestore} onPress={() => setAsking(true)} />
        {actions && <Actions {...actions} />}
      </div>
      <CodeEditor {...editor} />
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
