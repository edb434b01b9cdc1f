/** The code editor made with Monaco. Loaded lazily by code-editor.tsx. */
import { useEffect, useRef } from "react";
import type { CodeEditorProps } from "./code-editor.tsx";
import { insertedText } from "./insertion.ts";
import type { LineMark } from "./language.ts";
import { editor, KeyCode, KeyMod, MarkerSeverity, options, Range, themeName, Uri } from "./monaco.ts";
import { giveHelp } from "./monaco-help.ts";
import { textChange } from "./text-change.ts";

export default function MonacoEditor(props: CodeEditorProps) {
  const { name, language, revision, marks, help, fontSize, vim, dark, insertion } = props;
  const host = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const instance = useRef<editor.IStandaloneCodeEditor | null>(null);
  const takeVimKeys = useRef<() => void>(nothing);
  // Monaco's listeners are set once, so they look up the callbacks of the latest render.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return;
    const { cursor, text: first, fontSize: size, dark: isDark } = latest.current;
    const uri = Uri.parse(`inmemory://greenroom/${name}`);
    const model = editor.getModel(uri) ?? editor.createModel(first, language === "text" ? "plaintext" : language, uri);
    // Colours are for kinds of words here; which brackets belong together is shown at the cursor.
    model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    const created = editor.create(host.current, {
      ...options,
      ariaLabel: "Code editor. Escape and then Tab leaves it.",
      model,
      fontSize: size,
      theme: themeName(isDark),
      // Prose and lists have long lines, which nobody wants to scroll.
      wordWrap: language === "sql" || language === "python" ? "off" : "on",
      wordBasedSuggestions: language === "python" ? "currentDocument" : "off",
    });
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
    created.addCommand(KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF, () => latest.current.onFormat());
    const dom = created.getDomNode();
    const insert = (event: InputEvent) => insertWhole(created, event);
    const leave = (event: KeyboardEvent) => letTabLeave(created, event);
    dom?.addEventListener("beforeinput", insert, { capture: true });
    dom?.addEventListener("keydown", leave, { capture: true });
    created.onDidBlurEditorText(() => created.updateOptions({ tabFocusMode: false }));
    return () => {
      dom?.removeEventListener("beforeinput", insert, { capture: true });
      dom?.removeEventListener("keydown", leave, { capture: true });
      // They reach into the editor once more when they go.
      takeVimKeys.current();
      takeVimKeys.current = nothing;
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
    const { from, to, insert } = textChange(model.getValue(), text);
    const range = Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
    model.pushStackElement();
    model.pushEditOperations([], [{ range, text: insert }], () => null);
    model.pushStackElement();
  }, [revision]);

  useEffect(() => {
    const model = instance.current?.getModel();
    if (model) giveHelp(model, help);
  }, [help]);

  useEffect(() => {
    const [target, line] = [instance.current, status.current];
    if (!vim || target === null || line === null) return;
    let wanted = true;
    void import("./monaco-vim.ts").then(({ giveVimKeys }) => {
      if (wanted) takeVimKeys.current = giveVimKeys(target, line);
    });
    return () => {
      wanted = false;
      takeVimKeys.current();
      takeVimKeys.current = nothing;
    };
  }, [vim]);

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
      marks
        .filter(({ severity }) => severity === "error")
        .map(({ line }) => ({
          range: new Range(line, 1, line, 1),
          options: { isWholeLine: true, className: "code-editor-error-line", linesDecorationsClassName: "code-editor-error-margin" },
        })),
    );
    return () => decorations.clear();
  }, [marks]);

  return (
    <>
      <div ref={host} className="code-editor-host" data-vim={vim || undefined} />
      {vim && <div ref={status} className="code-editor-vim" role="status" aria-label="Vim mode" />}
    </>
  );
}

const nothing = (): void => undefined;

const asMarker = ({ severity, line, column, end, message, rule }: LineMark): editor.IMarkerData => ({
  severity: severity === "error" ? MarkerSeverity.Error : MarkerSeverity.Warning,
  message,
  ...(rule === undefined ? {} : { code: rule }),
  startLineNumber: line,
  endLineNumber: end?.line ?? line,
  startColumn: column ?? 1,
  endColumn: end?.column ?? (column === undefined ? 1000 : column + 1),
});

/** After Escape, Tab moves the focus instead of indenting, so that one who has only keys gets out; any other key ends that. */
function letTabLeave(target: editor.IStandaloneCodeEditor, { key }: KeyboardEvent): void {
  if (key === "Escape") target.updateOptions({ tabFocusMode: true });
  else if (key !== "Tab" && key !== "Shift") target.updateOptions({ tabFocusMode: false });
}

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
