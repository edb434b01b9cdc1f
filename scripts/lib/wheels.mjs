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
 * @property {string} [requirement] Where it is not Pyodide's: what pip is asked for.
 */
/** @typedef {{ packages: Readonly<Record<string, LockedWheel>> }} PyodideLock */

/** What exercises may import beside the standard library. */
export const packageNames = ["numpy", "pandas", "scipy", "scikit-learn", "matplotlib"];

/**
 * Jedi suggests what to write in the editor. Pyodide's own builds of it are not carried by the package that brings the
 * others, so these are PyPI's. Nothing can import them by name: they are no part of what exercises may use.
 * @type {readonly LockedWheel[]}
 */
const editorWheels = [
  {
    name: "jedi",
    version: "0.20.1",
    file_name: "jedi-0.20.1-py2.py3-none-any.whl",
    sha256: "0fb16d86c4a4c73c37ba518c77419975e30fcc620658a8d14fbb5720cdd34142",
    depends: ["parso"],
    imports: [],
    requirement: "jedi==0.20.1",
  },
  {
    name: "parso",
    version: "0.8.7",
    file_name: "parso-0.8.7-py2.py3-none-any.whl",
    sha256: "a8926eb2a1b915486941fdbd31e86a4baf88fe8c210f25f2f35ecec5b574ca1c",
    depends: [],
    imports: [],
    requirement: "parso==0.8.7",
  },
];

/**
 * Pyodide's lock file with the editor's own packages in it.
 * @param {PyodideLock} lock
 * @returns {PyodideLock}
 */
export const wholeLock = ({ packages }) => ({
  packages: { ...packages, ...Object.fromEntries(editorWheels.map((wheel) => [wheel.name, wheel])) },
});

/**
 * All wheels that the build ships.
 * @param {PyodideLock} lock The whole one.
 */
export const shippedWheels = (lock) => closure(lock, [...packageNames, ...editorWheels.map(({ name }) => name)]);

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
