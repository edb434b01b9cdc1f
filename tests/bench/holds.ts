/** What holds the figures that miss their targets: told beside them in docs/benchmarks.md, and only while they are missed. */
import type { Holds } from "./report.ts";

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /^a\.bare/,
    "The browser keeps compiled code of what a page streams itself, which a warm cache gives stock; bytes that are handed into a frame are compiled anew.",
  ],
  [/^a\./, "Sandbox and judge each import the packages, on two cores; the stock peer has one interpreter."],
  [
    /^b\./,
    "About 0.9 s pass until Submit can be pressed; then reference and answer run on 20 databases while the editor starts beside them.",
  ],
  [/^c\..*\.wrong$/, "After the verdict the smallest data that shows the mistake is looked for, and the query run on each smaller try."],
  [/^c\./, "Tens of thousands of rows are read as exact 64-bit integers, which sql.js does by way of text, and compared."],
  [/^e\.python\.stubborn/, "An interrupt through shared memory gets 250 ms before the worker is ended."],
];

export const holds: Holds = (id) => reasons.find(([which]) => which.test(id))?.[1] ?? "";
