/** Vim's keys for Monaco. Loaded lazily, for those who want them. */
import type { editor } from "monaco-editor/editor.js";
import { initVimMode } from "monaco-vim";

/** Returns what takes them away again. The mode, and what is typed after `:` or `/`, are shown in `status`. */
export function giveVimKeys(target: editor.IStandaloneCodeEditor, status: HTMLElement): () => void {
  const vim = initVimMode(target, status);
  return () => vim.dispose();
}
