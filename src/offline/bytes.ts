/** Bodies of responses as bytes. */

/** Bytes of their own, not shared memory: what caches and digests take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body and tells after every piece how much there is. */
export async function readBody(response: Response, onBytes: (loaded: number) => void = () => undefined): Promise<Bytes> {
  const pieces: Bytes[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    loaded += piece.value.length;
    onBytes(loaded);
  }
  return joined(pieces);
}

/** The pieces in one. */
export function joined(pieces: readonly Bytes[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
