/** What a pack must be like, one name a rule; docs/packs-from-outside.md says what each means. */

export const packRules = [
  // the zip and its entries
  "zip",
  "path",
  "link",
  "size",
  "ratio",
  "count",
  "duplicate",
  "look-alike",
  "file-type",
  "text",
  // the files
  "missing",
  "unlisted",
  "yaml",
  "alias",
  "tag",
  "reserved-name",
  "schema-version",
  "format",
  "prose",
  "dataset",
  "rows",
  // the pack beside others, and the check itself
  "version",
  "author",
  "time",
] as const;
export type PackRule = (typeof packRules)[number];
