/** The words of a prompt that the catalogue's search looks at: each once, since how often it stands there tells little. */

/** Splits as the search does: `viewing_history` is two words. Formulas' commands, figures and single letters are left out. */
export function searchWords(prompt: string): string {
  const words = prompt
    .replace(/\\[a-zA-Z]+/g, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
  return [...new Set(words)].join(" ");
}
