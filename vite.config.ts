/** Builds the page. What the engines run, and packs and data, are built before it into build/site and served as they are. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import react from "@vitejs/plugin-react";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { defineConfig, type Plugin, runnerImport, transformWithOxc } from "vite";

const inRoot = (path: string): string => new URL(path, import.meta.url).pathname;

/** A script that a policy names by its hash. It imports nothing. */
async function hashedScript(file: string): Promise<{ source: string; hash: string }> {
  const { code } = await transformWithOxc(await readFile(inRoot(file), "utf8"), file, { lang: "ts" });
  // In a block, so that its names are its own.
  const source = `{\n${code.replace(/^export \{\};?$/m, "").trim()}\n}`;
  return { source, hash: `sha256-${createHash("sha256").update(source).digest("base64")}` };
}

const frameScript = () => hashedScript("src/engines/frame/page-inside.ts");
const firstPaintScript = () => hashedScript("src/app/first-paint.ts");

/** The page's policy. A frame made by `srcdoc` obeys it too, so it names what the frame runs. */
const policy = (...inline: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${inline.map((hash) => `'${hash}'`).join(" ")}`,
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

/** Gives the frame's script as text with its hash, and writes the page's policy with the hashes of all that is inline. */
const sandboxedFrame: Plugin = {
  name: "sandboxed-frame",
  enforce: "pre",
  load: async (id) => (id.endsWith("page-inside.ts?frame") ? `export default ${JSON.stringify(await frameScript())}` : null),
  transformIndexHtml: {
    order: "post",
    // The development server needs inline scripts of its own.
    handler: async (_, { server }) =>
      server === undefined
        ? [
            {
              tag: "meta",
              attrs: {
                "http-equiv": "Content-Security-Policy",
                content: policy((await frameScript()).hash, (await firstPaintScript()).hash),
              },
              injectTo: "head-prepend",
            },
          ]
        : [],
  },
};

interface WelcomeModule {
  readonly Welcome: FunctionComponent<{ homeHref: string }>;
}

/** For components that are only asked for their markup. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0no-style" : null),
  load: (id) => (id === "\0no-style" ? "" : null),
};

/** Writes the welcome and the script of the first paint into the page. */
const firstPaint: Plugin = {
  name: "first-paint",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      const place = '<div id="root"></div>';
      // Another page that is built with these plugins, such as a test's.
      if (!html.includes(place)) return html;
      const { module } = await runnerImport<WelcomeModule>(inRoot("src/ui/home/welcome.tsx"), { plugins: [withoutStyles] });
      const welcome = renderToStaticMarkup(createElement(module.Welcome, { homeHref: "#/" }));
      const { source } = await firstPaintScript();
      return html.replace(place, () => `<div id="root">${welcome}</div>\n    <script>${source}</script>`);
    },
  },
};

/**
 * Writes the styles of the first paint into the page, which so waits for nothing else. The links stay, disabled and
 * thus not fetched: by them Vite's loader of later scripts knows that these styles are here.
 */
const inlineStyles: Plugin = {
  name: "inline-styles",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) =>
      html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
        const style = bundle[file];
        if (style?.type !== "asset") throw new Error(`The page names ${file}, which is not among what was built.`);
        return `<style>${String(style.source).trim()}</style>\n    ${link.replace(">", " disabled>")}`;
      }),
  },
};

const inModules = (path: string): string => inRoot(`node_modules/${path}`);

export default defineConfig({
  base: "./",
  resolve: {
    alias: [
      // By its whole name only: the file itself imports zod/v4.
      { find: /^zod$/, replacement: inRoot("src/app/zod-without-eval.ts") },
      // It names Monaco's files as they were; the build for browsers would bring parts of an old Monaco along.
      { find: "monaco-vim", replacement: inModules("monaco-vim/dist/index.mjs") },
      { find: "monaco-editor/esm/vs/editor/editor.api", replacement: inModules("monaco-editor/esm/vs/editor/editor.api.js") },
      {
        find: "monaco-editor/esm/vs/editor/common/commands/shiftCommand",
        replacement: inRoot("src/ui/editor/vim-shift.ts"),
      },
    ],
  },
  publicDir: "build/site",
  plugins: [react(), sandboxedFrame, firstPaint, inlineStyles],
  build: { target: "es2022", manifest: true, chunkSizeWarningLimit: 5_000 },
  worker: { format: "es" },
});
