/** The checks that need no test runner. */
import { inRoot, root } from "./paths.mjs";
import { run } from "./process.mjs";

const tsc = inRoot("node_modules", "typescript", "bin", "tsc");

/** @type {readonly { name: string, args: readonly string[] }[]} */
const checks = [
  ...["neutral", "page", "worker", "node", "tests"].map((world) => ({
    name: `types: ${world}`,
    args: [tsc, "-p", `tsconfig.${world}.json`],
  })),
  {
    name: "format, lint, layers",
    args: [inRoot("node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."],
  },
  { name: "dead code", args: [inRoot("node_modules", "knip", "bin", "knip.js")] },
  { name: "size budget", args: [inRoot("scripts", "size.mjs")] },
];

/**
 * Runs every check, the output of failing ones shown.
 * @returns {Promise<import("./summary.mjs").Counts>}
 */
export async function runChecks() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, args } of checks) {
    const { code, output } = await run(process.execPath, args, { cwd: root });
    counts[code === 0 ? "passed" : "failed"]++;
    console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}`);
  }
  return counts;
}
