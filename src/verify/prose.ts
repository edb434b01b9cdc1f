/** What can be checked of an exercise's prose: formulas, links and blocks of code. */
import katex from "katex";
import type { Exercise } from "../core/exercise.ts";
import type { PythonMutants } from "../engines/python/mutants.ts";
import { sqlFault } from "./mutants/sql.ts";

interface Block {
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const fence = /^```(\w*)[^\n]*\n([\s\S]*?)^```\s*$/gm;

/** What is wrong, by the exercise's id. `readPython` gets the Python blocks of all exercises at once. */
export async function proseFaults(
  exercises: readonly Exercise[],
  readPython: (sources: readonly string[]) => Promise<readonly PythonMutants[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const python = exercises.flatMap((exercise) =>
    textsOf(exercise)
      .flatMap(blocksOf)
      .filter(isPython)
      .map((block) => ({ id: exercise.id, block })),
  );
  const blocks = python.map(({ block }) => block.code);
  const read = await readPython(blocks);
  const faults = python.flatMap(({ id, block }, index) => {
    const error = read[index]?.error ?? null;
    return error === null ? [] : [{ id, fault: `${block.place}: a block of Python does not parse: ${error}.` }];
  });
  return new Map(
    exercises.map((exercise) => [
      exercise.id,
      [...textsOf(exercise).flatMap(textFaults), ...faults.filter(({ id }) => id === exercise.id).map(({ fault }) => fault)],
    ]),
  );
}

const isPython = ({ language }: Block): boolean => language === "python" || language === "py";

type Text = readonly [place: string, markdown: string];

function textsOf({ prompt, hints, explanation, questions }: Exercise): Text[] {
  return [
    ["prompt.md", prompt],
    ...hints.map(({ body }): Text => ["hints.md", body]),
    ["explanation.md", explanation],
    ...questions.flatMap((question, index) => {
      const texts = question.kind === "number" ? [question.because] : question.choices.flatMap(({ text, because }) => [text, because]);
      return [question.ask, ...texts].map((text): Text => [`question ${index + 1}`, text]);
    }),
  ];
}

const blocksOf = ([place, markdown]: Text): Block[] =>
  [...markdown.matchAll(fence)].map(([, language = "", code = ""]) => ({ place, language, code }));

/** All faults but those of Python, which needs an interpreter. */
export function textFaults([place, markdown]: Text): string[] {
  const prose = markdown.replace(fence, "").replace(/(`+)[\s\S]*?\1/g, "");
  const formulas = [...prose.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n][^$]*?)\$/g)].map(([, display, inline]) => display ?? inline ?? "");
  const links = [...prose.matchAll(/\]\(([^)\s]*)/g)].map(([, target = ""]) => target);
  return [
    ...formulas.flatMap((formula) => {
      const fault = formulaFault(formula);
      return fault === undefined ? [] : [`${place}: the formula ${formula} cannot be set: ${fault}`];
    }),
    ...links
      .filter((target) => !/^https:\/\/[^/]/.test(target))
      .map((target) => `${place}: the link "${target}" leads nowhere; write https://…`),
    ...blocksOf([place, markdown])
      .filter(({ language, code }) => language === "sql" && sqlFault(code) !== undefined && sqlFault(`SELECT ${code}`) !== undefined)
      .map(({ code }) => `${place}: a block of SQL does not parse: ${sqlFault(code)}`),
  ];
}

function formulaFault(formula: string): string | undefined {
  try {
    katex.renderToString(formula, { throwOnError: true, strict: false });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
