/** Values of a YAML file as the forms read them: whatever is not of the kind that is looked for counts as empty. */

export type Place = readonly (string | number)[];

/** Sets the value at a place of the file; undefined takes it away. */
export type SetValue = (place: Place, value: unknown) => void;

export function valueAt(value: unknown, ...place: Place): unknown {
  let at = value;
  for (const key of place) at = at instanceof Object && Object.hasOwn(at, key) ? (at as Record<string | number, unknown>)[key] : undefined;
  return at;
}

export function textAt(value: unknown, ...place: Place): string {
  const found = valueAt(value, ...place);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

export function listAt(value: unknown, ...place: Place): readonly unknown[] {
  const found = valueAt(value, ...place);
  return Array.isArray(found) ? found : [];
}

export const textsAt = (value: unknown, ...place: Place): readonly string[] => listAt(value, ...place).map(String);
