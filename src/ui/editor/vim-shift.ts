/** Indents lines for Vim's `>>` and `<<`. monaco-vim asks an inner part of Monaco for it, which has changed since. */
import { type editor, Range, type Selection } from "monaco-editor/editor.js";

interface ShiftOptions {
  readonly isUnshift: boolean;
  readonly indentSize: number;
}

/** Takes its name and its constructor from what it stands for; the alias in vite.config.ts puts it there. */
export class ShiftCommand implements editor.ICommand {
  readonly #selection: Selection;
  readonly #options: ShiftOptions;
  #kept = "";

  constructor(selection: Selection, options: ShiftOptions) {
    this.#selection = selection;
    this.#options = options;
  }

  getEditOperations(model: editor.ITextModel, builder: editor.IEditOperationBuilder): void {
    const { isUnshift, indentSize } = this.#options;
    for (let line = this.#selection.startLineNumber; line <= this.#selection.endLineNumber; line++) {
      const leading = /^ */.exec(model.getLineContent(line))?.[0].length ?? 0;
      const gone = isUnshift ? Math.min(leading, indentSize) : 0;
      builder.addEditOperation(new Range(line, 1, line, 1 + gone), isUnshift ? "" : " ".repeat(indentSize));
    }
    this.#kept = builder.trackSelection(this.#selection);
  }

  computeCursorState(_: editor.ITextModel, helper: editor.ICursorStateComputerData): Selection {
    return helper.getTrackedSelection(this.#kept);
  }
}
