/** Links and files of assignments: what goes in comes out, and nothing else does. */
import { describe, expect, it } from "vitest";
import { type Assignment, decodeAssignment, encodeAssignment, readAssignmentFile, writeAssignmentFile } from "./assignment.ts";
import { createAssignments } from "./assignments.ts";

const assignment: Assignment = {
  title: "Übung 3/4: Fenster & Kohorten",
  minutes: 45,
  hints: false,
  exercises: ["window-functions/sessionize", "window-functions/fix-the-frame", "added.corner-shop/count-orders"],
};

describe("an assignment", () => {
  it("survives a link, in letters that every mail leaves alone", () => {
    const code = encodeAssignment(assignment);
    expect(code).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(decodeAssignment(code)).toEqual({ ok: true, value: assignment });
  });

  it("survives a file", () => {
    expect(readAssignmentFile(writeAssignmentFile(assignment))).toEqual({ ok: true, value: assignment });
  });

  it.each([
    ["a link cut short", encodeAssignment(assignment).slice(0, -9)],
    ["no link at all", "hello"],
    ["nothing", ""],
    ["a path for a name", encodeAssignment({ ...assignment, exercises: ["../secret"] })],
    ["no exercises", encodeAssignment({ ...assignment, exercises: [] })],
    ["years", encodeAssignment({ ...assignment, minutes: 1e9 })],
  ])("is not made from %s", (_, code) => {
    expect(decodeAssignment(code)).toMatchObject({ ok: false, error: expect.stringContaining("not whole") });
  });

  it("says when a newer Greenroom made it", () => {
    expect(decodeAssignment("2.abc")).toMatchObject({ ok: false, error: expect.stringContaining("newer") });
    expect(readAssignmentFile(writeAssignmentFile(assignment).replace('"assignment": 1', '"assignment": 2')).ok).toBe(false);
  });
});

describe("the assignment one is at", () => {
  const kept = new Map<string, string>();
  const preferences = { get: (key: string) => kept.get(key) ?? null, set: (key: string, value: string) => void kept.set(key, value) };

  it("goes on after a reload with the time it began at, and takes hints away from its own exercises only", () => {
    createAssignments(preferences).getState().start(encodeAssignment(assignment), 1_000);
    const { current, hintsOn } = createAssignments(preferences).getState();
    expect(current).toMatchObject({ startedAt: 1_000, assignment });
    expect([hintsOn("window-functions/sessionize"), hintsOn("window-functions/top-shows-by-country")]).toEqual([false, true]);
  });

  it("is over when it is left", () => {
    const store = createAssignments(preferences);
    store.getState().leave();
    expect(store.getState().hintsOn("window-functions/sessionize")).toBe(true);
    expect(createAssignments(preferences).getState().current).toBeNull();
  });
});
