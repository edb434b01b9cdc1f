/** Monaco with the languages and the features that are used, its worker and its colours. */
import "@fontsource-variable/jetbrains-mono/wght.css";
import { editor, KeyCode, KeyMod, languages, MarkerSeverity, Range, Uri } from "monaco-editor/editor.js";
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
import "monaco-editor/features/parameterHints/register.js";
import "monaco-editor/features/smartSelect/register.js";
// The features of that name give no list of suggestions.
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import "monaco-editor/features/toggleTabFocusMode/register.js";
import "monaco-editor/features/unusualLineTerminators/register.js";
import "monaco-editor/features/wordHighlighter/register.js";
import "monaco-editor/features/wordOperations/register.js";
import "monaco-editor/languages/definitions/markdown/register.js";
import "monaco-editor/languages/definitions/python/register.js";
import "monaco-editor/languages/definitions/yaml/register.js";
import { sqliteConfiguration, sqliteGrammar } from "./sqlite-language.ts";

self.MonacoEnvironment = {
  getWorker: () => new Worker(new URL("./editor.worker.ts", import.meta.url), { type: "module" }),
};

languages.register({ id: "sql" });
languages.setLanguageConfiguration("sql", sqliteConfiguration);
languages.setMonarchTokensProvider("sql", sqliteGrammar);

interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly selection: string;
  readonly accent: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
}

/** The colours of tokens.css and code.css again: Monaco takes figures, not variables. */
const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    ground: "#ffffff",
    text: "#1b1f1d",
    muted: "#58605b",
    line: "#f6f7f3",
    selection: "#c9e7da",
    accent: "#0b6b52",
    keyword: "#0b5c8f",
    string: "#8a4b08",
    number: "#6d3fa0",
  },
  dark: {
    ground: "#181c19",
    text: "#e6eae7",
    muted: "#9ba59f",
    line: "#1e2320",
    selection: "#21503f",
    accent: "#63cda6",
    keyword: "#7cc4f2",
    string: "#e6b673",
    number: "#c5a5f5",
  },
};

for (const [name, palette] of Object.entries(palettes))
  editor.defineTheme(`greenroom-${name}`, {
    base: name === "dark" ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "", foreground: palette.text },
      { token: "keyword", foreground: palette.keyword },
      { token: "predefined", foreground: palette.accent },
      { token: "string", foreground: palette.string },
      { token: "number", foreground: palette.number },
      { token: "type.yaml", foreground: palette.keyword },
      { token: "string.yaml", foreground: palette.text },
      { token: "comment", foreground: palette.muted, fontStyle: "italic" },
      { token: "operator", foreground: palette.text },
    ],
    colors: {
      "editor.background": palette.ground,
      "editor.foreground": palette.text,
      "editorLineNumber.foreground": palette.muted,
      "editorLineNumber.activeForeground": palette.text,
      "editorLineNumber.dimmedForeground": palette.muted,
      "editor.lineHighlightBackground": palette.line,
      "editor.lineHighlightBorder": palette.line,
      "editor.selectionBackground": palette.selection,
      "editorCursor.foreground": palette.accent,
      focusBorder: palette.accent,
    },
  });

const family = '"JetBrains Mono Variable", ui-monospace, Menlo, Consolas, monospace';
/** Monaco measures letters once; it has to look again when ours have come. */
void document.fonts.load(`14px ${family}`).then(() => editor.remeasureFonts());

export const themeName = (dark: boolean): string => (dark ? "greenroom-dark" : "greenroom-light");

export const options: editor.IStandaloneEditorConstructionOptions = {
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
  suggest: { showStatusBar: false, preview: false },
  // Typing goes on; suggestions come in the pauses.
  quickSuggestionsDelay: 120,
  quickSuggestions: { other: true, comments: false, strings: false },
  acceptSuggestionOnEnter: "off",
  acceptSuggestionOnCommitCharacter: false,
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: true,
};

export { editor, KeyCode, KeyMod, MarkerSeverity, Range, Uri };
