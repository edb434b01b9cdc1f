/** Bundles the command line for Node; packages stay outside, since Node finds them itself. */
import { existsSync } from "node:fs";
import { defineConfig } from "vite";

const entries = {
  content: "src/cli/content.ts",
  grade: "src/cli/grade.ts",
  packs: "src/cli/packs.ts",
  worker: "src/cli/worker.ts",
  inside: "src/engines/node-inside.ts",
};

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir: "build/cli",
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      // Beside the entries, since the commands find the build by their own address.
      output: { chunkFileNames: "[name].js" },
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    },
  },
});
