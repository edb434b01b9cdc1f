/** The zip reader: what it takes, and what it refuses before it unpacks. */
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { unzip, type ZipLimits } from "./unzip.ts";

const limits: ZipLimits = { entries: 3, entry: 15_000_000, total: 30_000_000, ratio: 200 };
const zip = (...sizes: number[]): Uint8Array =>
  zipSync(Object.fromEntries(sizes.map((size, at) => [`folder/${at}.sql`, new Uint8Array(size).fill(65 + at)])));

/** Sets a 32-bit figure of the one entry's record in the directory. */
function tell(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 6, true);
  view.setUint32(directory + offset, value, true);
  return changed;
}

it("gives the files by path", () => {
  const read = unzip(zip(3, 2), limits);
  expect(read.ok && [...read.value]).toEqual([
    ["folder/0.sql", new Uint8Array([65, 65, 65])],
    ["folder/1.sql", new Uint8Array([66, 66])],
  ]);
});

it.each<[string, Uint8Array, string]>([
  ["too many entries", zip(1, 1, 1, 1), "4 entries"],
  ["too large an entry", zip(16_000_000), "16.0 MB; 15.0 MB is the limit"],
  ["too much in all", zip(14_000_000, 14_000_000, 14_000_000), "42.0 MB"],
  ["too tightly packed", zip(14_000_000, 14_000_000), "over 200 times"],
  ["an entry larger than it tells", tell(zip(5_000), 24, 100), "damaged"],
  ["an entry smaller than it tells", tell(zip(100), 24, 5_000), "damaged"],
  ["a wrong checksum", tell(zip(100), 16, 7), "damaged"],
  ["bytes that are not there", tell(zip(100), 20, 70_000), "more bytes than it has"],
  ["a link", tell(zip(100), 38, 0xa1ff0000), "a link"],
])("refuses %s", (_, bytes, reason) => {
  expect(unzip(bytes, limits)).toMatchObject({ ok: false, error: { what: expect.stringContaining(reason) } });
});
