/** Bundles the command line for Node; packages stay outside, since Node finds them itself. */
import { existsSync } from "node:fs";
import { defineConfig } from "vite";

const entries = { content: "src/cli/content.ts", grade: "src/cli/grade.ts", packs: "src/cli/packs.ts", thread: "src/engines/node-thread.ts" };

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir: "build/cli",
    target: "node20",
    rolldownOptions: { input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))) },
  },
});
