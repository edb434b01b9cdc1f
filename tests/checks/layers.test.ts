/** Imports point downwards only: each layer rule of biome.layers.json is shown what it forbids, and what it allows. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "greenroom-layers-"));
for (const name of ["biome.json", "biome.layers.json", ".gitignore"]) copyFileSync(join(root, name), join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of each layer, and what it may and may not import. */
const rules: Record<string, { allowed: readonly string[]; forbidden: readonly string[] }> = {
  "src/core/a.ts": {
    allowed: ["./result.ts"],
    forbidden: ["zod", "react", "../packs/schema.ts", "../grading/a.ts", "../engines/a.ts", "../state/a.ts", "../ui/a.ts", "../app/a.ts"],
  },
  "src/packs/a.ts": {
    allowed: ["zod", "yaml", "./schema.ts", "../core/result.ts"],
    forbidden: [
      "../grading/a.ts",
      "../engines/sql/a.ts",
      "../state/a.ts",
      "../ui/a.ts",
      "../app/a.ts",
      "../cli/a.ts",
      "../verify/a.ts",
      "../../fixtures/a.ts",
    ],
  },
  "src/grading/sql/a.ts": {
    allowed: ["../shared.ts", "../../core/values.ts"],
    forbidden: ["../../packs/schema.ts", "../../engines/a.ts", "../../state/a.ts", "../../ui/a.ts", "../../app/a.ts", "../../cli/a.ts"],
  },
  "src/engines/python/a.ts": {
    allowed: ["pyodide", "../bridge.ts", "../../core/engine.ts", "../../grading/sql/a.ts"],
    forbidden: ["../../packs/schema.ts", "../../state/a.ts", "../../ui/a.ts", "../../app/a.ts", "../../cli/a.ts", "../../../fixtures/a.ts"],
  },
  "src/verify/mutants/a.ts": {
    allowed: [
      "katex",
      "sql-parser-cst",
      "../pool.ts",
      "../../core/engine.ts",
      "../../packs/parse.ts",
      "../../grading/sql/compare.ts",
      "../../engines/grader.ts",
      "../../../fixtures/random.ts",
    ],
    forbidden: [
      "node:fs",
      "react",
      "zustand/vanilla",
      "../../state/a.ts",
      "../../ui/a.ts",
      "../../app/a.ts",
      "../../offline/a.ts",
      "../../cli/a.ts",
      "../../../fixtures/index.ts",
      "../../../scripts/a.mjs",
    ],
  },
  "src/offline/a.ts": {
    allowed: ["../core/result.ts", "./site.ts"],
    forbidden: [
      "react",
      "zustand/vanilla",
      "zod",
      "dexie",
      "../packs/schema.ts",
      "../engines/a.ts",
      "../state/a.ts",
      "../ui/a.ts",
      "../app/a.ts",
    ],
  },
  "src/state/a.ts": {
    allowed: ["../grading/schema.ts", "zustand/vanilla", "dexie", "../core/engine.ts", "../packs/parse.ts"],
    forbidden: ["zustand", "react", "react/jsx-runtime", "../engines/a.ts", "../offline/a.ts", "../ui/a.ts", "../app/a.ts", "../cli/a.ts"],
  },
  "src/ui/table/a.tsx": {
    allowed: ["react", "../button.tsx", "../../core/values.ts", "../editor/editor.tsx"],
    forbidden: [
      "monaco-editor",
      "monaco-editor/esm/vs/editor/editor.api.js",
      "zustand",
      "dexie",
      "../../state/a.ts",
      "../../engines/a.ts",
      "../../offline/a.ts",
      "../../grading/a.ts",
      "../../packs/schema.ts",
      "../../app/a.ts",
      "../../cli/a.ts",
    ],
  },
  "src/ui/editor/a.ts": {
    allowed: ["monaco-editor", "monaco-editor/esm/vs/editor/editor.api.js", "../../core/values.ts"],
    forbidden: ["zustand", "../../state/a.ts", "../../engines/a.ts", "../../packs/schema.ts", "../../app/a.ts"],
  },
  "src/app/a.tsx": {
    allowed: [
      "react",
      "zustand",
      "../core/engine.ts",
      "../packs/schema.ts",
      "../grading/a.ts",
      "../engines/a.ts",
      "../state/a.ts",
      "../ui/a.tsx",
    ],
    forbidden: ["monaco-editor", "../cli/a.ts", "../../fixtures/a.ts", "../../scripts/a.mjs"],
  },
  "src/cli/a.ts": {
    allowed: ["../core/engine.ts", "../packs/schema.ts", "../grading/a.ts", "../engines/a.ts", "../../fixtures/a.ts"],
    forbidden: ["react", "monaco-editor", "../app/a.tsx", "../ui/a.tsx", "../state/a.ts", "../../scripts/a.mjs"],
  },
};

/** The lines of a file on which the linter finds an import that a layer may not make. */
function refused(file: string, lines: readonly string[]): Set<number> {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join("\n"));
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--reporter=github", file];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return new Set([...`${stdout}${stderr}`.matchAll(/noRestrictedImports,file=.*?,line=(\d+)/g)].map(([, line]) => Number(line)));
}

test.each(Object.entries(rules))("%s", (file, { allowed, forbidden }) => {
  const imports = [...forbidden, ...allowed];
  const lines = refused(
    file,
    imports.map((from) => `import "${from}";`),
  );
  expect(imports.filter((_, index) => lines.has(index + 1))).toEqual(forbidden);
});

test("every layer has its rules", () => {
  const layers = readdirSync(join(root, "src"));
  expect(layers.filter((layer) => !Object.keys(rules).some((file) => file.startsWith(`src/${layer}/`)))).toEqual([]);
});

test("types, exports and imports at run time count too", () => {
  const lines = [
    'import type { A } from "../ui/a.ts";',
    'export * from "../ui/a.ts";',
    'export const b = (): Promise<A> => import("../ui/a.ts");',
  ];
  expect(refused("src/grading/forms.ts", lines).size).toBe(lines.length);
});
