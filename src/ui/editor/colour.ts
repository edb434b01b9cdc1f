/** Splits code into coloured parts with the editor's own grammars. */
import { editor } from "./monaco.ts";

export type ColouredLine = readonly { readonly kind: string; readonly text: string }[];

/** A part's kind is the first word of its token type: keyword, string, number, comment … */
export async function colour(text: string, language: "sql" | "python"): Promise<readonly ColouredLine[]> {
  // Grammars come lazily, and `tokenize` doesn't wait for them; `colorize` does.
  await editor.colorize("", language, {});
  const lines = text.split("\n");
  return editor.tokenize(text, language).map((tokens, number) =>
    tokens.map(({ offset, type }, index) => ({
      kind: type.split(".")[0] ?? "",
      text: (lines[number] ?? "").slice(offset, tokens[index + 1]?.offset),
    })),
  );
}
