/** Builds the page. What the engines run, and packs and data, are built before it into build/site and served as they are. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, transformWithOxc } from "vite";

const frameFile = new URL("src/engines/frame/page-inside.ts", import.meta.url).pathname;

async function frameScript(): Promise<{ source: string; hash: string }> {
  const { code } = await transformWithOxc(await readFile(frameFile, "utf8"), frameFile, { lang: "ts" });
  const source = code.replace(/^export \{\};?$/m, "").trim();
  return { source, hash: `sha256-${createHash("sha256").update(source).digest("base64")}` };
}

/** The page's policy. A frame made by `srcdoc` obeys it too, so it names what the frame runs. */
const policy = (frameHash: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' '${frameHash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Gives the frame's script as text with its hash, and writes the page's policy with the same hash. */
const sandboxedFrame: Plugin = {
  name: "sandboxed-frame",
  enforce: "pre",
  load: async (id) => (id.endsWith("page-inside.ts?frame") ? `export default ${JSON.stringify(await frameScript())}` : null),
  transformIndexHtml: {
    order: "post",
    // The development server needs inline scripts of its own; the build has none.
    handler: async (_, { server }) =>
      server === undefined
        ? [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content: policy((await frameScript()).hash) },
              injectTo: "head-prepend",
            },
          ]
        : [],
  },
};

const inModules = (path: string): string => new URL(`node_modules/${path}`, import.meta.url).pathname;

export default defineConfig({
  base: "./",
  resolve: {
    alias: {
      // It names Monaco's files as they were; the build for browsers would bring parts of an old Monaco along.
      "monaco-vim": inModules("monaco-vim/dist/index.mjs"),
      "monaco-editor/esm/vs/editor/editor.api": inModules("monaco-editor/esm/vs/editor/editor.api.js"),
      "monaco-editor/esm/vs/editor/common/commands/shiftCommand": new URL("src/ui/editor/vim-shift.ts", import.meta.url).pathname,
    },
  },
  publicDir: "build/site",
  plugins: [react(), sandboxedFrame],
  build: { target: "es2022", manifest: true, chunkSizeWarningLimit: 5_000 },
  worker: { format: "es" },
});
