/** CodeMirror in the page's colours, and the two languages. */
import { python } from "@codemirror/lang-python";
import { SQLite, sql } from "@codemirror/lang-sql";
import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import "./codemirror.css";
import type { EditorLanguage } from "./language.ts";

/** Other files of packs have no colours here, and long lines that are folded. */
export const languageOf = (language: EditorLanguage): Extension => [
  language === "sql" ? sql({ dialect: SQLite }) : language === "python" ? python() : EditorView.lineWrapping,
  syntaxHighlighting(classHighlighter),
];

/** The editor takes the page's own colours; only what CodeMirror itself draws has to know whether it is dark. */
export const theme = (dark: boolean, fontSize: number): Extension =>
  EditorView.theme(
    {
      "&": { height: "100%", fontSize: `${fontSize}px`, color: "var(--text)", backgroundColor: "var(--surface)" },
      "&.cm-focused": { outline: "none" },
      ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
      ".cm-content": { padding: "8px 0", caretColor: "var(--accent)" },
      ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
      ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface)", border: "0" },
      ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--sunk)" },
      "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--accent-soft) !important" },
      ".cm-tooltip": { color: "var(--text)", backgroundColor: "var(--surface)", border: "1px solid var(--line)" },
      ".cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--text)", backgroundColor: "var(--accent-soft)" },
      ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal" },
    },
    { dark },
  );
