/** Which wheels Pyodide's lock file names for our packages, and what may be used of those that are there. Pure. */

/**
 * A package as pyodide-lock.json has it.
 * @typedef {object} LockedWheel
 * @property {string} name
 * @property {string} version
 * @property {string} file_name
 * @property {string} sha256
 * @property {readonly string[]} depends
 * @property {readonly string[]} imports
 */
/** @typedef {{ packages: Readonly<Record<string, LockedWheel>> }} PyodideLock */

/** What exercises may import beside the standard library. */
export const packageNames = ["numpy", "pandas", "scipy", "scikit-learn", "matplotlib"];

/**
 * The packages and all that they depend on.
 * @param {PyodideLock} lock
 * @param {readonly string[]} names
 * @returns {LockedWheel[]}
 */
export function closure(lock, names) {
  /** @type {Map<string, LockedWheel>} */
  const found = new Map();
  /** @param {string} name */
  const add = (name) => {
    if (found.has(name)) return;
    const wheel = lock.packages[name];
    if (!wheel) throw new Error(`Pyodide's lock file names no package ${name}.`);
    // The entry's own name may be spelled otherwise (Pillow); dependencies use the key.
    found.set(name, { ...wheel, name });
    for (const dependency of wheel.depends) add(dependency);
  };
  for (const name of names) add(name);
  return [...found.values()];
}

/**
 * Those whose every dependency is there too: a package that can't be imported is not offered.
 * @param {PyodideLock} lock
 * @param {readonly LockedWheel[]} present
 */
export function usable(lock, present) {
  const names = new Set(present.map(({ name }) => name));
  return present.filter(({ name }) => closure(lock, [name]).every((wheel) => names.has(wheel.name)));
}

/**
 * The file of a package once it is packed again: `numpy-2.4.3.tar.gz`.
 * @param {LockedWheel} wheel
 */
export const archiveName = ({ file_name }) => `${file_name.split("-").slice(0, 2).join("-")}.tar.gz`;
