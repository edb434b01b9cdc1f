/** Which scripts a page loads at once, by Vite's manifest. Pure. */

/** @typedef {Readonly<Record<string, { file: string, isEntry?: boolean, imports?: readonly string[] }>>} ViteManifest */

/**
 * The entries and all that they import statically.
 * @param {ViteManifest} manifest
 * @returns {string[]}
 */
export function initialScripts(manifest) {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @param {string} key */
  const add = (key) => {
    if (keys.has(key)) return;
    keys.add(key);
    for (const imported of manifest[key]?.imports ?? []) add(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  return [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js"));
}
