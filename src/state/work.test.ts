/** Work: records of the first version are read, and merging loses nothing whatever the order. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exerciseStatuses, mergeWork, newWork, readWork, type Work } from "./work.ts";

it("reads a record of the first version", () => {
  const { editedAt: _, editedUpon: __, answeredAt: ___, movedAt: ____, ...fields } = newWork("warm-up/first");
  const first = { ...fields, version: 1, code: "SELECT 1", openedAt: 77, hints: 2 };
  expect(readWork(first)).toEqual({
    work: { ...first, version: 2, editedAt: 77, editedUpon: 0, answeredAt: {}, movedAt: 77 },
    damaged: false,
  });
});

it("saves the code of a record of an unknown version", () => {
  expect(readWork({ ...newWork("warm-up/first"), version: 9, code: "kept" })).toMatchObject({ work: { code: "kept" }, damaged: true });
});

const time = fc.integer({ min: 0, max: 50 });
const works: fc.Arbitrary<Work> = fc
  .record({
    code: fc.option(fc.string()),
    status: fc.constantFrom(...exerciseStatuses),
    hints: fc.nat(3),
    solution: fc.constantFrom("hidden" as const, "asked" as const, "shown" as const),
    openedAt: time,
    editedAt: time,
    movedAt: time,
    answeredAt: fc.dictionary(fc.constantFrom("0", "1"), time),
  })
  .map((part) => ({
    ...newWork("warm-up/first"),
    ...part,
    // One moment says one thing, in whatever tab.
    editedUpon: part.editedAt - 1,
    answers: Object.fromEntries(Object.entries(part.answeredAt).map(([question, at]) => [question, String(at)])),
    place: { ...newWork("warm-up/first").place, cursor: { line: part.movedAt + 1, column: 1, top: 0 } },
  }));

it("takes an empty draft before the starter of the same moment, in either order", () => {
  const [empty, starter] = ["", null].map((code) => ({ ...newWork("warm-up/first"), code, editedAt: 49 })) as [Work, Work];
  expect(mergeWork(empty, starter).code).toBe("");
  expect(mergeWork(starter, empty).code).toBe("");
});

it("merges to the same in whatever order, and again to the same", () => {
  fc.assert(
    fc.property(works, works, works, (a, b, c) => {
      expect(mergeWork(a, b)).toEqual(mergeWork(b, a));
      expect(mergeWork(mergeWork(a, b), c)).toEqual(mergeWork(a, mergeWork(b, c)));
      expect(mergeWork(a, mergeWork(a, b))).toEqual(mergeWork(a, b));
    }),
  );
});
