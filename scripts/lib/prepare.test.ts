/** Pyodide makes a snapshot and packs a wheel again: what stays, what goes, the same bytes each time, and once only. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { filesOfTar } from "../../src/engines/python/worker-archive.ts";
import { sha256 } from "./hash.mjs";
import { prepare } from "./prepare.mjs";

let cache: string;
const told: string[] = [];
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "greenroom-prepare-"));
  vi.stubEnv("GREENROOM_CACHE", cache);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

/** A zip whose entries are stored. */
function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", "latin1");
    central.writeUInt32LE(crc32(text), 16);
    central.writeUInt32LE(Buffer.byteLength(text), 20);
    central.writeUInt32LE(Buffer.byteLength(text), 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), central.subarray(6, 32)]);
    const parts = [local, Buffer.from(name), Buffer.from(text)];
    locals.push(...parts);
    directory.push(central, Buffer.from(name));
    offset += Buffer.concat(parts).length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const deep = `tiny/${"a_folder_with_a_long_name/".repeat(5)}deep.py`;
const wheels = new Map([
  [
    "tiny",
    zipOf({
      "tiny/__init__.py": "answer = {'a', 'b', 'c'}",
      [deep]: "import tiny",
      "tiny/testing/__init__.py": "",
      "tiny/tests/test_tiny.py": "assert False",
      "tiny/template.py": "def {{name}}(: pass",
      "tiny/__init__.pyi": "answer: set[str]",
      "tiny/fast.pyx": "",
      "jedi/third_party/typeshed/stdlib/sys.pyi": "argv: list[str]",
      "jedi/third_party/typeshed/stubs/other/other.pyi": "",
      "tiny/table.csv": "a,b",
      "tiny-1.dist-info/METADATA": "Name: tiny",
      "tiny-1.dist-info/licenses/LICENSE": "Anyone may use it.",
      "tiny-1.dist-info/RECORD": "tiny/__init__.py,,",
    }),
  ],
]);
/** What was made, by hash: comparing megabytes takes the test runner long. */
const hashes = (made: ReadonlyMap<string, Uint8Array>) => Object.fromEntries([...made].map(([name, bytes]) => [name, sha256(bytes)]));
const recipes = { packages: "how packages are packed", snapshot: "how the snapshot is made" };

test("a wheel is packed again with bytecode, and without what no import reads", async () => {
  const made = await prepare(recipes, wheels);
  const files = [...filesOfTar(gunzipSync(made.get("tiny") ?? ""))];
  expect(files.map(({ path }) => path).sort()).toEqual(
    [
      "jedi/third_party/typeshed/stdlib/sys.pyi",
      "tiny-1.dist-info/METADATA",
      "tiny-1.dist-info/licenses/LICENSE",
      "tiny/__init__.pyc",
      `${deep}c`,
      "tiny/table.csv",
      "tiny/template.py",
      "tiny/testing/__init__.pyc",
    ].sort(),
  );
  const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  expect(text("tiny-1.dist-info/licenses/LICENSE")).toBe("Anyone may use it.");
  // Where the source would be, for tracebacks.
  expect(text("tiny/__init__.pyc")).toContain("/site-packages/tiny/__init__.py");
});

test("what is kept is not made again", async () => {
  const first = await prepare(recipes, wheels);
  told.length = 0;
  expect(hashes(await prepare(recipes, wheels))).toEqual(hashes(first));
  expect(told).toEqual([]);
});

test("made again, the bytes are the same", async () => {
  const first = await prepare(recipes, wheels);
  const second = await prepare({ packages: "anew", snapshot: "anew" }, wheels);
  expect(hashes(second)).toEqual(hashes(first));
  expect([...second.keys()].sort()).toEqual(["snapshot", "tiny"]);
});

test("what cannot be packed is told and left out", async () => {
  told.length = 0;
  const made = await prepare(recipes, new Map([["broken", Buffer.from("no zip")]]));
  expect([...made.keys()]).toEqual(["snapshot"]);
  expect(told.join("")).toContain("1 of 1 steps failed: zipfile.BadZipFile: File is not a zip file");
});
