/** Assignments: a chosen list of exercises with a time limit and hints on or off, written into a link or a file. */
import { z } from "zod";
import type { ExerciseId } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import { builtName } from "../packs/compiled.ts";
import { slug } from "../packs/slug.ts";

export interface Assignment {
  readonly title: string;
  /** From the start; null where there is no limit. */
  readonly minutes: number | null;
  /** Whether hints and solutions can be opened. */
  readonly hints: boolean;
  readonly exercises: readonly ExerciseId[];
}

/** Version of both forms. A change comes with a way to read the old one. */
const version = 1;
const title = z.string().trim().min(1).max(120);
const minutes = z.int().positive().max(1_440).nullable();

/** What a link holds: title, minutes, hints, and the exercises of each pack. */
const packed = z.tuple([
  title,
  minutes,
  z.boolean(),
  z
    .array(z.tuple([builtName, z.array(slug).min(1).max(200)]))
    .min(1)
    .max(50),
]);

const id = z.templateLiteral([z.string(), "/", z.string()]).refine((text) => {
  const [pack, name, ...more] = text.split("/");
  return more.length === 0 && builtName.safeParse(pack).success && slug.safeParse(name).success;
});
const file = z.strictObject({ assignment: z.literal(version), title, minutes, hints: z.boolean(), exercises: z.array(id).min(1).max(400) });

/** The text after `#/assignment/`. */
export function encodeAssignment({ title, minutes, hints, exercises }: Assignment): string {
  const byPack = new Map<string, string[]>();
  for (const exercise of exercises) {
    const [pack = "", name = ""] = exercise.split("/");
    byPack.set(pack, [...(byPack.get(pack) ?? []), name]);
  }
  const bytes = new TextEncoder().encode(JSON.stringify([title, minutes, hints, [...byPack]]));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `${version}.${text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

export function decodeAssignment(code: string): Result<Assignment, string> {
  const [written = "", text = ""] = code.split(".");
  if (Number(written) > version) return err("The link was made by a newer Greenroom than this one.");
  const read = written === String(version) ? packed.safeParse(parsed(text)) : undefined;
  if (!read?.success) return err("The link is not whole: it may have been cut short when it was copied.");
  const [title, minutes, hints, packs] = read.data;
  return ok({ title, minutes, hints, exercises: packs.flatMap(([pack, names]) => names.map((name): ExerciseId => `${pack}/${name}`)) });
}

function parsed(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not base64, or not JSON: told by the caller like everything that does not fit.
    return undefined;
  }
}

/** The same as a file. */
export const writeAssignmentFile = (assignment: Assignment): string =>
  `${JSON.stringify({ assignment: version, ...assignment }, null, 1)}\n`;

export function readAssignmentFile(text: string): Result<Assignment, string> {
  try {
    const read = file.safeParse(JSON.parse(text));
    if (read.success) {
      const { assignment: _, ...assignment } = read.data;
      return ok(assignment);
    }
  } catch {
    // Not JSON; the same is said as of other JSON.
  }
  return err("This is no assignment, or one of a newer Greenroom.");
}
