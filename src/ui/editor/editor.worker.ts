/** Monaco's own worker, in a file of ours so that the bundler finds it. */
import "monaco-editor/editor/editor.worker.js";
