/** Checks a pack beside the page, which stays quick and can end this at any time. */
import { config } from "zod";
import { checkPack, type PackSource } from "../packs/check.ts";

// As in main.tsx: the page's policy holds here too.
config({ jitless: true });

self.onmessage = ({ data }: MessageEvent<PackSource>) => self.postMessage(checkPack(data));
