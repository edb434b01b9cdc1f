/** Reads the archives of re-packed packages: plain tar of files, as the set-up writes it. */

/** One file of an archive that stays in memory. */
export interface ArchivedFile {
  /** Relative to the folder that the archive is unpacked in. */
  readonly path: string;
  /** A view of the archive, not a copy. */
  readonly bytes: Uint8Array;
}

const block = 512;
const decoder = new TextDecoder();

/** The files of a tar archive (ustar, nothing but files), in its order. */
export function* filesOfTar(archive: Uint8Array): Generator<ArchivedFile> {
  const field = (at: number, length: number): string => {
    const bytes = archive.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
  };
  // Two empty blocks end the archive.
  for (let at = 0; archive[at] !== 0 && at < archive.length; ) {
    const [name, size, folder] = [field(at, 100), Number.parseInt(field(at + 124, 12), 8), field(at + 345, 155)];
    const start = at + block;
    yield { path: folder === "" ? name : `${folder}/${name}`, bytes: archive.subarray(start, start + size) };
    at = start + Math.ceil(size / block) * block;
  }
}
