/** Reads a zip file by its central directory: enough for a wheel, with nothing installed. No zip64. */
import { open } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

/**
 * Calls `visit` with each wanted entry's name and bytes.
 * @param {string} file
 * @param {(name: string) => boolean} wanted
 * @param {(name: string, bytes: Buffer) => Promise<void>} visit
 */
export async function readZip(file, wanted, visit) {
  const handle = await open(file);
  try {
    /** @param {number} offset @param {number} length */
    const read = async (offset, length) => (await handle.read(Buffer.alloc(length), 0, length, offset)).buffer;
    const { size } = await handle.stat();
    // The end record is 22 bytes and may be followed by a comment of up to 64 KB.
    const tail = await read(Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0) throw new Error("It is not a zip file.");
    const directory = await read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    for (const { name, method, packed, offset } of entriesOf(directory)) {
      if (!wanted(name)) continue;
      const header = await read(offset, 30);
      const data = await read(offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), packed);
      await visit(name, method === 0 ? data : inflateRawSync(data));
    }
  } finally {
    await handle.close();
  }
}

/** @param {Buffer} directory */
function* entriesOf(directory) {
  for (let at = 0; at + 46 <= directory.length; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}
