/** Fails when what the page loads before it can show anything has grown past its budget. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { initialScripts } from "./lib/initial-scripts.mjs";
import { inRoot } from "./lib/paths.mjs";
import { fail } from "./lib/say.mjs";

/** About a second on a slow phone line: the exercise list must not wait for the editor or an engine. */
const budget = 170_000;

const manifest = inRoot("dist", ".vite", "manifest.json");
if (!existsSync(manifest)) fail("dist/.vite/manifest.json is missing: run npm run build first.");
const sizes = initialScripts(JSON.parse(readFileSync(manifest, "utf8"))).map((file) => ({
  file,
  size: gzipSync(readFileSync(inRoot("dist", file))).length,
}));
const sum = sizes.reduce((total, { size }) => total + size, 0);
for (const { file, size } of sizes) console.log(`${(size / 1000).toFixed(1)} kB  ${file}`);
console.log(`${(sum / 1000).toFixed(1)} kB of ${budget / 1000} kB (gzip) before the page shows`);
if (sizes.length === 0) fail("The build names no entry.");
process.exitCode = sum > budget ? 1 : 0;
