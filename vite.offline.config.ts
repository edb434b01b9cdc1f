/** Bundles the service worker into one classic script; the release puts the version above it. */
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "build/offline",
    target: "es2022",
    lib: { entry: "src/offline/worker.ts", formats: ["iife"], name: "offline", fileName: () => "worker.js" },
  },
});
