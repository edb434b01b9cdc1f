/** Small versions of the built site: one exercise with its data, and a stand-in for Python. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { release } from "../../../scripts/lib/release.mjs";
import { exercises } from "../room.ts";

/** The site as it was built, whole. */
export const built = fileURLToPath(new URL("../../../dist", import.meta.url));
const worker = fileURLToPath(new URL("../../../build/offline/worker.js", import.meta.url));

/** How many files stand in for Python, and the bytes of each. */
export const python = { files: 4, size: 300_000 };

const isKept = (path: string): boolean =>
  !/^(data|runtime|packs)\//.test(path) ||
  /^runtime\/(sql-wasm\.wasm|manifest\.json)$/.test(path) ||
  path === "packs/catalogue.json" ||
  path === `packs/${exercises.topShows}.json` ||
  path.startsWith(`data/streaming/hidden/${exercises.topShows}/`) ||
  /^data\/streaming\/(dataset\.json|visible\/shows\+users\+viewing_history\.sqlite\.gz)$/.test(path) ||
  // Folders on the way to them.
  !path.split("/").at(-1)?.includes(".");

/** Writes a version into the folder; another `name` of the first pack makes another version. Gives the version. */
export function makeVersion(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true, filter: (from) => isKept(relative(built, from).split("\\").join("/")) });
  const catalogue = join(folder, "packs", "catalogue.json");
  const { packs, ...rest } = JSON.parse(readFileSync(catalogue, "utf8"));
  writeFileSync(
    catalogue,
    JSON.stringify({ ...rest, packs: packs.map((pack: object, at: number) => (at === 0 ? { ...pack, title: name } : pack)) }),
  );
  for (let file = 0; file < python.files; file++)
    writeFileSync(join(folder, "runtime", `part-${file}.bin`), Buffer.alloc(python.size, file));
  return release(folder, readFileSync(worker, "utf8"));
}
