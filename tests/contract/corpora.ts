/** Bad answers on disk: three folders of files whose headers say what each must come to. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { BadAnswer, Corpus } from "./attack.ts";
import { hostileSamples } from "./hostile-samples.ts";

export const corpora = ["hostile", "cheats", "escape"] as const satisfies readonly Corpus[];

/** Python probes of `escape` begin with this file, which prints what was tried, reached and refused. */
const preludeName = "prelude.py";

const folder = (corpus: Corpus): string => fileURLToPath(new URL(`../${corpus}`, import.meta.url));

/** The names of a corpus's files, in order. */
export const filesOf = (corpus: Corpus): string[] =>
  readdirSync(folder(corpus))
    .filter((file) => /\.(py|sql)$/.test(file) && file !== preludeName)
    .sort();

/** Reads a file; `port` stands where it says PORT. */
export function badAnswer(corpus: Corpus, file: string, port: number): BadAnswer {
  const text = readFileSync(`${folder(corpus)}/${file}`, "utf8");
  const { idea, expect, sample, first } = headerOf(text);
  const exercise = hostileSamples[sample ?? (file.endsWith(".sql") ? "plays" : "double")];
  if (exercise === undefined || idea === undefined)
    throw new Error(`${corpus}/${file}: its header names no idea, or a sample that is not there.`);
  const prelude = corpus === "escape" && file.endsWith(".py") ? readFileSync(`${folder(corpus)}/${preludeName}`, "utf8") : "";
  return {
    corpus,
    file,
    exercise,
    expect: expect?.split("|").map((one) => one.trim()) ?? [],
    runFirst: first === "run",
    code: (prelude + text).replaceAll("PORT", String(port)),
  };
}

/** `# idea: …` or `-- idea: …` lines at the top, and so for the others. */
function headerOf(text: string): Partial<Record<"idea" | "expect" | "sample" | "first", string>> {
  const header: Record<string, string> = {};
  for (const line of text.split("\n")) {
    const [, key, value] = /^(?:#|--) (idea|expect|sample|first): (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    header[key] = value.trim();
  }
  return header;
}

/** A server on a free port that counts who connects. */
export async function countConnections(): Promise<{ readonly port: number; readonly count: () => number; readonly close: () => void }> {
  let count = 0;
  const server = createServer((_, response) => response.end("reached"));
  server.on("connection", () => count++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, count: () => count, close: () => void server.close() };
}
