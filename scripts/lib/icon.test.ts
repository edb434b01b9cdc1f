/** Icons are PNG files of the size that was asked for, with the drawing of the favicon in them. */
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { icon } from "./icon.mjs";

/** Reads what png.mjs writes: one IDAT, no filters. */
function pixelsOf(file: Buffer): (x: number, y: number) => number[] {
  const size = file.readUInt32BE(16);
  const start = file.indexOf("IDAT") + 4;
  const data = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  return (x, y) => [...data.subarray(y * (1 + size * 4) + 1 + x * 4).subarray(0, 4)];
}

const [green, white, mint] = [
  [0x0b, 0x6b, 0x52, 255],
  [255, 255, 255, 255],
  [0x8f, 0xe3, 0xc2, 255],
];

test("the icon has the door, the play mark and transparent corners", () => {
  const file = icon(64);
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([64, 64]);
  const at = pixelsOf(file);
  expect(at(0, 0)[3]).toBe(0);
  expect(at(32, 4)).toEqual(green);
  expect(at(32, 18)).toEqual(white);
  expect(at(16, 40)).toEqual(white);
  expect(at(30, 34)).toEqual(mint);
  expect(at(32, 50)).toEqual(green);
});

test("the whole icon has no corners, and the drawing in its middle", () => {
  const at = pixelsOf(icon(64, { whole: true }));
  expect(at(0, 0)).toEqual(green);
  // The door's top is at 9 of 32, moved towards the middle.
  expect(at(32, Math.round((16 - 7 * 0.8) * 2))).toEqual(white);
});
