/** SQLite's grammar for the editor: Monaco's own is another dialect's and would colour columns such as `user_id`. */
import type { languages } from "monaco-editor/editor.js";

/** Of a query. Words that are common column names (`date`, `key`, `plan`, `position` …) are left out on purpose. */
const keywords = `
  ALL AND AS ASC BETWEEN BY CASE CAST COLLATE CROSS CURRENT CURRENT_DATE CURRENT_TIMESTAMP DESC DISTINCT ELSE END ESCAPE EXCEPT
  EXCLUDE EXISTS EXPLAIN FILTER FOLLOWING FROM FULL GLOB GROUP GROUPS HAVING IN INNER INTERSECT IS ISNULL JOIN LEFT LIKE LIMIT
  MATERIALIZED NATURAL NOT NOTNULL NULL NULLS OFFSET ON OR ORDER OUTER OVER PARTITION PRECEDING RANGE RECURSIVE REGEXP RIGHT ROWS
  SELECT THEN TIES UNBOUNDED UNION USING VALUES WHEN WHERE WINDOW WITH`
  .trim()
  .split(/\s+/);

export const sqliteConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: "--", blockComment: ["/*", "*/"] },
  brackets: [["(", ")"]],
  autoClosingPairs: [
    { open: "(", close: ")" },
    { open: "'", close: "'", notIn: ["string", "comment"] },
    { open: '"', close: '"', notIn: ["string", "comment"] },
  ],
};

export const sqliteGrammar: languages.IMonarchLanguage = {
  ignoreCase: true,
  defaultToken: "",
  // Monaco's themes have colours of their own for tokens that end in ".sql".
  tokenPostfix: "",
  keywords,
  brackets: [{ open: "(", close: ")", token: "delimiter.parenthesis" }],
  tokenizer: {
    root: [
      [/\s+/, "white"],
      [/--.*$/, "comment"],
      [/\/\*/, "comment", "@comment"],
      [/'/, "string", "@string"],
      [/"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/, "identifier"],
      [/\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?/, "number"],
      // What follows a point is a column, whatever its name.
      [/(\.)(\s*)(\w+)/, ["delimiter", "white", "identifier"]],
      [/[a-z_]\w*(?=\s*\()/, { cases: { "@keywords": "keyword", "@default": "predefined" } }],
      [/[a-z_]\w*/, { cases: { "@keywords": "keyword", "@default": "identifier" } }],
      [/[()]/, "@brackets"],
      [/[;,.]/, "delimiter"],
      [/[<>=!%&+\-*/|~]+/, "operator"],
    ],
    comment: [
      [/[^*]+/, "comment"],
      [/\*\//, "comment", "@pop"],
      [/\*/, "comment"],
    ],
    string: [
      [/[^']+/, "string"],
      [/''/, "string"],
      [/'/, "string", "@pop"],
    ],
  },
};
