/** What kept files are served as. Hosts differ in this, and a module with a wrong type is refused by the browser. */

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

export const contentType = (path: string): string => types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
