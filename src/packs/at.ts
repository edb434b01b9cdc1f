/** Entries that are known to be there. */

/** The entry at an index that is known to exist. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  if (index < 0 || index >= items.length) throw new Error(`No entry ${index} among ${items.length}.`);
  // Checked in the line above.
  return items[index] as T;
}
