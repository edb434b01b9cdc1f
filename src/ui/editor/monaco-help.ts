/** Hands what a language offers to Monaco: one set of providers, which ask the help of the text at hand. */
import { type editor, languages } from "monaco-editor/editor.js";
import type { LanguageHelp, Suggestion, SuggestionKind } from "./language.ts";

const helps = new WeakMap<editor.ITextModel, LanguageHelp>();

/** Gives a text its help; the last one counts. */
export function giveHelp(model: editor.ITextModel, help: LanguageHelp): void {
  helps.set(model, help);
}

const { CompletionItemKind } = languages;
const icons: Readonly<Record<SuggestionKind, languages.CompletionItemKind>> = {
  table: CompletionItemKind.Struct,
  column: CompletionItemKind.Field,
  alias: CompletionItemKind.Reference,
  function: CompletionItemKind.Function,
  keyword: CompletionItemKind.Keyword,
  join: CompletionItemKind.Snippet,
  class: CompletionItemKind.Class,
  module: CompletionItemKind.Module,
  variable: CompletionItemKind.Variable,
};

interface Item extends languages.CompletionItem {
  readonly suggestion: Suggestion;
}

/** For both languages at once: which one it is, the help of the text knows. */
const both = ["sql", "python"];

languages.registerCompletionItemProvider(both, {
  triggerCharacters: [".", " "],
  async provideCompletionItems(model, position, { triggerCharacter = null }) {
    const help = helps.get(model);
    if (help === undefined || (triggerCharacter !== null && !help.triggers.includes(triggerCharacter))) return null;
    const found = await help.complete(model.getValue(), model.getOffsetAt(position), triggerCharacter);
    if (found === null) return null;
    const start = model.getPositionAt(found.from);
    const range = {
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: position.lineNumber,
      endColumn: position.column,
    };
    const suggestions = found.items.map((suggestion, index): Item => {
      const { label, kind, detail, documentation, insert } = suggestion;
      return {
        suggestion,
        label: detail === undefined ? label : { label, description: detail },
        kind: icons[kind],
        insertText: insert ?? label,
        range,
        sortText: String(index).padStart(5, "0"),
        ...(typeof documentation === "string" && documentation !== "" ? { documentation } : {}),
      };
    });
    return { suggestions };
  },
  async resolveCompletionItem(item) {
    const { documentation } = (item as Item).suggestion;
    return typeof documentation === "function" ? { ...item, documentation: await documentation() } : item;
  },
});

languages.registerSignatureHelpProvider(both, {
  signatureHelpTriggerCharacters: ["(", ","],
  signatureHelpRetriggerCharacters: [")"],
  async provideSignatureHelp(model, position) {
    const found = await helps.get(model)?.signature(model.getValue(), model.getOffsetAt(position));
    if (!found) return null;
    const { label, parameters, active, documentation } = found;
    return {
      value: {
        signatures: [{ label, documentation, parameters: parameters.map((parameter) => ({ label: parameter })) }],
        activeSignature: 0,
        activeParameter: active,
      },
      dispose: () => undefined,
    };
  },
});

languages.registerHoverProvider(both, {
  async provideHover(model, position) {
    const found = await helps.get(model)?.describe(model.getValue(), model.getOffsetAt(position));
    if (!found) return null;
    const [start, end] = [model.getPositionAt(found.from), model.getPositionAt(found.to)];
    return {
      range: { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column },
      // As code, so that nothing in it is taken for Markdown.
      contents: [found.title, found.text].filter((part) => part !== "").map((part) => ({ value: `~~~text\n${part}\n~~~` })),
    };
  },
});
