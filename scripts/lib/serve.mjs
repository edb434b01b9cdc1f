/** Serves the page on this machine only, with the headers that isolate it. */
import { inRoot, root } from "./paths.mjs";

const common = {
  host: "127.0.0.1",
  // Shared memory, by which endless Python is interrupted, needs a page that is isolated from other origins.
  headers: {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
  },
};

/** PORT, or else the usual one; where it is taken, Vite takes the next that is free. */
const port = (/** @type {number} */ usual) => Number(process.env.PORT) || usual;

/** Serves dist and tells its address. */
export async function serveBuild() {
  const { preview } = await import("vite");
  const server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    build: { outDir: inRoot("dist") },
    preview: { ...common, port: port(4173) },
  });
  announce(server);
}

/** Serves the source and tells its address. */
export async function serveSource() {
  const { createServer } = await import("vite");
  const server = await createServer({ root, server: { ...common, port: port(5173) } });
  await server.listen();
  announce(server);
}

/** @param {{ resolvedUrls: { local: string[] } | null }} server */
function announce({ resolvedUrls }) {
  console.log(`Greenroom is at ${resolvedUrls?.local[0]} (Ctrl+C ends it).`);
}
