/** A mutant: the reference with one place changed, as a slip of the hand or of thought would. */

/** What a rule changes: a stretch of the source and what stands there instead. */
export interface Change {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Mutant {
  readonly rule: string;
  readonly source: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line before and after, without the space around it. */
  readonly was: string;
  readonly becomes: string;
}

/** Applies the changes one by one; those that change nothing, and doubles of others, are dropped. */
export function mutantsOf(source: string, changes: readonly Change[]): Mutant[] {
  const seen = new Set([squeezed(source)]);
  return changes.flatMap(({ rule, start, end, text }) => {
    const changed = source.slice(0, start) + text + source.slice(end);
    if (seen.has(squeezed(changed))) return [];
    seen.add(squeezed(changed));
    const from = source.lastIndexOf("\n", start - 1) + 1;
    const lineOf = (whole: string, stop: number): string => squeezed(whole.slice(from, endOfLine(whole, stop)));
    const line = source.slice(0, start).split("\n").length;
    return [{ rule, source: changed, line, was: lineOf(source, end), becomes: lineOf(changed, start + text.length) }];
  });
}

/** At most `most`, as evenly over the rules as there are mutants of each, and spread over the source within a rule. */
export function choose(mutants: readonly Mutant[], most: number): Mutant[] {
  const byRule = [...new Set(mutants.map(({ rule }) => rule))].map((rule) => mutants.filter((mutant) => mutant.rule === rule));
  const chosen = new Set<Mutant>();
  let left = most;
  // The rare rules first, so that what they leave over goes to the frequent ones.
  for (const [index, group] of byRule.toSorted((a, b) => a.length - b.length).entries()) {
    const share = Math.min(group.length, Math.floor(left / (byRule.length - index)));
    for (let taken = 0; taken < share; taken++) {
      const mutant = group[Math.floor((taken * group.length) / share)];
      if (mutant !== undefined) chosen.add(mutant);
    }
    left -= share;
  }
  return mutants.filter((mutant) => chosen.has(mutant));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** One space for any white space, none at the ends: how source lines are told and compared. */
export const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
