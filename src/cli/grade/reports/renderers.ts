/** What the results can be written as, by the option that names the file. */
import type { Graded } from "../submission.ts";
import { renderCsv } from "./csv.ts";
import { renderJunit } from "./junit.ts";
import { renderPage } from "./page.ts";
import { renderSimilar } from "./similar.ts";

export const renderers = { report: renderPage, csv: renderCsv, junit: renderJunit, similar: renderSimilar } satisfies Readonly<
  Record<string, (graded: readonly Graded[]) => string>
>;
export type Output = keyof typeof renderers;
