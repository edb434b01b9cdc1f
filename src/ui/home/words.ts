/** What the home screen calls things. */

export const languageNames = { sql: "SQL", python: "Python" } as const;

export const difficultyNames = { easy: "Easy", medium: "Medium", hard: "Hard" } as const;

export const statusNames = { untouched: "not tried", tried: "tried", passed: "passed", due: "due" } as const;

/** The first is that of the packs, or of the search where something is searched. */
export const sortNames = {
  order: "Pack order",
  title: "Title",
  difficulty: "Easiest first",
  minutes: "Shortest first",
  recent: "Last practised",
} as const;

const weekdayFormat = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" });

/** `2026-06-30` as `Tuesday 30 June`. */
export const longDay = (day: string): string => weekdayFormat.format(Date.parse(day));

export const daysAgo = (days: number): string => (days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`);
