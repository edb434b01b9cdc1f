/** The code editor, behind an interface that names no editor; Monaco, or CodeMirror for fingers, comes lazily. */
import { lazy, Suspense } from "react";
import type { EditorLanguage, LanguageHelp, LineMark } from "./language.ts";
import { touchOnly } from "./touch.ts";
import "./code-editor.css";

export interface Cursor {
  readonly line: number;
  readonly column: number;
  /** How far the text is scrolled, in pixels. */
  readonly top: number;
}

export interface CodeEditorProps {
  /** Names the text: its undo history is kept for as long as the page is open. */
  readonly name: string;
  readonly language: EditorLanguage;
  /** Taken over when the editor appears and whenever `revision` changes; what is typed meanwhile belongs to the editor. */
  readonly text: string;
  readonly revision: number;
  /** Where the cursor stands when the editor appears. */
  readonly cursor: Cursor;
  readonly marks: readonly LineMark[];
  readonly help: LanguageHelp;
  readonly fontSize: number;
  readonly vim: boolean;
  readonly dark: boolean;
  readonly onChange: (text: string) => void;
  readonly onMove: (cursor: Cursor) => void;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly onFormat: () => void;
  /** A text to put where the cursor is; once it is there, `onInserted` is called. */
  readonly insertion: string | null;
  readonly onInserted: () => void;
}

// Two functions, since the builder fetches ahead what any import in one function needs.
const forTouch = () => import("./codemirror-editor.tsx");
const forDesk = () => import("./monaco-editor.tsx");
/** Monaco's makers do not support touch: it zooms, and its selection cannot be dragged. */
const Editor = lazy(touchOnly ? forTouch : forDesk);

export function CodeEditor(props: CodeEditorProps) {
  return (
    <div className="code-editor">
      <Suspense fallback={<Waiting text={props.text} fontSize={props.fontSize} />}>
        {/* Another text is another editor: undo, marks and cursor belong to one. */}
        <Editor key={props.name} {...props} />
      </Suspense>
    </div>
  );
}

/** The text stands where the editor will draw it, so that nothing moves when it comes. */
function Waiting({ text, fontSize }: { readonly text: string; readonly fontSize: number }) {
  return (
    <pre className="code-editor-waiting" style={{ fontSize }} aria-busy="true">
      {text}
    </pre>
  );
}
