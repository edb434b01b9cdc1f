/** Each way in which storage fails has words of its own, also where a library has wrapped the browser's error. */
import { expect, it } from "vitest";
import { describeStorageFault } from "./storage-fault.ts";

it.each([
  ["QuotaExceededError", "is used up"],
  ["VersionError", "newer Greenroom"],
  ["SecurityError", "private window"],
  ["UnknownError", "may be damaged"],
  ["TimeoutError", "does not answer"],
])("%s", (name, words) => {
  const plain = { name };
  const wrapped = { name: "OpenFailedError", inner: { name: "AbortError", inner: plain } };
  for (const error of [plain, wrapped]) {
    const text = describeStorageFault("Work cannot be saved", error);
    expect(text).toMatch(/^Work cannot be saved: /);
    expect(text).toContain(words);
    expect(text).toMatch(/What you do now stays in this tab until you close it\.$/);
  }
});

it("tells the message of an error that it does not know", () => {
  expect(describeStorageFault("Work cannot be saved", new Error("Odd"))).toContain("Odd.");
  expect(describeStorageFault("Work cannot be saved", undefined)).toContain("the reason is not known.");
});
