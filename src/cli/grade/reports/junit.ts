/** Results as JUnit's XML: a suite an exercise, a case a submission. What could not be graded is an error, not a failure. */
import { grouped } from "../grouped.ts";
import type { Graded, Line } from "../submission.ts";
import { type Markup, markup } from "./markup.ts";

export function renderJunit(graded: readonly Graded[]): string {
  const suites = [...grouped(graded, ({ line }) => line.exercise)].map(([exercise, members]) => suite(exercise || "(none)", members));
  const document = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="greenroom"${counts(graded)}>
${suites}</testsuites>
`;
  return document.text;
}

const suite = (name: string, members: readonly Graded[]): Markup => markup`  <testsuite name="${name}"${counts(members)}>
${members.map(testCase)}  </testsuite>
`;

function counts(members: readonly Graded[]): Markup {
  const outcomes = members.map(({ line }) => outcomeOf(line));
  const milliseconds = members.reduce((sum, { line }) => sum + line.elapsedMs, 0);
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
  return markup` tests="${members.length}" failures="${count("failure")}" errors="${count("error")}" time="${milliseconds / 1_000}"`;
}

function testCase({ submission: { candidate }, line }: Graded): Markup {
  const outcome = outcomeOf(line);
  const said = line.findings.map(({ kind, message }) => `${kind}: ${message}`).join("\n");
  const attributes = markup`message="${line.findings[0]?.message ?? line.status}" type="${line.findings[0]?.kind ?? line.status}"`;
  const result =
    outcome === "failure"
      ? markup`      <failure ${attributes}>${said}</failure>\n`
      : outcome === "error"
        ? markup`      <error ${attributes}>${said}</error>\n`
        : undefined;
  const note = line.differs ? markup`      <system-out>The candidate's page said: ${line.reported}</system-out>\n` : undefined;
  return markup`    <testcase classname="${line.exercise || "(none)"}" name="${candidate}" file="${line.file}" time="${line.elapsedMs / 1_000}">
${result}${note}    </testcase>
`;
}

function outcomeOf({ status }: Line): "passed" | "failure" | "error" {
  if (status === "passed") return "passed";
  return status === "failed" || status === "crashed" || status === "stopped" ? "failure" : "error";
}
