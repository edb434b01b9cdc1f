/** Why the browser's storage failed, in words: what happened, and what to do. */

type Fault = "full" | "newer" | "blocked" | "damaged" | "silent";

/** By the name of the browser's or the library's error. */
const faults: Readonly<Record<string, Fault>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "blocked",
  InvalidStateError: "blocked",
  MissingAPIError: "blocked",
  NotReadableError: "damaged",
  DataError: "damaged",
  UnknownError: "damaged",
  OpenFailedError: "damaged",
  TimeoutError: "silent",
};

const words: Readonly<Record<Fault, string>> = {
  full: "the browser's space for this site is used up. Free some under Your work, or on the device.",
  newer: "it was written by a newer Greenroom than this page. Reload the page to get the newer one.",
  blocked:
    "the browser does not let this page keep anything (a private window, or a setting against site data). Save your work as a file before you close this tab.",
  damaged:
    "the browser cannot read its storage for this site, which may be damaged. Save your work as a file, clear this site's data in the browser's settings, and import the file.",
  silent: "the browser's storage does not answer. Close other tabs of Greenroom, then reload this one.",
};

/** One sentence or two for `Work cannot be saved` or the like; the work itself is safe in memory. */
export function describeStorageFault(failure: string, error: unknown): string {
  return `${failure}: ${reasonOf(error)} It stays in this tab until you close it.`;
}

/** The innermost error that has a known name says the most: libraries wrap the browser's errors in their own. */
function reasonOf(error: unknown): string {
  let fault: Fault | undefined;
  for (let at = error; at instanceof Object && "name" in at; at = "inner" in at ? at.inner : undefined)
    fault = faults[String(at.name)] ?? fault;
  if (fault !== undefined) return words[fault];
  return error instanceof Error && error.message !== "" ? `${error.message}.` : "the reason is not known.";
}
