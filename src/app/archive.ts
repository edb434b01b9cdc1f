/** The archive with what the browser gives it: files, and the languages of the catalogue. Loaded when it is needed. */
import type { ExerciseId } from "../core/exercise.ts";
import { type Archive, createArchive } from "../state/archive.ts";
import type { Outcome } from "../ui/archive/your-work.tsx";
import { download } from "./download.ts";
import type { Stores } from "./stores.ts";

export const openArchive = (stores: Stores): Archive => createArchive(stores);

/** Hands everything to the browser as a file, and tells what became of it. */
export async function saveAllWork(stores: Stores): Promise<Outcome> {
  const { catalogue } = stores.catalogue.getState();
  const known = catalogue.kind === "ready" ? catalogue.value.exercises : [];
  const languages = new Map(known.map(({ id, language }) => [id, language === "sql" ? "sql" : "py"] as const));
  const { bytes, lacks } = await openArchive(stores).save((id: ExerciseId) => languages.get(id) ?? "txt");
  const name = `greenroom-${dayOf(new Date())}.zip`;
  download(name, bytes);
  if (lacks === null) return { text: `${name} is with your downloads.`, trouble: false };
  return { text: `${name} is with your downloads; it holds all that could be read. ${lacks}`, trouble: true };
}

/** `2026-11-21`, as the calendar here says. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
