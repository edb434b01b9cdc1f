/** Finds a Chromium and a Firefox for the tests, or installs them. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./debian.mjs";
import { inRoot } from "./paths.mjs";
import { run, tellingLine } from "./process.mjs";
import { say } from "./say.mjs";

/** How every Chromium of the tests and the benchmark is started. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Where Chromium or Chrome may be, the likely first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function candidates(env, platform) {
  if (platform === "darwin")
    return ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"].flatMap((app) => [
      join("/Applications", app),
      join(env.HOME ?? "", "Applications", app),
    ]);
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe"), join(folder, "Chromium", "Application", "chrome.exe")] : [],
    );
  return onPath(env, ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
function onPath(env, names) {
  const folders = new Set([...(env.PATH ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"]);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

/**
 * The path of a Firefox that starts: the one that FIREFOX_PATH names, or one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  return onPath(env, ["firefox-esr", "firefox"]).find((path) => existsSync(path) && starts(path, platform));
}

/**
 * Finds a Firefox; if there is none, installs Debian's (as root). Where neither helps, says so.
 * @returns {Promise<string | undefined>}
 */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  const tried = await installDebian("firefox-esr");
  const installed = findFirefox();
  if (!installed) say(`There is no Firefox here, so its smoke run is left out. ${tried}`);
  return installed;
}

/**
 * The path of a Chromium that starts: the one that CHROMIUM_PATH names, an installed one, or Playwright's own.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const { chromium } = await import("@playwright/test");
  return [...candidates(env, platform), chromium.executablePath()].find((path) => existsSync(path) && starts(path, platform));
}

/** Ubuntu's chromium-browser is a script that only tells how to install another. On Windows, Chrome prints no version. */
const starts = (/** @type {string} */ path, /** @type {NodeJS.Platform} */ platform) =>
  platform === "win32" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;

/**
 * Finds a Chromium; if there is none, installs Debian's (as root), else downloads Playwright's.
 * @returns {Promise<{ path: string } | { tried: string[] }>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return { path: found };
  const tried = ["CHROMIUM_PATH: not set.", "No Chromium or Chrome in the usual places, and none of Playwright's."];
  for (const install of [() => installDebian("chromium"), installPlaywright]) {
    tried.push(await install());
    const installed = await findChromium();
    if (installed) return { path: installed };
  }
  return { tried };
}

async function installPlaywright() {
  say("Downloading Playwright's Chromium for the tests …");
  const cli = inRoot("node_modules", "@playwright", "test", "cli.js");
  const { code, output } = await run(process.execPath, [cli, "install", "chromium"], { limitMs: 300_000 });
  return `playwright install chromium: ${code === 0 ? "installed, but it does not start." : tellingLine(output) || "it did not end in time."}`;
}
