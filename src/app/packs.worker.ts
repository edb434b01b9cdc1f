/** Checks a pack beside the page, which stays quick and can end this at any time. */
import { checkPack, type PackSource } from "../packs/check.ts";

self.onmessage = ({ data }: MessageEvent<PackSource>) => self.postMessage(checkPack(data));
