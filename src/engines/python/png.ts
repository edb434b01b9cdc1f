/** Looks at pictures that come from a candidate's interpreter: only plain PNGs of a bounded size go on. */

/** Sizes are pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a still picture is made of. Profiles, texts and animations have no place in a plot, and a decoder need not see them. */
const keptChunks = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
const maxSide = 4_000;

/** A PNG from base64, with nothing but its picture; undefined where it is none, or too large to be drawn. */
export function plainPng(base64: string): Picture | undefined {
  const bytes = decodeBase64(base64);
  if (bytes === undefined || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer);
  const chunks: { readonly type: string; readonly start: number; readonly end: number }[] = [];
  for (let at = signature.length; at < bytes.length; ) {
    // Length, type, data, checksum.
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (keptChunks.includes(type)) chunks.push({ type, start: at, end });
    at = end;
  }
  const head = chunks[0];
  if (head?.type !== "IHDR" || head.end - head.start !== 25 || chunks.at(-1)?.type !== "IEND") return undefined;
  if (chunks.filter(({ type }) => type === "IHDR" || type === "IEND").length !== 2) return undefined;
  const [width, height] = [view.getUint32(head.start + 8), view.getUint32(head.start + 12)];
  if (width < 1 || height < 1 || width > maxSide || height > maxSide) return undefined;
  const kept = [bytes.subarray(0, signature.length), ...chunks.map(({ start, end }) => bytes.subarray(start, end))];
  const png = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    png.set(part, at);
    at += part.length;
  }
  return { png, width, height };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Every world that this runs in decodes base64 by another name, so it is done by hand. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0; at < text.length; at += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, index) => sum * 64 + Math.max(0, alphabet.indexOf(text.charAt(at + index))), 0);
    const to = (at / 4) * 3;
    // Beyond the end nothing is written.
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}
