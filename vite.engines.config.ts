/** Bundles one engine's worker into one classic script: the only kind that starts in a frame of opaque origin. */
import { defineConfig, type Plugin } from "vite";

const engine = process.env.GREENROOM_ENGINE === "python" ? "python" : "sql";

/** Bytes that an interpreter may take; more ends in Python's MemoryError, before the browser's tab is in danger. */
const memoryLimit = 2 ** 30;

/**
 * Edits of `pyodide.asm.mjs`. The first limits the memory. The others make imports faster. Linking each shared library, it looks through
 * all symbols of all libraries for those without an address yet, and it makes room for functions
 * one at a time; both grow with the square of the libraries, and scikit-learn has 145.
 */
const edits: readonly (readonly [from: string, to: string])[] = [
  ["var getHeapMax=()=>4294901760", `var getHeapMax=()=>${memoryLimit}`],
  ["var GOT={};", "var GOT={};var unresolved=new Set;"],
  [
    'rtn=GOT[symName]=new WebAssembly.Global({value:"i32",mutable:true},-1)',
    'rtn=GOT[symName]=new WebAssembly.Global({value:"i32",mutable:true},-1);unresolved.add(symName)',
  ],
  [
    "for(var[symName,entry]of Object.entries(GOT)){if(entry.value==-1){",
    "for(var symName of unresolved){var entry=GOT[symName];if(entry.value!=-1){unresolved.delete(symName)}else{",
  ],
  // Slots are still given out in ascending order: a snapshot's functions must be where they were.
  ['return wasmTable["grow"](1)', 'var first=wasmTable["grow"](256);for(var i=255;i>0;i--)freeTableIndexes.push(first+i);return first'],
];

function withEdits(code: string): string {
  return edits.reduce((edited, [from, to]) => {
    const found = edited.split(from).length - 1;
    if (found !== 1)
      throw new Error(`pyodide.asm.mjs has changed: \`${from}\` is there ${found} times and not once. See vite.engines.config.ts.`);
    return edited.replace(from, () => to);
  }, code);
}

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
    const edited = id.endsWith("asm.mjs") ? withEdits(code) : code;
    return edited.replaceAll("import.meta.url", JSON.stringify("https://runtime.invalid/pyodide.asm.mjs"));
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
