/** What the editor is offered for SQL: by the exercise's tables, without an engine. */
import type { TableDescription } from "../../core/dataset.ts";
import { err, ok } from "../../core/result.ts";
import type { LanguageHelp } from "../../ui/editor/language.ts";

/** `tables` is asked each time, so that the description of the data is not fetched before it is needed. */
export function sqlHelp(tables: () => Promise<readonly TableDescription[]>): LanguageHelp {
  const complete = () => import("./sql/complete.ts");
  return {
    triggers: ". ",
    async complete(source, offset, typed) {
      // A space is mostly just a space.
      if (typed === " " && !/\b(from|join|on|by)\s$/i.test(source.slice(0, offset))) return null;
      return (await complete()).completionsAt(source, offset, await tables());
    },
    signature: async (source, offset) => (await complete()).signatureAt(source, offset),
    describe: async (source, offset) => (await complete()).describeAt(source, offset, await tables()),
    async format(source) {
      const { formatDialect, sqlite } = await import("sql-formatter");
      try {
        return ok(`${formatDialect(source, { dialect: sqlite, keywordCase: "preserve", tabWidth: 2 })}\n`);
      } catch {
        // The formatter's own words speak of its grammar.
        return err("This cannot be laid out: a bracket, a text or a comment is not closed.");
      }
    },
  };
}
