/** Reads zip files made by hand: stored and deflated entries, a comment at the end, and what is no zip at all. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readZip } from "./zip.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-zip-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A zip of text entries. Local headers carry an extra field that the directory lacks, as real ones do. */
function zipOf(entries: readonly { name: string; text: string; deflate: boolean }[], comment: string): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, deflate } of entries) {
    const data = deflate ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.write("PK\x03\x04", "latin1");
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(4, 28);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", "latin1");
    central.writeUInt16LE(deflate ? 8 : 0, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(Buffer.byteLength(text), 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    const parts = [local, Buffer.from(name), Buffer.alloc(4), data];
    locals.push(...parts);
    directory.push(central, Buffer.from(name));
    offset += Buffer.concat(parts).length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]);
}

async function read(bytes: Buffer, wanted: (name: string) => boolean) {
  const file = join(folder, "a.zip");
  await writeFile(file, bytes);
  const found: Record<string, string> = {};
  await readZip(file, wanted, async (name, data) => {
    found[name] = data.toString();
  });
  return found;
}

const long = "many rows ".repeat(1000);
const zip = zipOf(
  [
    { name: "wheels/a.whl", text: "stored", deflate: false },
    { name: "other/b", text: "not wanted", deflate: false },
    { name: "wheels/c.whl", text: long, deflate: true },
  ],
  "a comment",
);

test("gives the wanted entries, stored and deflated", async () => {
  expect(await read(zip, (name) => name.startsWith("wheels/"))).toEqual({ "wheels/a.whl": "stored", "wheels/c.whl": long });
});

test("refuses what is no zip file", async () => {
  await expect(read(Buffer.from("not a zip"), () => true)).rejects.toThrow("not a zip");
});
