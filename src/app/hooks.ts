/** What the screens ask of the browser. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { useStores } from "./stores.ts";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Whether the page is dark, by choice or by the device. */
export function useDark(): boolean {
  const theme = useStore(useStores().settings, (settings) => settings.theme);
  const device = useMedia("(prefers-color-scheme: dark)");
  return theme === "light" || theme === "dark" ? theme === "dark" : device;
}

/** True for a while after `time`, which is in milliseconds since 1970. */
export function useJustNow(time: number | null): boolean {
  const [past, setPast] = useState<number | null>(null);
  useEffect(() => {
    if (time === null) return;
    const timer = setTimeout(() => setPast(time), 20_000);
    return () => clearTimeout(timer);
  }, [time]);
  return time !== null && past !== time;
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
