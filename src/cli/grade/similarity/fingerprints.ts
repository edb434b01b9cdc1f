/** Winnowing: few fingerprints of a text of tokens, enough to find every long passage that two texts share. */

/** Passages shorter than this are in everybody's code. */
const gram = 6;
/** One fingerprint is kept of so many grams in a row. */
const window = 4;

/** Every passage of this many tokens that two texts share gives them a fingerprint in common. */
export const guaranteed = gram + window - 1;

/**
 * The least hash of every window of hashes of k-grams.
 *
 * S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003, 76–85.
 */
export function fingerprintsOf(tokens: readonly string[]): Set<number> {
  const tokenHashes = tokens.map((token) => mixed([...token].map((character) => character.codePointAt(0) ?? 0)));
  const grams = Math.max(0, tokens.length - gram + 1);
  const hashes = Array.from({ length: grams }, (_, at) => mixed(tokenHashes.slice(at, at + gram)));
  const windows = Math.max(Math.min(1, grams), grams - window + 1);
  return new Set(Array.from({ length: windows }, (_, at) => Math.min(...hashes.slice(at, at + window))));
}

/** FNV-1a with the last steps of MurmurHash3, so that the least hash falls anywhere. */
function mixed(values: readonly number[]): number {
  let hash = values.reduce((sum, value) => Math.imul(sum ^ value, 0x01000193), 0x811c9dc5);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
