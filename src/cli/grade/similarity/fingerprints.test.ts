/** Winnowing finds what it promises to find. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintsOf, guaranteed } from "./fingerprints.ts";

const token = fc.constantFrom(..."abcdefghij");
const tokens = fc.array(token, { maxLength: 60 });

describe("fingerprintsOf", () => {
  it("has a fingerprint in common for every passage of the guaranteed length that two texts share", () => {
    const passage = fc.array(token, { minLength: guaranteed, maxLength: guaranteed });
    fc.assert(
      fc.property(tokens, tokens, passage, tokens, tokens, (before, after, shared, otherBefore, otherAfter) => {
        const one = fingerprintsOf([...before, ...shared, ...after]);
        const other = fingerprintsOf([...otherBefore, ...shared, ...otherAfter]);
        expect([...one].some((print) => other.has(print))).toBe(true);
      }),
    );
  });

  it("keeps fewer fingerprints than there are tokens, and none of a text that is too short", () => {
    fc.assert(
      fc.property(tokens, (text) => {
        expect(fingerprintsOf(text).size).toBeLessThanOrEqual(Math.max(0, text.length - 5));
      }),
    );
    expect(fingerprintsOf(["a", "b"])).toEqual(new Set());
  });
});
