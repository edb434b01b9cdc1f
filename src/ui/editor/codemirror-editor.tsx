/** The code editor made with CodeMirror, which fingers can use. Loaded lazily by code-editor.tsx. */
import { autocompletion } from "@codemirror/autocomplete";
import { indentUnit } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, type EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { useEffect, useRef, useState } from "react";
import "@fontsource-variable/jetbrains-mono/wght.css";
import type { CodeEditorProps, Cursor } from "./code-editor.tsx";
import { describedBy, signatureBy, suggestedBy } from "./codemirror-help.ts";
import { languageOf, theme } from "./codemirror-look.ts";
import { insertedText } from "./insertion.ts";
import type { LineMark } from "./language.ts";
import { textChange } from "./text-change.ts";

/** Below this many pixels phones zoom into what is being typed. */
const leastSize = 16;

/** Of every text that was open: its undo history is kept for as long as the page is, and so is what its listeners look up. */
interface Kept {
  readonly latest: { current: CodeEditorProps };
  readonly look: Compartment;
  readonly helping: Compartment;
  state: EditorState | null;
}
const texts = new Map<string, Kept>();

function keptOf(props: CodeEditorProps): Kept {
  const kept = texts.get(props.name) ?? { latest: { current: props }, look: new Compartment(), helping: new Compartment(), state: null };
  texts.set(props.name, kept);
  return kept;
}

export default function CodeMirrorEditor(props: CodeEditorProps) {
  const { language, revision, marks, help, fontSize, dark, insertion } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [kept] = useState(() => keptOf(props));
  const { latest, look, helping } = kept;
  // Listeners are set once, so they look up the callbacks of the latest render.
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return;
    const { text, cursor, dark: isDark, fontSize: size, help: first } = latest.current;
    const call = (callback: "onRun" | "onSubmit" | "onFormat") => () => {
      latest.current[callback]();
      return true;
    };
    const extensions = [
      keymap.of([
        { key: "Mod-Enter", run: call("onRun"), shift: call("onSubmit") },
        { key: "Shift-Alt-f", run: call("onFormat") },
      ]),
      basicSetup,
      indentUnit.of("    "),
      languageOf(language),
      lintGutter(),
      look.of(theme(isDark, Math.max(size, leastSize))),
      helping.of(helpOf(first)),
      EditorView.contentAttributes.of({
        "aria-label": "Code editor",
        // What can be edited can be reached anyhow; this says so to those who look for it.
        tabindex: "0",
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
      }),
      EditorView.updateListener.of(({ docChanged, selectionSet, state, view }) => {
        if (docChanged) latest.current.onChange(state.doc.toString());
        if (docChanged || selectionSet) latest.current.onMove(cursorOf(view));
      }),
    ];
    const created = new EditorView({ parent: host.current, ...(kept.state === null ? { doc: text, extensions } : { state: kept.state }) });
    view.current = created;
    created.dispatch({ selection: { anchor: offsetOf(created.state, cursor.line, cursor.column) } });
    created.scrollDOM.scrollTop = cursor.top;
    const scrolled = () => latest.current.onMove(cursorOf(created));
    created.scrollDOM.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      kept.state = created.state;
      created.destroy();
      view.current = null;
    };
  }, [kept, latest, look, helping, language]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the order to take over the text
  useEffect(() => {
    const old = view.current?.state.doc.toString();
    if (old !== undefined && old !== latest.current.text) view.current?.dispatch({ changes: textChange(old, latest.current.text) });
  }, [revision, latest]);

  useEffect(() => {
    const created = view.current;
    if (insertion === null || created === null) return;
    const { from } = created.state.selection.main;
    created.dispatch(
      created.state.replaceSelection(insertedText(insertion, created.state.sliceDoc(created.state.doc.lineAt(from).from, from))),
    );
    created.focus();
    latest.current.onInserted();
  }, [insertion, latest]);

  useEffect(() => {
    view.current?.dispatch({ effects: look.reconfigure(theme(dark, Math.max(fontSize, leastSize))) });
  }, [look, fontSize, dark]);

  useEffect(() => {
    view.current?.dispatch({ effects: helping.reconfigure(helpOf(help)) });
  }, [helping, help]);

  useEffect(() => {
    const state = view.current?.state;
    if (state !== undefined)
      view.current?.dispatch(
        setDiagnostics(
          state,
          marks.map((mark) => asDiagnostic(state, mark)),
        ),
      );
  }, [marks]);

  return <div ref={host} className="code-editor-host" />;
}

const helpOf = (help: CodeEditorProps["help"]) => [
  autocompletion({ override: [suggestedBy(help)], activateOnTypingDelay: 120, icons: false }),
  signatureBy(help),
  describedBy(help),
];

function cursorOf({ state, scrollDOM }: EditorView): Cursor {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return { line: line.number, column: head - line.from + 1, top: scrollDOM.scrollTop };
}

/** Places are of the text as it was; what is past the end now is at the end. */
function offsetOf({ doc }: EditorState, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + column - 1, to);
}

function asDiagnostic(state: EditorState, { severity, line, column, end, message, rule }: LineMark) {
  const from = offsetOf(state, line, column ?? 1);
  const to =
    end === undefined
      ? offsetOf(state, line, column === undefined ? Number.POSITIVE_INFINITY : column + 1)
      : offsetOf(state, end.line, end.column);
  return { from, to: Math.max(from, to), severity, message: rule === undefined ? message : `${message} (${rule})` };
}
