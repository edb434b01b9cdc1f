/** Asks a judge of its own for the mutants of a Python source. */
import { z } from "zod";
import { type Assets, readManifest } from "../assets.ts";
import type { Spawn } from "../bridge.ts";
import { Interpreter } from "./interpreter.ts";

const reply = z.object({
  error: z.string().nullable(),
  mutants: z.array(z.object({ rule: z.string(), start: z.int(), end: z.int(), text: z.string() })),
});

/** Offsets count UTF-16 units; the end is exclusive. */
export type PythonMutants = z.infer<typeof reply>;

/** Parses each source with Python's own parser; gives its one-place changes, or why it does not parse. Nothing of it is run. */
export async function readPython(spawn: Spawn, assets: Assets, sources: readonly string[]): Promise<PythonMutants[]> {
  if (sources.length === 0) return [];
  const { bridge } = await Interpreter.boot(spawn, assets, await readManifest(assets), "judge", () => undefined);
  try {
    const replies: PythonMutants[] = [];
    for (const code of sources) replies.push(reply.parse(JSON.parse(await bridge.request("mutants", { code }))));
    return replies;
  } finally {
    bridge.end("cancelled", "The sources were read.");
  }
}
