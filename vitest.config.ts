/** Unit, contract and exercise tests; those in the browser are Playwright's. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,scripts,fixtures,tests}/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // Graders keep all cores busy by themselves, and an answer's seconds are counted by the wall clock.
    fileParallelism: false,
    // Engines compile WebAssembly and load packages before their first answer.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
