/** Gunzips inside a worker, so that packed bytes cross to it and the page's thread stays free. */

/** `.gz` files arrive packed in a browser and unpacked on the command line or from a server that unpacks, so the bytes are looked at and not the name. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes as Uint8Array<ArrayBuffer>;
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  // The format's last four bytes are the size of what was packed; gathering pieces would copy them twice.
  const whole = new Uint8Array(new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true));
  const reader = stream.readable.getReader();
  let at = 0;
  for (let piece = await reader.read(); piece.value !== undefined; piece = await reader.read()) {
    whole.set(piece.value, at);
    at += piece.value.length;
  }
  await written;
  return whole;
}
