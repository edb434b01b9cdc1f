/** A Redis of the tests' own: found or installed, on the loopback address and a free port, with nothing on the disk. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { installDebian } from "./debian.mjs";

const starts = () => spawnSync("redis-server", ["--version"], { timeout: 20_000 }).status === 0;

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startRedis() {
  const tried = starts() ? undefined : await installDebian("redis-server");
  if (!starts()) throw new Error(`There is no redis-server for the tests. Tried:\n  - redis-server on the path\n  - ${tried}`);
  const port = await freePort();
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", tmpdir()];
  const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  await new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`redis-server ended with ${code}.`)));
    server.stdout.setEncoding("utf8").on("data", (text) => text.includes("Ready to accept connections") && resolve(undefined));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGKILL");
      await ended;
    },
  };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("A port has a number.");
  return address.port;
}
