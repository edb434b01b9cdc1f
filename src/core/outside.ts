/** Names of packs from outside. Their prefix is no folder's name, so nothing of theirs can be taken for something built-in. */

const prefix = "added.";

/** What an added pack is called everywhere but in its own files: in addresses, storage keys and content paths. */
export const addedName = (pack: string): string => prefix + pack;

/** Whether a pack, an exercise's id or a dataset is from outside. */
export const isAdded = (name: string): boolean => name.startsWith(prefix);

/** The pack as its own files call it. */
export const nameInside = (pack: string): string => (isAdded(pack) ? pack.slice(prefix.length) : pack);
