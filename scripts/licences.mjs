/**
 * Writes build/site/licences.txt: the licences of all that the build ships. npm packages by the
 * lock file (all that are no development tools), Python packages by what their wheels carry.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { place } from "./lib/cache.mjs";
import { inRoot, siteFolder } from "./lib/paths.mjs";
import { shippedWheels, wholeLock } from "./lib/wheels.mjs";
import { readZip } from "./lib/zip.mjs";

const rule = `\n${"=".repeat(80)}\n`;

/** Pyodide's npm package carries no licence text; these stand for it and for what is compiled into it. */
const pyodideNotice = `Pyodide: Mozilla Public License 2.0. Its source is at https://github.com/pyodide/pyodide, its licence at https://mozilla.org/MPL/2.0/.
CPython, compiled into it: Python Software Foundation License 2.0, https://docs.python.org/3/license.html.`;

/** @returns {string[]} */
function npmLicences() {
  const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional && existsSync(inRoot(path)))
    .map(([path, { version, license }]) => {
      const file = readdirSync(inRoot(path)).find((name) => /^(licen[cs]e|copying)/i.test(name));
      const text = file === undefined ? "" : readFileSync(join(inRoot(path), file), "utf8").trim();
      return `${path.split("node_modules/").at(-1)} ${version} (${license ?? "see its text"})\n\n${text}`;
    });
}

/** @returns {Promise<string[]>} */
async function wheelLicences() {
  const lock = wholeLock(JSON.parse(readFileSync(inRoot("node_modules", "pyodide", "pyodide-lock.json"), "utf8")));
  const texts = [];
  for (const { name, version, sha256 } of shippedWheels(lock)) {
    // A wheel that could not be had is not shipped.
    if (!existsSync(place(sha256))) continue;
    /** @type {string[]} */
    const found = [];
    const isLicence = (/** @type {string} */ path) =>
      /(\.dist-info\/licenses\/.*|(\.dist-info|third_party\/typeshed)\/[^/]*(licen[cs]e|copying)[^/]*)$/i.test(path) && !path.endsWith("/");
    await readZip(place(sha256), isLicence, async (_, bytes) => void found.push(bytes.toString("utf8").trim()));
    texts.push(`${name} ${version} (Python)\n\n${found.join("\n\n")}`);
  }
  return texts;
}

const sections = [pyodideNotice, ...npmLicences(), ...(await wheelLicences())];
writeFileSync(
  join(siteFolder, "licences.txt"),
  `What this build of Greenroom ships, and under which licences.\n${rule}${sections.join(rule)}\n`,
);
