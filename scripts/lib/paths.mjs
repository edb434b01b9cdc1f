/** Where things lie: the repository, what is built in it, and the user's cache folder. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** What the page and the command line read beside their code: engines, runtime, packs and data. Vite copies it into dist. */
export const siteFolder = inRoot("build", "site");

/**
 * Where downloads are kept between clones.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.GREENROOM_CACHE) return resolve(env.GREENROOM_CACHE);
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "greenroom");
  if (platform === "darwin") return join(home, "Library", "Caches", "greenroom");
  if (platform === "win32" && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, "greenroom");
  return join(home, ".cache", "greenroom");
}

/** The folder in which the user typed the command: npm itself runs scripts in the root. */
export const userFolder = process.env.INIT_CWD ?? process.cwd();
