/** Reads packs for the Studio beside the page: one that is taken in, or one as it is written. */
import { type PackSource, readSource } from "../packs/check.ts";
import { readDraft } from "../packs/draft.ts";
import type { GatheredPack } from "../packs/gather.ts";

/** What the page asks. */
export type StudioQuestion =
  | { readonly kind: "take"; readonly source: PackSource }
  | { readonly kind: "read"; readonly pack: GatheredPack };

self.onmessage = ({ data }: MessageEvent<StudioQuestion>) =>
  self.postMessage(data.kind === "take" ? readSource(data.source) : readDraft(data.pack));
