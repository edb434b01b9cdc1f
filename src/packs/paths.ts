/** Paths of a pack's files: what they may be called, and how a bad name is shown. */
import type { PackRule } from "./rules.ts";

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const longest = 200;

/** Names that every object has: as a key they would find what nobody put there. */
export const isReserved = (name: string): boolean => name in {} || name === "prototype";

/** What is wrong with a path of a zip or a folder; undefined where nothing is. Folders end with a slash. */
export function pathFault(path: string): { readonly rule: PackRule; readonly message: string } | undefined {
  const fault = (message: string) => ({ rule: "path", message }) as const;
  if (path.length > longest) return fault(`The path is longer than ${longest} characters.`);
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return fault("The path is absolute; paths in a pack begin with its folder.");
  if (path.includes("\\")) return fault("The path has a backslash; folders are parted by /.");
  const segments = path.replace(/\/$/, "").split("/");
  if (segments.includes("..") || segments.includes(".")) return fault("The path leads out of the pack.");
  if (!segments.every((part) => segment.test(part)))
    return fault("File names have letters of ASCII, digits, dots, hyphens and underscores only, and do not begin with a dot.");
  const reserved = segments.find((part) => isReserved(part.replace(/\..*$/, "")));
  if (reserved !== undefined) return { rule: "reserved-name", message: `“${reserved}” is a name that JavaScript keeps for itself.` };
  return undefined;
}

/** What systems leave in zips and folders without being asked: never read. */
export const isLitter = (path: string): boolean => /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);

/** A name from outside as it can be shown: short, with everything unusual spelled out. */
export function shownName(name: string): string {
  const spelled = name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
  return spelled.length > 120 ? `${spelled.slice(0, 119)}…` : spelled;
}

/** What is left of a name when letters that look alike are one: `sa1es` and `sales`, `top-shows` and `topshows`. */
export const skeletonOf = (name: string): string =>
  name.toLowerCase().replace(/[-_.]/g, "").replace(/[1i|]/g, "l").replace(/0/g, "o").replace(/rn/g, "m").replace(/vv/g, "w");
