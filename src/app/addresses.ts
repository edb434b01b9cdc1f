/** Addresses of the screens: behind `#`, so that any static host will do. What the list shows comes after `?`. */
import { useSyncExternalStore } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { ExerciseId } from "../core/exercise.ts";
import { type Filter, formatFilter, noFilter } from "../state/filter.ts";

export const homeHref = "#/";
export const workHref = "#/work";
export const packsHref = "#/packs";
/** Of one of its packs by id, or of all. */
export const studioHref = (draft?: string): string => (draft === undefined ? "#/studio" : `#/studio/${draft}`);
export const assignmentHref = (code: string): string => `#/assignment/${code}`;
export const exerciseHref = (id: ExerciseId): string => `#/${id}`;

/** The exercise that an address shows, whether there is one of this id or not. */
export function exerciseAt(hash: string): ExerciseId | null {
  const [, pack, name] = /^#\/([^/?]+)\/([^/?]+)$/.exec(hash) ?? [];
  return pack === undefined || ["studio", "assignment"].includes(pack) ? null : `${pack}/${name}`;
}

/** Of the list with these parts of a filter set. */
export function listHref(part: Partial<Filter>): string {
  const query = formatFilter({ ...noFilter, ...part });
  return query === "" ? homeHref : `${homeHref}?${query}`;
}

/** wouter's location without what comes after `?`, which wouter would take for a part of the path. */
export function usePath(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  return [location.split("?", 1)[0] ?? "/", navigate];
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
};

/** What comes after `?`. */
export const useAddressQuery = (): string => useSyncExternalStore(subscribe, () => location.hash.split("?", 2)[1] ?? "");

/** Goes to an address without a link; one that replaces the present address is no step for Back. */
export function goTo(href: string, { replace }: { readonly replace: boolean }): void {
  const oldURL = location.href;
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  // The browser tells only of steps that it takes itself.
  dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: location.href }));
}
