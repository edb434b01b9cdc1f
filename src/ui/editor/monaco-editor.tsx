/** The code editor made with Monaco. Loaded lazily by code-editor.tsx. */
import { useEffect, useRef } from "react";
import "@fontsource-variable/jetbrains-mono/wght.css";
import type { CodeEditorProps, LineMark } from "./code-editor.tsx";
import { insertedText } from "./insertion.ts";
import { editor, KeyCode, KeyMod, MarkerSeverity, Range, Uri } from "./monaco.ts";

const family = '"JetBrains Mono Variable", ui-monospace, Menlo, Consolas, monospace';
/** Monaco measures letters once; it has to look again when ours have come. */
void document.fonts.load(`14px ${family}`).then(() => editor.remeasureFonts());

export default function MonacoEditor(props: CodeEditorProps) {
  const { name, language, revision, marks, fontSize, dark, insertion } = props;
  const host = useRef<HTMLDivElement>(null);
  const instance = useRef<editor.IStandaloneCodeEditor | null>(null);
  // Monaco's listeners are set once, so they look up the callbacks of the latest render.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return;
    const { cursor, text: first, fontSize: size, dark: isDark } = latest.current;
    const uri = Uri.parse(`inmemory://greenroom/${name}`);
    const model = editor.getModel(uri) ?? editor.createModel(first, language, uri);
    // Colours are for kinds of words here; which brackets belong together is shown at the cursor.
    model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    const created = editor.create(host.current, { ...options, model, fontSize: size, theme: themeName(isDark) });
    instance.current = created;
    created.setPosition({ lineNumber: cursor.line, column: cursor.column });
    created.setScrollTop(cursor.top);

    const move = () => {
      const position = created.getPosition();
      if (position) latest.current.onMove({ line: position.lineNumber, column: position.column, top: created.getScrollTop() });
    };
    created.onDidChangeModelContent(() => latest.current.onChange(model.getValue()));
    created.onDidChangeCursorPosition(move);
    created.onDidScrollChange(move);
    created.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, () => latest.current.onRun());
    created.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter, () => latest.current.onSubmit());
    const dom = created.getDomNode();
    const insert = (event: InputEvent) => insertWhole(created, event);
    dom?.addEventListener("beforeinput", insert, { capture: true });
    return () => {
      dom?.removeEventListener("beforeinput", insert, { capture: true });
      // The model stays, with its undo history, for the next time this exercise is opened.
      created.dispose();
      instance.current = null;
    };
  }, [name, language]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the order to take over the text
  useEffect(() => {
    const model = instance.current?.getModel();
    const { text } = latest.current;
    if (!model || model.getValue() === text) return;
    // As an edit, so that what was replaced comes back with undo.
    model.pushStackElement();
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    model.pushStackElement();
  }, [revision]);

  useEffect(() => {
    const created = instance.current;
    const range = created?.getSelection();
    if (insertion === null || !created || !range) return;
    const line = created.getModel()?.getLineContent(range.startLineNumber) ?? "";
    const text = insertedText(insertion, line.slice(0, range.startColumn - 1));
    created.pushUndoStop();
    created.executeEdits("insertion", [{ range, text, forceMoveMarkers: true }]);
    created.pushUndoStop();
    created.focus();
    latest.current.onInserted();
  }, [insertion]);

  useEffect(() => {
    instance.current?.updateOptions({ fontSize });
    editor.setTheme(themeName(dark));
  }, [fontSize, dark]);

  useEffect(() => {
    const created = instance.current;
    const model = created?.getModel();
    if (!created || !model) return;
    editor.setModelMarkers(model, "verdict", marks.map(asMarker));
    const decorations = created.createDecorationsCollection(
      marks.map(({ line }) => ({
        range: new Range(line, 1, line, 1),
        options: { isWholeLine: true, className: "code-editor-error-line", linesDecorationsClassName: "code-editor-error-margin" },
      })),
    );
    return () => decorations.clear();
  }, [marks]);

  return <div ref={host} className="code-editor-host" />;
}

const themeName = (dark: boolean): string => (dark ? "greenroom-dark" : "greenroom-light");

const asMarker = ({ line, column, message }: LineMark): editor.IMarkerData => ({
  severity: MarkerSeverity.Error,
  message,
  startLineNumber: line,
  endLineNumber: line,
  startColumn: column ?? 1,
  endColumn: column === undefined ? 1000 : column + 1,
});

/**
 * Text that arrives in one piece and not by a key (dictation, an input method, an automated browser) goes in as it is.
 * Monaco would type it letter by letter, and indent and close brackets a second time.
 */
function insertWhole(target: editor.IStandaloneCodeEditor, event: InputEvent): void {
  if (event.inputType !== "insertText" || event.data === null || event.data.length === 1) return;
  event.preventDefault();
  event.stopPropagation();
  const text = event.data;
  const edits = target.getSelections()?.map((range) => ({ range, text, forceMoveMarkers: true })) ?? [];
  target.pushUndoStop();
  target.executeEdits("input", edits);
  target.pushUndoStop();
}

const options: editor.IStandaloneEditorConstructionOptions = {
  ariaLabel: "Code editor",
  automaticLayout: true,
  // Where typed text arrives as `beforeinput` of a text area, one rule serves every browser.
  editContext: false,
  fontFamily: family,
  fontLigatures: false,
  lineHeight: 1.5,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  padding: { top: 8, bottom: 8 },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  cursorBlinking: "blink",
  renderLineHighlight: "line",
  renderWhitespace: "selection",
  overviewRulerLanes: 0,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, alwaysConsumeMouseWheel: false },
  fixedOverflowWidgets: true,
  wordBasedSuggestions: "currentDocument",
  quickSuggestions: { other: true, comments: false, strings: false },
  acceptSuggestionOnEnter: "off",
  acceptSuggestionOnCommitCharacter: false,
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: true,
};
