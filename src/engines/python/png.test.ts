/** Pictures from a candidate's interpreter. */
import { describe, expect, it } from "vitest";
import { plainPng } from "./png.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (type: string, data: readonly number[] = []) => [...word(data.length), ...Buffer.from(type), ...data, 0, 0, 0, 0];
const head = (width: number, height: number) => chunk("IHDR", [...word(width), ...word(height), 8, 6, 0, 0, 0]);
const pngOf = (...parts: readonly (readonly number[])[]) => Buffer.from([...signature, ...parts.flat()]).toString("base64");
const pixels = chunk("IDAT", [1, 2, 3, 255]);
const end = chunk("IEND");

describe("plainPng", () => {
  it("takes a picture with its size, whatever the padding of its text", () => {
    for (const extra of [[], [7], [7, 7]]) {
      const parts = [head(640, 480), chunk("IDAT", [1, 2, 3, 255, ...extra]), end];
      expect(plainPng(pngOf(...parts))).toEqual({ png: Uint8Array.from([...signature, ...parts.flat()]), width: 640, height: 480 });
    }
  });

  it("leaves out what is no part of a still picture", () => {
    const picture = plainPng(pngOf(head(1, 1), chunk("iCCP", [1]), chunk("acTL", [2]), pixels, chunk("tEXt", [3]), end));
    expect(picture?.png).toEqual(Uint8Array.from([...signature, ...head(1, 1), ...pixels, ...end]));
  });

  it.each([
    ["nothing", ""],
    ["another kind of file", Buffer.from("<svg onload='x()'/>").toString("base64")],
    ["text that is no base64", `${pngOf(head(1, 1), pixels, end).slice(0, -4)}!!!!`],
    ["a picture wider than a screen", pngOf(head(4_001, 1), pixels, end)],
    ["a picture without height", pngOf(head(1, 0), pixels, end)],
    ["a picture that does not begin with its size", pngOf(pixels, head(1, 1), end)],
    ["two sizes", pngOf(head(1, 1), head(9_000, 9_000), pixels, end)],
    ["an end that is missing", pngOf(head(1, 1), pixels)],
    ["a part that is longer than the file", pngOf(head(1, 1), [...word(2 ** 32 - 1), ...Buffer.from("IDAT"), 0, 0, 0, 0])],
    ["something behind the end", pngOf(head(1, 1), pixels, end, [1, 2, 3])],
  ])("refuses %s", (_, text) => {
    expect(plainPng(text)).toBeUndefined();
  });
});
