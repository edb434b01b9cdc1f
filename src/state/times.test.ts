/** The time spent: it adds up, it is remembered, and nonsense in the storage starts it afresh. */
import { expect, it } from "vitest";
import { createTimes } from "./times.ts";

function preferences(saved: Record<string, string> = {}) {
  const values = new Map(Object.entries(saved));
  return { get: (key: string) => values.get(key) ?? null, set: (key: string, value: string) => void values.set(key, value) };
}

it("adds up by exercise and is remembered", () => {
  const kept = preferences();
  const times = createTimes(kept);
  times.add("pack/one", 2);
  times.add("pack/two", 5);
  expect(times.add("pack/one", 1)).toBe(3);
  expect(createTimes(kept).of("pack/one")).toBe(3);
  expect(createTimes(kept).of("pack/three")).toBe(0);
});

it.each(["{", '{"pack/one": "long"}', "[1]"])("starts afresh where %s is stored", (times) => {
  expect(createTimes(preferences({ times })).of("pack/one")).toBe(0);
});
