/** `bench/results.json`, and the page that is written from it. Pure. */
import { grouped } from "../../src/cli/grade/grouped.ts";
import type { Row, Spread } from "./row.ts";

/** What the figures were measured on, in words, by what they describe. */
export type Machine = Readonly<Record<string, string>>;

export interface Results {
  readonly machine: Machine;
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly spread: Readonly<Record<string, Spread>>;
}

/** A part's rows begin with its letter. */
export const partOf = ({ id }: Pick<Row, "id">): string => id.charAt(0);

/** New rows take the place of their part's old ones; old rows of another machine or number of rounds are dropped. */
export function merged(old: Results | undefined, fresh: Results): Results {
  if (old === undefined || old.rounds !== fresh.rounds || JSON.stringify(old.machine) !== JSON.stringify(fresh.machine)) return fresh;
  const parts = new Set(fresh.rows.map(partOf));
  const rows = [...old.rows.filter((row) => !parts.has(partOf(row))), ...fresh.rows];
  // Stable, so rows keep their order within a part.
  const ordered = rows.toSorted((a, b) => partOf(a).localeCompare(partOf(b)));
  const spread = { ...old.spread, ...fresh.spread };
  return { ...fresh, rows: ordered, spread: Object.fromEntries(ordered.flatMap(({ id }) => (spread[id] ? [[id, spread[id]]] : []))) };
}

/** By the letter that begins a part's rows. */
export type Parts = Readonly<Record<string, { readonly title: string; readonly about: string }>>;

/** What holds a figure that misses its target, in a sentence, by the row's id. */
export type Holds = (id: string) => string;

/** The whole of `docs/benchmarks.md`. */
export function renderPage(results: Results, parts: Parts, holds: Holds): string {
  const letters = Object.keys(parts).filter((letter) => results.rows.some((row) => partOf(row) === letter));
  return `${[
    "# Benchmarks",
    `Written by \`npm run bench\` from \`bench/results.json\`; do not edit. ${introduction}`,
    table(["", ""], Object.entries(results.machine)),
    summary(results.rows, holds),
    ...letters.flatMap((letter) => section(letter, parts[letter] ?? { title: letter, about: "" }, results)),
  ].join("\n\n")}\n`;
}

const introduction = [
  "A figure is the median of several rounds; in a round ours and the peer take turns, so that a slow moment of the machine meets both.",
  "Below it stands the lowest and the highest of the rounds: where these lie far apart, or those of ours and the peer overlap, the machine was busy and the last digits say nothing.",
  "Absolute times depend on the machine; ratios carry over better.",
].join(" ");

function summary(rows: readonly Row[], holds: Holds): string {
  const judged = rows.filter(({ target }) => target !== null);
  const missed = judged.filter(({ met }) => met === false);
  const open = judged.filter(({ met }) => met === null).length;
  const counts = `${judged.length - missed.length - open} of ${judged.length} targets are met${open > 0 ? `, ${open} could not be judged` : ""}.`;
  const told = [...grouped(missed, ({ id }) => holds(id))].map(([why, rows]) =>
    `- **Missed:** ${rows.map((row) => `\`${row.id}\` by ${missedBy(row)}`).join("; ")}. ${why}`.trim(),
  );
  return [counts, ...(told.length > 0 ? [told.join("\n")] : [])].join("\n\n");
}

/** `12 %` of the target. */
function missedBy({ target, ratio, ours }: Row): string {
  const bound = Number(/(at least|at most) ([\d.]+)/.exec(target ?? "")?.[2]);
  const value = target?.startsWith("ratio") ? ratio : ours;
  return `${Math.max(1, Math.round((Math.abs((value ?? bound) - bound) / bound) * 100))} % (${target}; it is ${value})`;
}

function section(letter: string, { title, about }: Parts[string], { rows, spread }: Results): string[] {
  const lines = rows
    .filter((row) => partOf(row) === letter)
    .map((row) => [
      `\`${row.id}\``,
      row.what,
      figure(row.ours, row.unit, spread[row.id]?.ours),
      row.peer === null ? "—" : figure(row.peer, row.unit, spread[row.id]?.peer),
      row.ratio === null ? "—" : String(row.ratio),
      row.target === null ? "" : `${row.target}: ${row.met === null ? "open" : row.met ? "met" : "**missed**"}`,
    ]);
  return [`## (${letter}) ${title}`, about, table(["", "what is measured, beside what", "ours", "peer", "ratio", "target"], lines)];
}

function figure(value: number, unit: string, range: readonly [number, number] | null | undefined): string {
  const text = `${value.toLocaleString("en")} ${unit}`;
  return range === null || range === undefined || range[0] === range[1] ? text : `${text}<br>${range[0]}–${range[1]}`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n");
}
