/** A release lists every file with its hash, by what it is for, and its version changes with any of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256 } from "./hash.mjs";
import { release } from "./release.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-release-"));
  put("index.html", '<meta name="version" content="" /><p>Page</p>');
  put("assets/index-1.js", "one");
  put("assets/KaTeX_Main-Bold-1.woff", "for browsers that are gone");
  put(".vite/manifest.json", "{}");
  put("screenshots/phone.png", "picture");
  put("packs/catalogue.json", "{}");
  put("packs/hosted.json", "written by the host after the build");
  put("data/shop/visible/orders.sqlite.gz", gzipSync("rows"));
  put("runtime/sql-wasm.wasm", "sqlite");
  put("runtime/numpy-1.tar.gz", gzipSync("numpy"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const text = (path: string): string => readFileSync(join(folder, path), "utf8");

test("files are listed by what they are for, with hash and size, packed ones with the hash of their contents too", () => {
  const version = release(folder, "work();");
  const { page, packs, python } = JSON.parse(text("files.json"));
  expect(page).toEqual({
    "assets/index-1.js": { sha256: sha256("one"), size: 3 },
    "runtime/sql-wasm.wasm": { sha256: sha256("sqlite"), size: 6 },
  });
  expect(Object.keys(packs)).toEqual(["data/shop/visible/orders.sqlite.gz", "packs/catalogue.json"]);
  expect(packs["data/shop/visible/orders.sqlite.gz"].unpacked).toBe(sha256("rows"));
  expect(Object.keys(python)).toEqual(["runtime/numpy-1.tar.gz"]);
  expect(sha256(text("files.json"))).toBe(version);
});

test("the page and the service worker name the version, and the service worker the page's hash", () => {
  const version = release(folder, "work();");
  expect(text("index.html")).toBe(`<meta name="version" content="${version}" /><p>Page</p>`);
  expect(text("sw.js")).toContain(version);
  expect(text("sw.js")).toContain(sha256(text("index.html")));
  expect(text("sw.js")).toMatch(/work\(\);$/);
});

test("the same files give the same release again, and another file gives another version", () => {
  const first = release(folder, "work();");
  const files = ["index.html", "files.json", "sw.js"].map(text);
  expect(release(folder, "work();")).toBe(first);
  expect(["index.html", "files.json", "sw.js"].map(text)).toEqual(files);
  put("packs/catalogue.json", "[]");
  expect(release(folder, "work();")).not.toBe(first);
});

test("a page without a place for the version is an error", () => {
  put("index.html", "<p>Page</p>");
  expect(() => release(folder, "work();")).toThrow("no place for the version");
});
