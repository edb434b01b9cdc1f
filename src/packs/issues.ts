/** Issues that several parts of the check find. */
import type { PackIssue } from "./parse.ts";
import type { PackRule } from "./rules.ts";

export const issue = (file: string, path: string, rule: PackRule, message: string): PackIssue => ({ file, path, rule, message });

export const tooMany = (file: string, path: string, count: number, most: number): PackIssue[] =>
  count > most ? [issue(file, path, "count", `There are ${count}; ${most} are allowed.`)] : [];

/** SQLite does not tell letter case apart in names. */
export const same = (file: string, path: string, names: readonly string[]): PackIssue[] =>
  names.flatMap((name, index) =>
    names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index
      ? []
      : [issue(file, `${path}.${index}`, "duplicate", `“${name}” is there twice; letter case does not count.`)],
  );
