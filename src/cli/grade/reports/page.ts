/** The report as a page: one file that needs nothing else, no script, and is read from top to bottom. */

import { grouped } from "../grouped.ts";
import { type SimilarGroup, similarGroups } from "../similarity/groups.ts";
import type { ItemStatistics, Mistake } from "../statistics.ts";
import { itemStatistics } from "../statistics.ts";
import type { Graded, Line } from "../submission.ts";
import { type Markup, markup, Markup as Raw } from "./markup.ts";
import { styles } from "./styles.ts";

/** Answers shown in full of one mistake, and of one group of similar answers. */
const mostExamples = 2;
const mostSimilarShown = 6;

const signs: Readonly<Record<Line["status"], string>> = {
  passed: "✓",
  failed: "✗",
  crashed: "!",
  stopped: "…",
  broken: "?",
  unreadable: "?",
  "unknown-exercise": "?",
};

export function renderPage(graded: readonly Graded[]): string {
  const items = itemStatistics(graded);
  // Nothing in the page could run even if something slipped through: its own policy forbids it.
  const page = markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Results</title>
<style>${new Raw(styles)}</style>
<body>
<main>
${head(graded, items)}
${differing(graded)}
${byExercise(items)}
${mistakes(items)}
${similar(similarGroups(graded))}
${byCandidate(graded, items)}
${notGraded(graded)}
</main>
</body>
</html>
`;
  return page.text;
}

function head(graded: readonly Graded[], items: readonly ItemStatistics[]): Markup {
  const judged = graded.filter(({ line }) => wasGraded(line));
  const candidates = new Set(judged.map(({ submission }) => submission.candidate)).size;
  const passed = judged.filter(({ line }) => line.status === "passed").length;
  const left = graded.length - judged.length;
  const notGraded = left === 0 ? "" : `, and ${left} could not be graded`;
  return markup`<h1>Results</h1>
<p>${counted(judged.length, "answer")} of ${counted(candidates, "candidate")} to ${counted(items.length, "exercise")}: ${passed} passed${notGraded}.</p>`;
}

function differing(graded: readonly Graded[]): Markup | undefined {
  const members = graded.filter(({ line }) => line.differs);
  if (members.length === 0) return undefined;
  return markup`<h2 id="differing">Not what the candidate's page said</h2>
<p class="note">Graded here, these answers came to something else. A slow machine or an exercise changed since then explains some; a changed file explains others.</p>
${table(
  "Not what the candidate's page said",
  ["Candidate", "Exercise", "Page said", "Graded here", ""],
  members.map(
    ({ submission, answer, line }) =>
      markup`<tr><th scope="row">${submission.candidate}</th><td>${line.exercise}</td><td>${line.reported}</td><td>${status(line.status)}</td><td>${submission.reported?.version === answer?.exercise.version ? undefined : "The exercise has changed since."}</td></tr>\n`,
  ),
)}`;
}

function byExercise(items: readonly ItemStatistics[]): Markup {
  const rows = items.map(({ exercise, candidates, passed, discrimination, mistakes: [first] }) => {
    const share = candidates === 0 ? "–" : `${Math.round((100 * passed) / candidates)} %`;
    return markup`<tr><th scope="row">${exercise.title} <small>${exercise.id}</small></th><td class="figure">${candidates}</td>
<td class="figure">${share} <span class="bar" style="--share:${candidates === 0 ? 0 : passed / candidates}"></span></td>
<td class="figure">${discrimination === undefined ? "–" : discrimination.toFixed(2)}</td><td>${first && `${first.kind} (${first.count})`}</td></tr>\n`;
  });
  return markup`<h2>By exercise</h2>
<p class="note">Discrimination says whether those who pass here also pass elsewhere: near 1 they do, near 0 the exercise says little about them, below 0 look at the exercise. It takes ten candidates and three exercises.</p>
${table("By exercise", ["Exercise", "Candidates", "Passed", "Discrimination", "Most frequent finding"], rows)}`;
}

function mistakes(items: readonly ItemStatistics[]): Markup | undefined {
  const missed = items.filter((item) => item.mistakes.length > 0);
  if (missed.length === 0) return undefined;
  return markup`<h2>Common wrong answers</h2>
${missed.map(
  ({ exercise, mistakes: kinds }) => markup`<h3>${exercise.title} <small>${exercise.id}</small></h3>
${kinds.map(mistake)}`,
)}`;
}

function mistake({ kind, count, alike }: Mistake): Markup {
  return markup`<details><summary><strong>${kind}</strong> ${counted(count, "answer")}</summary>
${alike.map(
  ({ message, graded }) => markup`<div class="same"><p>${counted(graded.length, "answer")}: ${prose(message)}</p>
<p class="note">${graded.map(({ submission }) => submission.candidate).join(", ")}</p>
${examples(graded)}</div>
`,
)}</details>
`;
}

/** The first few different answers. */
function examples(graded: readonly Graded[]): Markup[] {
  const different = [...grouped(graded, ({ answer }) => answer?.code).values()].flatMap(([first]) => first ?? []);
  return different.slice(0, mostExamples).map(code);
}

const code = ({ submission, answer }: Graded): Markup =>
  markup`<figure><figcaption>${submission.candidate}</figcaption><pre>${answer?.code}</pre></figure>\n`;

function similar(groups: readonly SimilarGroup[]): Markup {
  return markup`<h2 id="similar">Similar answers</h2>
<p class="note">A hint, never a verdict. What the starter gives and what most candidates wrote is left out; names, texts and layout do not count. Short answers and textbook ways to write one are still alike without anyone having copied.</p>
${groups.length === 0 ? markup`<p>None.</p>` : groups.map(similarGroup)}`;
}

function similarGroup({ exercise, members, least, greatest }: SimilarGroup): Markup {
  const shares = [...new Set([least, greatest].map((share) => `${Math.round(share * 100)} %`))].join(" to ");
  const left = members.length - mostSimilarShown;
  return markup`<details><summary><strong>${exercise.title}</strong> ${counted(members.length, "candidate")}, ${shares} alike: ${members
    .map(({ submission }) => submission.candidate)
    .join(", ")}</summary>
<div class="side">${members.slice(0, mostSimilarShown).map(code)}</div>${left > 0 ? markup`<p class="note">And ${left} more.</p>` : undefined}</details>
`;
}

function byCandidate(graded: readonly Graded[], items: readonly ItemStatistics[]): Markup {
  const rows = [...grouped(graded, ({ submission }) => submission.candidate)].map(([candidate, own]) => {
    const byExercise = grouped(own, ({ line }) => line.exercise);
    const passed = items.filter(({ exercise }) => byExercise.get(exercise.id)?.some(({ line }) => line.status === "passed")).length;
    const cells = items.map(({ exercise }) => {
      const lines = byExercise.get(exercise.id) ?? [];
      return markup`<td>${lines.map(({ line }) => status(line.status, line.findings[0]?.message))}</td>`;
    });
    return markup`<tr><th scope="row">${candidate}</th><td class="figure">${passed}</td>${cells}</tr>\n`;
  });
  return markup`<h2>By candidate</h2>
<p class="note">${Object.entries(signs)
    .filter(([, sign]) => sign !== "?")
    .map(([name, sign]) => `${sign} ${name}`)
    .join(", ")}, ? could not be graded; an empty field is an answer not handed in.</p>
${table("By candidate", ["Candidate", "Passed", ...items.map(({ exercise }) => exercise.title)], rows)}`;
}

function notGraded(graded: readonly Graded[]): Markup | undefined {
  const members = graded.filter(({ line }) => !wasGraded(line));
  if (members.length === 0) return undefined;
  return markup`<h2>Could not be graded</h2>
${table(
  "Could not be graded",
  ["File", "Exercise", "Why"],
  members.map(
    ({ line }) =>
      markup`<tr><th scope="row">${line.file}</th><td>${line.exercise}</td><td>${line.status}: ${line.findings[0]?.message}</td></tr>\n`,
  ),
)}`;
}

const wasGraded = ({ status }: Line): boolean => signs[status] !== "?";

const status = (name: Line["status"], message?: string): Markup =>
  markup`<span class="status ${name}"${message === undefined ? undefined : markup` title="${message}"`}><span aria-hidden="true">${signs[name]}</span><span class="word">${name}</span></span>`;

/** Wide tables scroll by themselves, by keyboard too. */
const table = (
  label: string,
  columns: readonly string[],
  rows: readonly Markup[],
): Markup => markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;

/** Messages name code in backticks. */
const prose = (message: string): Markup[] =>
  message.split("`").map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
