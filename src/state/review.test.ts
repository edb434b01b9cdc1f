/** Standings and reviews: boxes, what moves between them, and days in the learner's own zone. */
import { describe, expect, it } from "vitest";
import type { AttemptSummary } from "../core/attempt.ts";
import { standingOf, standingsOf } from "./review.ts";
import { newWork } from "./work.ts";

const exercise = { id: "warm-up/first" } as const;
const submit = (iso: string, status: AttemptSummary["status"]): AttemptSummary => ({
  id: iso,
  exercise: exercise.id,
  kind: "submit",
  at: Date.parse(iso),
  status,
});
const stand = (attempts: readonly AttemptSummary[], today: string, zone = "UTC") =>
  standingOf(standingsOf({}, attempts, today, zone), exercise);

describe("a passed exercise", () => {
  const passed = [submit("2026-06-01T10:00:00Z", "failed"), submit("2026-06-01T10:20:00Z", "passed")];

  it("is due after three days", () => {
    expect(stand(passed, "2026-06-03")).toMatchObject({
      status: "passed",
      review: { box: 0, passedOn: "2026-06-01", dueOn: "2026-06-04" },
    });
    expect(stand(passed, "2026-06-04").status).toBe("due");
  });

  it("waits longer after each review, up to sixty days", () => {
    const reviews = ["2026-06-04", "2026-06-11", "2026-06-25", "2026-07-25", "2026-09-23"].map((day) =>
      submit(`${day}T10:00:00Z`, "passed"),
    );
    const due = reviews.map((_, index) => stand([...passed, ...reviews.slice(0, index + 1)], "2026-06-01").review?.dueOn);
    expect(due).toEqual(["2026-06-11", "2026-06-25", "2026-07-25", "2026-09-23", "2026-11-22"]);
  });

  it("goes back to the first box when the review fails, however it is passed then", () => {
    const reviewed = [...passed, submit("2026-06-04T10:00:00Z", "passed"), submit("2026-06-11T10:00:00Z", "failed")];
    expect(stand(reviewed, "2026-06-11").status).toBe("due");
    expect(stand([...reviewed, submit("2026-06-11T11:00:00Z", "passed")], "2026-06-11")).toMatchObject({
      status: "passed",
      review: { box: 0, dueOn: "2026-06-14" },
    });
  });

  it("stays in its box when it is passed again too early, and the wait starts anew", () => {
    expect(stand([...passed, submit("2026-06-03T10:00:00Z", "passed")], "2026-06-04")).toMatchObject({
      review: { box: 0, dueOn: "2026-06-06" },
    });
  });

  it.each(["failed", "crashed", "stopped", "broken"] as const)("keeps its box when an early Submit ends %s", (status) => {
    expect(stand([...passed, submit("2026-06-02T10:00:00Z", status)], "2026-06-02")).toMatchObject({
      status: "passed",
      review: { box: 0 },
    });
  });

  it.each(["crashed", "stopped", "broken"] as const)("is not sent back by a Submit that ends %s", (status) => {
    const reviewed = [...passed, submit("2026-06-04T09:00:00Z", status), submit("2026-06-04T10:00:00Z", "passed")];
    expect(stand(reviewed, "2026-06-04").review?.box).toBe(1);
  });

  it("counts days where the learner is", () => {
    const late = [submit("2026-06-01T23:30:00Z", "passed")];
    expect(stand(late, "2026-06-04", "UTC").status).toBe("due");
    expect(stand(late, "2026-06-04", "Asia/Tokyo")).toMatchObject({ status: "passed", review: { dueOn: "2026-06-05" } });
  });

  it("counts from when it was last open where no attempt is kept", () => {
    const work = { ...newWork(exercise.id), status: "passed" as const, openedAt: Date.parse("2026-06-01T10:00:00Z") };
    expect(standingOf(standingsOf({ [exercise.id]: work }, [], "2026-06-04", "UTC"), exercise).status).toBe("due");
  });
});

describe("an exercise that is not passed", () => {
  it("is untouched when it was only looked at", () => {
    const work = { ...newWork(exercise.id), openedAt: 5 };
    expect(standingOf(standingsOf({ [exercise.id]: work }, [], "2026-06-04", "UTC"), exercise)).toMatchObject({
      status: "untouched",
      lastAt: null,
    });
  });

  it("is tried after a Run, in whatever order attempts are listed", () => {
    const attempts = [submit("2026-06-02T10:00:00Z", "failed"), { ...submit("2026-06-01T10:00:00Z", "finished"), kind: "run" as const }];
    expect(stand(attempts, "2026-06-02")).toMatchObject({ status: "tried", lastAt: Date.parse("2026-06-02T10:00:00Z"), failures: 1 });
  });
});
