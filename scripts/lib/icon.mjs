/** The icon of src/app/favicon.svg as PNG, since browsers install a page only with such: the same shapes as distances to their edges. */
import { png } from "./png.mjs";

/** @typedef {readonly [number, number]} Point */
/** @typedef {readonly [number, number, number]} Colour */

/** The drawing is 32 units wide. */
const units = 32;
/** @type {Colour} */
const ground = [0x0b, 0x6b, 0x52];
/** @type {Colour} */
const white = [0xff, 0xff, 0xff];
/** @type {Colour} */
const mint = [0x8f, 0xe3, 0xc2];

/** The door's frame as a line 2.5 wide, and the play mark. */
/** @type {readonly Point[]} */
const door = [
  [8, 23],
  [8, 9],
  [24, 9],
  [24, 23],
];
/** @type {readonly Point[]} */
const play = [
  [13.5, 20.5],
  [13.5, 13.5],
  [19.5, 17],
];

/** @param {number} x @param {number} y */
const toRoundedSquare = (x, y) => {
  const half = units / 2;
  const radius = 8;
  const [dx, dy] = [Math.abs(x - half) - half + radius, Math.abs(y - half) - half + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** @param {number} x @param {number} y @param {Point} from @param {Point} to */
const toSegment = (x, y, [ax, ay], [bx, by]) => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};

/** @param {number} x @param {number} y */
const toDoor = (x, y) => Math.min(...door.slice(1).map((to, index) => toSegment(x, y, door[index] ?? to, to))) - 1.25;

/** How far outside of the furthest of its three edges. @param {number} x @param {number} y */
const toPlay = (x, y) =>
  Math.max(
    ...play.map(([ax, ay], index) => {
      const [bx, by] = play[(index + 1) % play.length] ?? [ax, ay];
      return ((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / Math.hypot(bx - ax, by - ay);
    }),
  );

/**
 * @param {number} size
 * @param {{ whole?: boolean }} options `whole` fills the square and keeps the drawing in its middle, for devices that cut a shape of their own.
 */
export function icon(size, { whole = false } = {}) {
  const scale = size / units;
  return png(size, (column, row) => {
    // At the middle of the pixel; a drawing in the middle takes four fifths of the width.
    const at = (/** @type {number} */ pixel) => (whole ? ((pixel + 0.5) / scale - units / 2) / 0.8 + units / 2 : (pixel + 0.5) / scale);
    const [x, y] = [at(column), at(row)];
    // A pixel counts as far as an edge passes through it.
    const covered = (/** @type {number} */ distance) => Math.min(1, Math.max(0, 0.5 - distance * scale));
    /** @type {Colour} */
    let colour = ground;
    for (const [ink, distance] of /** @type {const} */ ([
      [white, toDoor(x, y)],
      [mint, toPlay(x, y)],
    ])) {
      const part = covered(distance);
      colour = [mix(colour[0], ink[0], part), mix(colour[1], ink[1], part), mix(colour[2], ink[2], part)];
    }
    return [...colour, whole ? 255 : Math.round(covered(toRoundedSquare(x, y)) * 255)];
  });
}

/** @param {number} under @param {number} over @param {number} part */
const mix = (under, over, part) => Math.round(under + (over - under) * part);
