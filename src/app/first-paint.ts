/** Written into index.html by the build, and run before the first paint: the colours that were chosen, and whether the welcome stays. */
export {};

/** A setting as `preferences.ts` keeps it. */
const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(`greenroom:${key}`);
  } catch {
    return null;
  }
};

const theme = kept("theme") ?? "system";
document.documentElement.dataset.theme = theme;
document.documentElement.dataset.contrast = theme === "contrast" || matchMedia("(prefers-contrast: more)").matches ? "more" : "usual";
// The welcome is for the list, for somebody who has begun nothing yet.
const isList = location.search === "" && ["", "#", "#/"].includes(location.hash);
if (!isList || kept("begun") !== null) document.getElementById("root")?.replaceChildren();
