/** Bundles one engine's worker into one classic script: the only kind that starts in a frame of opaque origin. */
import { defineConfig, type Plugin } from "vite";

const engine = process.env["GREENROOM_ENGINE"] === "python" ? "python" : "sql";

/**
 * Fits Pyodide's two modules into a classic script: it has no address of its own (all bytes are
 * handed in), and the ways that Pyodide takes in Node are never taken.
 */
const pyodideAsClassicScript: Plugin = {
  name: "pyodide-as-classic-script",
  enforce: "pre",
  resolveId: (id) => (/^(node:|ws$)/.test(id) ? "\0not-in-a-worker" : null),
  load: (id) => (id === "\0not-in-a-worker" ? "export default undefined;" : null),
  transform(code, id) {
    if (!/pyodide\.(asm\.)?mjs$/.test(id)) return null;
    return code.replaceAll("import.meta.url", JSON.stringify("https://runtime.invalid/pyodide.asm.mjs"));
  },
};

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  plugins: [pyodideAsClassicScript],
  build: {
    outDir: "build/site/engines",
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: `src/engines/${engine}/worker.ts`, formats: ["iife"], name: "engine", fileName: () => `${engine}.js` },
    rolldownOptions: {
      // Pyodide's own eval is for JavaScript that Python asks for; the policy of the frame refuses it.
      checks: { eval: false, commonJsVariableInEsm: false },
    },
  },
});
