/** What the editor is offered for Python: suggestions by Jedi in an interpreter of its own, layout by Ruff. */
import type { PythonAdvisor } from "../../engines/python/advisor.ts";
import type { LanguageHelp } from "../../ui/editor/language.ts";

/** Nothing is asked of the advisor while `isFree` says no, so that it takes no time from a Run or a Submit. */
export function pythonHelp(advisor: PythonAdvisor, packages: readonly string[], isFree: () => boolean): LanguageHelp {
  return {
    triggers: ".",
    async complete(source, offset) {
      if (!isFree() || isInTextOrComment(source, offset)) return null;
      const found = await advisor.complete(packages, source, offset);
      if (found === null) return null;
      const { from, items } = found;
      return { from, items: items.map((item, index) => ({ ...item, documentation: () => advisor.explain(found.asked, index) })) };
    },
    signature: async (source, offset) => (isFree() ? advisor.signature(packages, source, offset) : null),
    describe: async (source, offset) => (isFree() ? advisor.describe(packages, source, offset) : null),
    format: async (source) => (await import("./ruff.ts")).format(source),
  };
}

/** Well enough for one line; what Jedi offers in a text of several lines does no harm. */
function isInTextOrComment(source: string, offset: number): boolean {
  const line = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^(?:[^"'#]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*(?:#|["'](?!.*\{[^}]*$))/.test(line);
}
