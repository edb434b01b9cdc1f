/** What the editor is offered for SQL: by the exercise's tables, without an engine. */
import type { TableDescription } from "../../core/dataset.ts";
import { err, ok } from "../../core/result.ts";
import type { LanguageHelp } from "../../ui/editor/language.ts";

/** `tables` is asked each time, because the description of the data may come later than the editor. */
export function sqlHelp(tables: () => readonly TableDescription[]): LanguageHelp {
  const complete = () => import("./sql/complete.ts");
  return {
    triggers: ".( ",
    complete: async (source, offset) => (await complete()).completionsAt(source, offset, tables()),
    signature: async (source, offset) => (await complete()).signatureAt(source, offset),
    describe: async (source, offset) => (await complete()).describeAt(source, offset, tables()),
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
