/** Installs the packages of package-lock.json when node_modules is not what it says. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { inRoot, root } from "./paths.mjs";
import { run } from "./process.mjs";
import { say } from "./say.mjs";

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages */

/**
 * Whether what npm installed is what the lock file names. Packages for other systems are optional and may be missing.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function matches(locked, installed) {
  const same = Object.entries(locked).every(
    ([path, { version, optional }]) => path === "" || (path in installed ? installed[path]?.version === version : optional === true),
  );
  return same && Object.keys(installed).every((path) => path in locked);
}

/** @param {string} file @returns {LockedPackages} */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

export async function ensureDependencies() {
  // npm writes this file at the end of an installation, so a broken one has none.
  const installed = inRoot("node_modules", ".package-lock.json");
  const locked = packagesOf(inRoot("package-lock.json"));
  if (existsSync(installed) && matches(locked, packagesOf(installed))) return;

  say(`Installing ${Object.keys(locked).length - 1} packages as package-lock.json names them …`);
  const start = Date.now();
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  // The npm that runs this script; without one (node scripts/start.mjs) the one on the path, which on Windows is a command file.
  const npm = process.env.npm_execpath;
  const { code, output } =
    npm && basename(npm).startsWith("npm")
      ? await run(process.execPath, [npm, ...args], { cwd: root })
      : await run("npm", args, { cwd: root, shell: process.platform === "win32" });
  if (code !== 0) throw new Error(`The packages could not be installed:\n${output.trim().split("\n").slice(0, 20).join("\n")}`);
  say(`Installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}
