/** Hands what a language offers to CodeMirror. */
import type { CompletionSource } from "@codemirror/autocomplete";
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, hoverTooltip, showTooltip, type Tooltip, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { LanguageHelp, Suggestion } from "./language.ts";

const types: Readonly<Record<Suggestion["kind"], string>> = {
  table: "class",
  column: "property",
  alias: "variable",
  function: "function",
  keyword: "keyword",
  join: "text",
  class: "class",
  module: "namespace",
  variable: "variable",
};

export function suggestedBy(help: LanguageHelp): CompletionSource {
  return async ({ state, pos, explicit }) => {
    const source = state.doc.toString();
    const last = source[pos - 1] ?? "";
    const typed = help.triggers.includes(last) && !explicit ? last : null;
    if (!explicit && typed === null && !/\w/.test(last)) return null;
    const found = await help.complete(source, pos, typed);
    if (found === null) return null;
    const options = found.items.map(({ label, kind, detail, documentation, insert }, index) => ({
      label,
      type: types[kind],
      // The order is the language's where the letters fit alike.
      boost: Math.max(-99, 99 - index),
      ...(detail === undefined ? {} : { detail }),
      ...(insert === undefined ? {} : { apply: insert }),
      ...(documentation === undefined || documentation === "" ? {} : { info: () => paragraph(documentation) }),
    }));
    return { from: found.from, options, validFor: /^\w*$/ };
  };
}

async function paragraph(documentation: NonNullable<Suggestion["documentation"]>): Promise<Node | null> {
  const text = typeof documentation === "string" ? documentation : await documentation();
  return text === "" ? null : pre(text);
}

function pre(...lines: readonly string[]): HTMLElement {
  const made = document.createElement("pre");
  made.className = "code-editor-note";
  made.textContent = lines.filter((line) => line !== "").join("\n");
  return made;
}

/** What a name means, at a long press or under a mouse. */
export const describedBy = (help: LanguageHelp): Extension =>
  hoverTooltip(async ({ state }, offset) => {
    const found = await help.describe(state.doc.toString(), offset);
    return found === null ? null : { pos: found.from, end: found.to, create: () => ({ dom: pre(found.title, found.text) }) };
  });

/** Milliseconds without a key press after which the call at the cursor is looked up. */
const pause = 200;

const showSignature = StateEffect.define<Tooltip | null>();
const shownSignature = StateField.define<Tooltip | null>({
  create: () => null,
  update: (shown, { effects }) => effects.reduce((now, effect) => (effect.is(showSignature) ? effect.value : now), shown),
  provide: (field) => showTooltip.from(field),
});

/** The call that the cursor stands in, above it. */
export function signatureBy(help: LanguageHelp): Extension {
  const watch = ViewPlugin.define((view: EditorView) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = async (): Promise<void> => {
      const { state } = view;
      const { head } = state.selection.main;
      const found = await help.signature(state.doc.toString(), head);
      if (ended || view.state.doc !== state.doc || view.state.selection.main.head !== head) return;
      if (found === null && view.state.field(shownSignature) === null) return;
      const tooltip = found && { pos: head, above: true, create: () => ({ dom: pre(found.label, found.parameters[found.active] ?? "") }) };
      view.dispatch({ effects: showSignature.of(tooltip) });
    };
    return {
      update({ docChanged, selectionSet }: ViewUpdate) {
        if (!docChanged && !selectionSet) return;
        clearTimeout(timer);
        timer = setTimeout(() => void look(), pause);
      },
      destroy() {
        ended = true;
        clearTimeout(timer);
      },
    };
  });
  return [shownSignature, watch];
}
