/** What Markdown of a pack may not hold. The page renders none of it either; here the author is told, with the line. */
import type { PackIssue } from "./parse.ts";

/** Blanks out code, line for line, because there everything is only shown. */
const withoutCode = (markdown: string): string =>
  markdown.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(^\1[^\n]*$|(?![\s\S]))/gm, blank).replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank);
const blank = (text: string): string => text.replace(/[^\n]/g, " ");

const tag = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--|!\[CDATA|![a-z]|\?)/gi;
const picture = /(?<!\\)!\[/g;
const targets = [/\]\(\s*<?([^\s)>]*)/g, /^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]*)/gm, /<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi];
const allowedTarget = /^(https?:\/\/[^/]|mailto:|#)/i;
/** Commands by which a formula reaches out of itself. */
const reaching =
  /\\(href|url|includegraphics|html(?:Class|Id|Style|Data)|def|gdef|edef|xdef|let|newcommand|renewcommand|providecommand)\b/g;

export function proseIssues(file: string, markdown: string): PackIssue[] {
  const text = withoutCode(markdown);
  const found = (pattern: RegExp, messageOf: (match: RegExpMatchArray) => string | undefined): PackIssue[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const message = messageOf(match);
      return message === undefined ? [] : [{ file, path: "", line: text.slice(0, match.index).split("\n").length, rule: "prose", message }];
    });
  return [
    ...found(tag, ([text]) => `HTML such as “${text.slice(0, 40)}” is not shown; write Markdown, and code between backticks.`),
    ...found(picture, () => "Pictures are not shown: they would be fetched from elsewhere."),
    ...targets.flatMap((pattern) =>
      found(pattern, ([, target = ""]) =>
        allowedTarget.test(target) ? undefined : `The link “${target.slice(0, 60)}” is not allowed; links begin with https:// or mailto:.`,
      ),
    ),
    ...found(reaching, ([command]) => `The command ${command} is not allowed in formulas.`),
  ];
}
