/** Splits code into coloured parts with CodeMirror's grammars, where Monaco is not loaded. */
import { pythonLanguage } from "@codemirror/lang-python";
import { SQLite } from "@codemirror/lang-sql";
import { classHighlighter, highlightCode } from "@lezer/highlight";
import type { ColouredLine } from "./colour.ts";

export async function colour(text: string, language: "sql" | "python"): Promise<readonly ColouredLine[]> {
  const { parser } = language === "sql" ? SQLite.language : pythonLanguage;
  const lines: { readonly kind: string; readonly text: string }[][] = [[]];
  highlightCode(
    text,
    parser.parse(text),
    classHighlighter,
    // The classes are `tok-keyword` and the like, sometimes several.
    (part, classes) => lines.at(-1)?.push({ kind: /^tok-(\w+)/.exec(classes)?.[1] ?? "", text: part }),
    () => lines.push([]),
  );
  return lines;
}
