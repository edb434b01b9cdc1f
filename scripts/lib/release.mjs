/** Makes a built page one version: the list of its files with their hashes, whose own hash is the version, and the service worker that knows it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import { sha256 } from "./hash.mjs";

/** The three that name the version cannot be in its list; the list of packs is the host's to write, at any time. */
const outside = new Set(["index.html", "files.json", "sw.js", "packs/hosted.json"]);

/** What no offline page needs: the build's own notes, pictures for shops, and fonts for browsers that the page does not run in. */
const needless = /^\.vite\/|^screenshots\/|KaTeX_[\w-]+\.(woff|ttf)$/;

/** @param {string} path */
function kindOf(path) {
  if (/^(packs|data)\//.test(path)) return "packs";
  return /^runtime\/(?!sql-wasm\.wasm$)/.test(path) ? "python" : "page";
}

/** @param {Buffer} bytes @param {string} path */
function described(bytes, path) {
  return { sha256: sha256(bytes), size: bytes.length, ...(path.endsWith(".gz") && { unpacked: sha256(gunzipSync(bytes)) }) };
}

/**
 * Writes files.json and sw.js into the folder and the version into its page. Done again on the same files it gives the same.
 * @param {string} folder
 * @param {string} worker The service worker's script.
 * @returns {string} The version.
 */
export function release(folder, worker) {
  /** @type {Record<"page" | "packs" | "python", Record<string, ReturnType<typeof described>>>} */
  const files = { page: {}, packs: {}, python: {} };
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join("/"))
    .filter((path) => !outside.has(path) && !needless.test(path))
    .sort();
  for (const path of paths) files[kindOf(path)][path] = described(readFileSync(join(folder, path)), path);
  const list = JSON.stringify(files);
  const version = sha256(list);
  const pageFile = join(folder, "index.html");
  const slot = /<meta name="version" content="\w*"/;
  const page = readFileSync(pageFile, "utf8");
  if (!slot.test(page)) throw new Error("index.html has no place for the version.");
  const released = page.replace(slot, `<meta name="version" content="${version}"`);
  writeFileSync(pageFile, released);
  writeFileSync(join(folder, "files.json"), list);
  const { sha256: hash, size } = described(Buffer.from(released), "index.html");
  writeFileSync(join(folder, "sw.js"), `const release=${JSON.stringify({ version, page: { sha256: hash, size } })};\n${worker}`);
  return version;
}
