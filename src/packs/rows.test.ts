/** Hand-written rows: completed from the description, or refused with their place. */
import { describe, expect, it } from "vitest";
import type { ColumnDescription, DatasetDescription } from "../core/dataset.ts";
import { addRows } from "./rows.ts";

const column = (name: string, more: Partial<ColumnDescription> = {}): ColumnDescription => ({
  name,
  type: "integer",
  nullable: false,
  note: name,
  fill: 0,
  ...more,
});

const description: DatasetDescription = {
  name: "library",
  title: "Library",
  about: "Books and loans.",
  tables: [
    { name: "books", about: "Books.", key: ["book_id"], columns: [column("book_id"), column("title", { type: "text", fill: "Untitled" })] },
    { name: "loans", about: "Loans.", key: [], columns: [column("book_id"), column("fee", { type: "real", nullable: true, fill: null })] },
  ],
};

const add = (tables: Record<string, { columns: string[]; rows: (null | number | string)[][] }>) =>
  addRows(description, { books: { columns: ["book_id", "title"], rows: [[1, "Atlas"]] } }, { schema: 1, tables }, "hidden/a.yaml");

describe("addRows", () => {
  it("adds after the rows that are there, in the description's column order, filling what is left out", () => {
    const added = add({
      books: { columns: ["title", "book_id"], rows: [["Almanac", 2]] },
      loans: { columns: ["book_id"], rows: [[1], [1]] },
    });
    expect(added).toEqual({
      ok: true,
      value: {
        books: {
          columns: ["book_id", "title"],
          rows: [
            [1, "Atlas"],
            [2, "Almanac"],
          ],
        },
        loans: {
          columns: ["book_id", "fee"],
          rows: [
            [1, null],
            [1, null],
          ],
        },
      },
    });
  });

  it.each([
    ["an unknown table", { films: { columns: ["id"], rows: [] } }, "tables.films", 'The dataset "library" has no table "films".'],
    ["an unknown column", { loans: { columns: ["book_id", "day"], rows: [] } }, "tables.loans.columns.1", 'The table has no column "day".'],
    ["a column twice", { loans: { columns: ["fee", "fee"], rows: [] } }, "tables.loans.columns.1", 'The column "fee" is given twice.'],
    [
      "NULL where there is none",
      { loans: { columns: ["book_id"], rows: [[1], [null]] } },
      "tables.loans.rows.1",
      "book_id may not be NULL.",
    ],
    ["text for a number", { loans: { columns: ["fee"], rows: [["free"]] } }, "tables.loans.rows.0", "fee must be a number."],
    ["a number for text", { books: { columns: ["book_id", "title"], rows: [[2, 7]] } }, "tables.books.rows.0", "title must be text."],
    ["a fraction", { loans: { columns: ["book_id"], rows: [[1.5]] } }, "tables.loans.rows.0", "book_id must be a whole number."],
    ["a key that is there", { books: { columns: ["book_id"], rows: [[1]] } }, "tables.books.rows.0", "Another row has the same book_id."],
  ])("refuses %s", (_, tables, path, message) => {
    expect(add(tables)).toMatchObject({ ok: false, error: [{ file: "hidden/a.yaml", path, message }] });
  });
});
