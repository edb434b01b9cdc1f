/** Stock Pyodide as its own documentation says: a module worker that loads it from a server, with `loadPackage`. */
import type { loadPyodide } from "pyodide";

export interface StockRequest {
  /** Where Pyodide's own files and the official wheels are served. */
  readonly indexURL: string;
  readonly packages: readonly string[];
  /** Files to write before the code runs, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Run one after the other in the same interpreter. */
  readonly codes: readonly string[];
}

/** First the result of `6 * 7`, as soon as the interpreter has started, then what each code gave. */
export type StockReply = { readonly result: string } | { readonly fault: string };

const post = (reply: StockReply): void => postMessage(reply);

self.onmessage = async ({ data: { indexURL, packages, files, codes } }: MessageEvent<StockRequest>) => {
  try {
    const stock: { loadPyodide: typeof loadPyodide } = await import(/* @vite-ignore */ `${indexURL}pyodide.mjs`);
    const pyodide = await stock.loadPyodide();
    post({ result: String(pyodide.runPython("6 * 7")) });
    await pyodide.loadPackage([...packages], { messageCallback: () => undefined });
    for (const [path, text] of Object.entries(files)) {
      pyodide.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      pyodide.FS.writeFile(path, text);
    }
    for (const code of codes) post({ result: String(pyodide.runPython(code)) });
  } catch (error) {
    post({ fault: String(error) });
  }
};
