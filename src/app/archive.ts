/** The archive with what the browser gives it: files, and the languages of the catalogue. Loaded when it is needed. */
import type { ExerciseId } from "../core/exercise.ts";
import { type Archive, createArchive, type SavedFile } from "../state/archive.ts";
import type { Assignment } from "../state/assignment.ts";
import type { Outcome } from "../ui/archive/your-work.tsx";
import { download } from "./download.ts";
import type { Stores } from "./stores.ts";

export const openArchive = (stores: Stores): Archive => createArchive(stores);

/** Hands everything to the browser as a file, and tells what became of it. */
export const saveAllWork = async (stores: Stores): Promise<Outcome> =>
  handOver(`greenroom-${dayOf(new Date())}.zip`, await openArchive(stores).save(extensions(stores)));

/** The same with the work on an assignment; the file is named after the candidate, by whom instructors tell files apart. */
export const handIn = async (stores: Stores, candidate: string, { exercises }: Assignment): Promise<Outcome> =>
  handOver(`${fileName(candidate)}.zip`, await openArchive(stores).handIn(exercises, extensions(stores)));

/** Without what a file's name cannot hold everywhere. */
const fileName = (text: string): string =>
  text
    .trim()
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .replace(/^\.+/, "");

function extensions(stores: Stores): (exercise: ExerciseId) => string {
  const { catalogue } = stores.catalogue.getState();
  const known = catalogue.kind === "ready" ? catalogue.value.exercises : [];
  const languages = new Map(known.map(({ id, language }) => [id, language === "sql" ? "sql" : "py"] as const));
  return (id) => languages.get(id) ?? "txt";
}

function handOver(name: string, { bytes, lacks }: SavedFile): Outcome {
  download(name, bytes);
  if (lacks === null) return { text: `${name} is with your downloads.`, trouble: false };
  return { text: `${name} is with your downloads; it holds all that could be read. ${lacks}`, trouble: true };
}

/** `2026-11-21`, as the calendar here says. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
