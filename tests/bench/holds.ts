/** What holds the figures that miss their targets: told beside them in docs/benchmarks.md, and only while they are missed. */
import type { Holds } from "./report.ts";

const twoInterpreters = "Sandbox and judge each import the packages, on two cores; the stock peer has one interpreter.";
const firstVisit =
  "About 0.9 s pass until Submit can be pressed; then reference and answer run on 20 databases while the editor starts beside them.";

export const holds: Holds = {
  "a.verdict.warm": twoInterpreters,
  "b.starter.empty": firstVisit,
  "b.pasted.empty": firstVisit,
  "e.python.stubborn": "An interrupt through shared memory gets 250 ms before the worker is ended.",
};
