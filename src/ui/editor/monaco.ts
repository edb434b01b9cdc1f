/** Monaco with the two languages and the features that are used, its worker and its colours. */
import { editor, KeyCode, KeyMod, MarkerSeverity, Range, Uri } from "monaco-editor/editor.js";
import "monaco-editor/features/bracketMatching/register.js";
import "monaco-editor/features/caretOperations/register.js";
import "monaco-editor/features/clipboard/register.js";
import "monaco-editor/features/codeEditor/register.js";
import "monaco-editor/features/codicon/register.js";
import "monaco-editor/features/comment/register.js";
import "monaco-editor/features/contextmenu/register.js";
import "monaco-editor/features/cursorUndo/register.js";
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/folding/register.js";
import "monaco-editor/features/hover/register.js";
import "monaco-editor/features/indentation/register.js";
import "monaco-editor/features/linesOperations/register.js";
import "monaco-editor/features/multicursor/register.js";
import "monaco-editor/features/smartSelect/register.js";
import "monaco-editor/features/suggest/register.js";
import "monaco-editor/features/toggleTabFocusMode/register.js";
import "monaco-editor/features/unusualLineTerminators/register.js";
import "monaco-editor/features/wordHighlighter/register.js";
import "monaco-editor/features/wordOperations/register.js";
import "monaco-editor/languages/definitions/python/register.js";
import "monaco-editor/languages/definitions/sql/register.js";

self.MonacoEnvironment = {
  getWorker: () => new Worker(new URL("./editor.worker.ts", import.meta.url), { type: "module" }),
};

const colours = (dark: boolean) => {
  const [keyword, string, number, comment] = dark
    ? ["7cc4f2", "e6b673", "c5a5f5", "9ba59f"]
    : ["0b5c8f", "8a4b08", "6d3fa0", "58605b"];
  return [
    { token: "keyword", foreground: keyword },
    { token: "predefined", foreground: dark ? "63cda6" : "0b6b52" },
    { token: "string", foreground: string },
    { token: "number", foreground: number },
    { token: "comment", foreground: comment, fontStyle: "italic" },
    { token: "operator", foreground: dark ? "e6eae7" : "1b1f1d" },
  ].map((rule) => ({ ...rule, foreground: rule.foreground ?? "" }));
};

editor.defineTheme("greenroom-light", {
  base: "vs",
  inherit: true,
  rules: colours(false),
  colors: {
    "editor.background": "#ffffff",
    "editor.foreground": "#1b1f1d",
    "editorLineNumber.foreground": "#6b736e",
    "editorLineNumber.activeForeground": "#1b1f1d",
    "editor.lineHighlightBackground": "#f6f7f3",
    "editor.lineHighlightBorder": "#00000000",
    "editor.selectionBackground": "#c9e7da",
    "editorCursor.foreground": "#0b6b52",
    focusBorder: "#0b6b52",
  },
});
editor.defineTheme("greenroom-dark", {
  base: "vs-dark",
  inherit: true,
  rules: colours(true),
  colors: {
    "editor.background": "#181c19",
    "editor.foreground": "#e6eae7",
    "editorLineNumber.foreground": "#8a948e",
    "editorLineNumber.activeForeground": "#e6eae7",
    "editor.lineHighlightBackground": "#1e2320",
    "editor.lineHighlightBorder": "#00000000",
    "editor.selectionBackground": "#21503f",
    "editorCursor.foreground": "#63cda6",
    focusBorder: "#63cda6",
  },
});

export { editor, KeyCode, KeyMod, MarkerSeverity, Range, Uri };
