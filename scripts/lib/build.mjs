/** Builds what is older than its inputs: the engines, the command line, the content that it writes, and the page. */
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "./hash.mjs";
import { inRoot, root, siteFolder } from "./paths.mjs";
import { run } from "./process.mjs";
import { say } from "./say.mjs";

const inputs = [
  "src",
  "exercises",
  "fixtures",
  "public",
  "scripts",
  "index.html",
  "vite.config.ts",
  "vite.cli.config.ts",
  "vite.engines.config.ts",
  "vite.offline.config.ts",
  "docs/workbench.png",
  "tsconfig.base.json",
  "package.json",
  "package-lock.json",
  "build/site/runtime/manifest.json",
];

const vite = [inRoot("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"];

/** The two configs build one engine each time, and the command's build comes before the content that it writes. */
const parts = {
  sql: { label: "The SQL engine", made: join(siteFolder, "engines", "sql.js"), args: [...vite, "--config", "vite.engines.config.ts"] },
  python: {
    label: "The Python engine",
    made: join(siteFolder, "engines", "python.js"),
    args: [...vite, "--config", "vite.engines.config.ts"],
  },
  command: { label: "The command line", made: inRoot("build", "cli", "content.js"), args: [...vite, "--config", "vite.cli.config.ts"] },
  content: { label: "The content", made: join(siteFolder, "packs"), args: [inRoot("build", "cli", "content.js")] },
  licences: { label: "The licences", made: join(siteFolder, "licences.txt"), args: [inRoot("scripts", "licences.mjs")] },
  installable: {
    label: "The web app manifest",
    made: join(siteFolder, "manifest.webmanifest"),
    args: [inRoot("scripts", "installable.mjs")],
  },
  offline: {
    label: "The service worker",
    made: inRoot("build", "offline", "worker.js"),
    args: [...vite, "--config", "vite.offline.config.ts"],
  },
  page: { label: "The page", made: inRoot("dist", "index.html"), args: vite },
  release: { label: "The list of files", made: inRoot("dist", "files.json"), args: [inRoot("scripts", "release.mjs")] },
};

/** @typedef {keyof typeof parts} Part */

/** In the order in which they need each other: the content is written by the command line, the page carries all, and the list names it. */
/** @type {readonly Part[]} */
export const everyPart = ["sql", "python", "command", "content", "licences", "installable", "offline", "page", "release"];
export const withoutPage = everyPart.slice(0, everyPart.indexOf("licences"));

/**
 * Builds the parts whose inputs changed since they were built.
 * @param {readonly Part[]} wanted
 * @param {{ force: boolean }} options
 */
export async function ensureBuilt(wanted, { force }) {
  const stamp = hashOf(root, inputs, (name) => !/\.test\.tsx?$/.test(name));
  for (const part of wanted) {
    const { label, made, args } = parts[part];
    const stampFile = inRoot("build", `${part}.stamp`);
    if (!force && existsSync(made) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) continue;
    say(`Building ${label.toLowerCase()} …`);
    const { code } = await run(process.execPath, args, { cwd: root, output: "stderr", env: { ...process.env, GREENROOM_ENGINE: part } });
    if (code !== 0) throw new Error(`${label} could not be built.`);
    await writeFile(stampFile, stamp);
  }
}
