/** Bad packs, one idea each: how it is made, and the rule and file that it is refused with. */
import type { PackSource } from "../../src/packs/check.ts";
import { packLimits } from "../../src/packs/limits.ts";
import type { PackRule } from "../../src/packs/rules.ts";
import { edited, entriesOf, filesWith } from "./good.ts";
import { type Entry, joined, makeZip } from "./zips.ts";

export interface BadPack {
  readonly name: string;
  readonly make: () => PackSource;
  readonly rule: PackRule;
  /** The file or entry that the report names; empty for the pack as a whole. */
  readonly file: string;
  /** The line that the report names. */
  readonly line?: number;
}

const zip = (bytes: Uint8Array): PackSource => ({ kind: "zip", bytes });
const folder = (files: ReadonlyMap<string, string>): PackSource => ({
  kind: "folder",
  files: new Map([...files].map(([path, content]) => [path, encode(content)])),
});
const good = (): Entry[] => entriesOf(filesWith());
/** The good pack with more entries. */
const plus =
  (...more: Entry[]) =>
  (): PackSource =>
    zip(makeZip([...good(), ...more]));
/** The good pack with files changed. */
const changed = (changes: Readonly<Record<string, string | null>>) => (): PackSource => zip(makeZip(entriesOf(filesWith(changes))));
const text = (name: string): Entry => ({ name, content: "x\n" });
const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
/** The sound zip with bytes of it replaced. */
const patched = (patch: (bytes: Uint8Array) => Uint8Array) => (): PackSource => zip(patch(makeZip(good())));

const paths: BadPack[] = [
  ...[
    ["a path that climbs out", "../evil.md"],
    ["a path that climbs out from inside", "corner-shop/../../evil.md"],
    ["an absolute path", "/etc/evil.md"],
    ["a drive", "C:/evil.md"],
    ["backslashes", "corner-shop\\..\\evil.md"],
    ["a folder that is this one", "corner-shop/./evil.md"],
    ["an empty folder name", "corner-shop//evil.md"],
    ["a hidden file", "corner-shop/.htaccess"],
    ["a space at the end", "corner-shop/evil.md "],
    ["a path without end", `corner-shop/${"a/".repeat(150)}evil.md`],
    ["a script as a file name", "corner-shop/<img src=x onerror=alert(1)>.md"],
  ].map(
    ([name = "", file = ""]): BadPack => ({
      name,
      make: plus(text(file)),
      rule: "path",
      file: file.length > 120 ? `${file.slice(0, 119)}…` : file,
    }),
  ),
  { name: "a NUL in the path", make: plus(text("corner-shop/evil.md\0.png")), rule: "path", file: "corner-shop/evil.md\\u{0}.png" },
  {
    name: "a Cyrillic letter in the path",
    make: plus(text("corner-shop/cоunt-orders/x.md")),
    rule: "path",
    file: "corner-shop/c\\u{43e}unt-orders/x.md",
  },
  {
    name: "a name that turns direction",
    make: plus(text("corner-shop/x\u202Edm.exe")),
    rule: "path",
    file: "corner-shop/x\\u{202e}dm.exe",
  },
  {
    name: "__proto__ as a folder",
    make: plus(text("corner-shop/__proto__/polluted.md")),
    rule: "reserved-name",
    file: "corner-shop/__proto__/polluted.md",
  },
  {
    name: "constructor as a folder",
    make: plus(text("constructor/prototype/polluted.md")),
    rule: "reserved-name",
    file: "constructor/prototype/polluted.md",
  },
  { name: "two packs in one zip", make: plus(text("other-pack/pack.yaml")), rule: "path", file: "" },
  { name: "files beside the pack's folder", make: plus(text("pack.yaml")), rule: "path", file: "" },
];

const zips: BadPack[] = [
  { name: "a text that is called zip", make: () => zip(encode("PK, but not really. ".repeat(20))), rule: "zip", file: "" },
  { name: "nothing at all", make: () => zip(new Uint8Array()), rule: "zip", file: "" },
  { name: "a zip cut short", make: patched((bytes) => bytes.subarray(0, bytes.length - 200)), rule: "zip", file: "" },
  { name: "a program before the zip", make: patched((bytes) => joined([encode("#!/bin/sh\n"), bytes])), rule: "zip", file: "" },
  { name: "bytes after the zip", make: patched((bytes) => joined([bytes, encode("more")])), rule: "zip", file: "" },
  { name: "one of several parts", make: () => zip(makeZip(good(), { disk: 1 })), rule: "zip", file: "" },
  { name: "65,535 entries told", make: () => zip(makeZip(good(), { count: 65_535 })), rule: "count", file: "" },
  {
    name: "5,000 entries",
    make: plus(...Array.from({ length: 5_000 }, (_, index) => ({ name: `corner-shop/n${index}.md`, content: "", packed: false }))),
    rule: "count",
    file: "",
  },
  {
    name: "a link",
    make: plus({ name: "corner-shop/link.md", content: "/etc/passwd", mode: 0xa1ff }),
    rule: "link",
    file: "corner-shop/link.md",
  },
  { name: "a device", make: plus({ name: "corner-shop/tty.md", content: "", mode: 0x21b6 }), rule: "link", file: "corner-shop/tty.md" },
  {
    name: "an encrypted entry",
    make: plus({ name: "corner-shop/secret.md", content: "x", flags: 1 }),
    rule: "zip",
    file: "corner-shop/secret.md",
  },
  {
    name: "an unknown way of packing",
    make: plus({ name: "corner-shop/x.md", content: "x", method: 14 }),
    rule: "zip",
    file: "corner-shop/x.md",
  },
  { name: "the same entry twice", make: plus(text("corner-shop/pack.yaml")), rule: "duplicate", file: "corner-shop/pack.yaml" },
  {
    name: "names that differ by letter case",
    make: plus(text("corner-shop/PACK.yaml")),
    rule: "look-alike",
    file: "corner-shop/PACK.yaml",
  },
  {
    name: "a zip bomb",
    make: plus({ name: "corner-shop/bomb.csv", content: new Uint8Array(10_000_000) }),
    rule: "ratio",
    file: "corner-shop/bomb.csv",
  },
  {
    name: "a bomb that tells a small size",
    make: plus({ name: "corner-shop/bomb.md", content: new Uint8Array(30_000_000), told: { size: 1_000 } }),
    rule: "size",
    file: "corner-shop/bomb.md",
  },
  {
    name: "a bomb that tells a large size",
    make: plus({ name: "corner-shop/bomb.md", content: "x", told: { size: 0xfffffff0 } }),
    rule: "size",
    file: "",
  },
  {
    name: "a bomb of many small ones",
    make: plus(
      ...Array.from({ length: 40 }, (_, index) => ({
        name: `corner-shop/b${index}.csv`,
        content: "x",
        told: { size: 2_000_000, packedSize: 20_000 },
      })),
    ),
    rule: "size",
    file: "",
  },
  {
    name: "entries that share their bytes",
    make: plus(text("corner-shop/a.md"), { ...text("corner-shop/a.md".replace("a", "b")), sharesWith: good().length }),
    rule: "zip",
    file: "corner-shop/b.md",
  },
  {
    name: "a header with another name than the directory",
    make: plus({ name: "corner-shop/a.md", content: "x", told: { localName: "../../a.md" } }),
    rule: "zip",
    file: "corner-shop/a.md",
  },
  {
    name: "a wrong checksum",
    make: plus({ name: "corner-shop/a.md", content: "x", told: { crc: 1 } }),
    rule: "zip",
    file: "corner-shop/a.md",
  },
  {
    name: "a directory that points into the dark",
    make: () => zip(makeZip(good(), { start: 0x7fffffff })),
    rule: "zip",
    file: "",
  },
  { name: "a folder with content", make: plus({ name: "corner-shop/x/", content: "hidden" }), rule: "zip", file: "corner-shop/x/" },
  { name: "a zip beyond all limits", make: () => zip(new Uint8Array(packLimits.zip + 1)), rule: "size", file: "" },
];

const kinds: BadPack[] = [
  { name: "a script", make: plus(text("corner-shop/run.js")), rule: "file-type", file: "corner-shop/run.js" },
  { name: "a page", make: plus(text("corner-shop/index.html")), rule: "file-type", file: "corner-shop/index.html" },
  {
    name: "a picture with a script in it",
    make: plus({ name: "corner-shop/p.svg", content: "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>" }),
    rule: "file-type",
    file: "corner-shop/p.svg",
  },
  {
    name: "a file kind that every object has",
    make: plus(text("corner-shop/x.valueof")),
    rule: "file-type",
    file: "corner-shop/x.valueof",
  },
  {
    name: "bytes that are no text",
    make: plus({ name: "corner-shop/x.md", content: new Uint8Array([0xff, 0xfe, 0x41]) }),
    rule: "text",
    file: "corner-shop/x.md",
  },
  {
    name: "code that reads in another order than it runs",
    make: changed({ "double-it/reference.py": "def double(x):\n    return 2 * x  # \u202Ex ot\u2066\n" }),
    rule: "text",
    file: "corner-shop/double-it/reference.py",
    line: 2,
  },
  {
    name: "a prompt of many pages",
    make: changed({ "double-it/prompt.md": Array.from({ length: 20_000 }, (_, line) => `Line ${line}.`).join("\n") }),
    rule: "size",
    file: "corner-shop/double-it/prompt.md",
  },
  {
    name: "a pack's name with capitals",
    make: () => zip(makeZip(good().map((entry) => ({ ...entry, name: entry.name.replace("corner-shop", "Corner-Shop") })))),
    rule: "path",
    file: "Corner-Shop",
  },
  {
    name: "a name that looks like an added pack's",
    make: () => zip(makeZip(good().map((entry) => ({ ...entry, name: entry.name.replace("corner-shop", "added.corner-shop") })))),
    rule: "path",
    file: "added.corner-shop",
  },
];

const nested = (depth: number): string => `about: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
const yaml: BadPack[] = [
  {
    name: "a bomb of aliases",
    make: changed({
      "pack.yaml": `a: &a [x, x]\n${"bcdefghij"
        .split("")
        .map((key, index) => `${key}: &${key} [*${"abcdefghi"[index]}, *${"abcdefghi"[index]}]`)
        .join("\n")}\n`,
    }),
    rule: "alias",
    file: "pack.yaml",
    line: 2,
  },
  { name: "an alias of itself", make: changed({ "pack.yaml": "title: &a [*a]\n" }), rule: "alias", file: "pack.yaml", line: 1 },
  {
    name: "a tag that makes a function",
    make: changed(edited("pack.yaml", "title: Corner shop", "title: !!js/function 'alert(1)'")),
    rule: "tag",
    file: "pack.yaml",
    line: 2,
  },
  {
    name: "a tag that makes bytes",
    make: changed(edited("pack.yaml", "title: Corner shop", "title: !!binary aGk=")),
    rule: "tag",
    file: "pack.yaml",
    line: 2,
  },
  {
    name: "a key that is __proto__",
    make: changed(edited("pack.yaml", "title:", "__proto__: { polluted: 1 }\ntitle:")),
    rule: "reserved-name",
    file: "pack.yaml",
    line: 2,
  },
  {
    name: "a table that is __proto__",
    make: changed({ "count-orders/hidden/two.yaml": "schema: 1\ntables:\n  __proto__: { columns: [order_id], rows: [[1]] }\n" }),
    rule: "reserved-name",
    file: "count-orders/hidden/two.yaml",
    line: 3,
  },
  {
    name: "a merge of keys",
    make: changed(edited("pack.yaml", "title:", "<<: { title: Other }\ntitle:")),
    rule: "format",
    file: "pack.yaml",
  },
  { name: "two documents", make: changed({ "pack.yaml": "schema: 1\n---\nschema: 1\n" }), rule: "yaml", file: "pack.yaml" },
  { name: "a key twice", make: changed(edited("pack.yaml", "title:", "title: First\ntitle:")), rule: "yaml", file: "pack.yaml", line: 3 },
  { name: "tens of thousands of brackets", make: changed({ "pack.yaml": nested(40_000) }), rule: "yaml", file: "pack.yaml", line: 1 },
  {
    name: "ten thousand keys",
    make: changed({ "pack.yaml": Array.from({ length: 10_000 }, (_, index) => `k${index}:`).join("\n") }),
    rule: "format",
    file: "pack.yaml",
  },
  { name: "a tab for a space", make: changed({ "pack.yaml": "schema: 1\n\ttitle: x\n" }), rule: "yaml", file: "pack.yaml", line: 2 },
  {
    name: "a later schema",
    make: changed(edited("pack.yaml", "schema: 1", "schema: 7")),
    rule: "schema-version",
    file: "pack.yaml",
    line: 1,
  },
  {
    name: "a later schema of an exercise",
    make: changed(edited("double-it/exercise.yaml", "schema: 1", "schema: 2")),
    rule: "schema-version",
    file: "double-it/exercise.yaml",
    line: 1,
  },
  {
    name: "a field that nobody knows",
    make: changed(edited("pack.yaml", "version: 1", "version: 1\non_install: run.sh")),
    rule: "format",
    file: "pack.yaml",
  },
  {
    name: "a version that is not a number",
    make: changed(edited("pack.yaml", "version: 1", "version: .inf")),
    rule: "format",
    file: "pack.yaml",
    line: 5,
  },
  {
    name: "an hour without end",
    make: changed(edited("double-it/exercise.yaml", "minutes: 5", "minutes: 1e300")),
    rule: "format",
    file: "double-it/exercise.yaml",
    line: 6,
  },
  {
    name: "a limit that is none",
    make: changed(edited("double-it/exercise.yaml", "minutes: 5", "minutes: 5\nlimits: { seconds: 86400 }")),
    rule: "format",
    file: "double-it/exercise.yaml",
    line: 7,
  },
];

const prose = (name: string, markdown: string, line = 1): BadPack => ({
  name,
  make: changed({ "double-it/prompt.md": markdown }),
  rule: "prose",
  file: "double-it/prompt.md",
  line,
});
const proses: BadPack[] = [
  prose("a script in Markdown", "Write.\n\n<script>alert(1)</script>\n", 3),
  prose("a picture that calls home", "![x](https://example.org/x.png)\n"),
  prose("a handler on an element", "Hello <b onmouseover=alert(1)>there</b>.\n"),
  prose("an SVG in Markdown", "<svg onload=alert(1)>\n"),
  prose("a frame", "<iframe src=https://example.org></iframe>\n"),
  prose("a comment that hides", "Text <!-- not for you -->\n"),
  prose("a link that runs", "[press](javascript:alert(1))\n"),
  prose("a link that runs, in disguise", "[press](java&#115;cript:alert(1))\n"),
  prose("a link that brings a page", "[press](data:text/html;base64,PHNjcmlwdD4=)\n"),
  prose("a link by reference", "[press][1]\n\n[1]: javascript:alert(1)\n", 3),
  prose("a link in angles", "<javascript:alert(1)>\n"),
  prose("a link to the site's own files", "[press](../settings)\n"),
  prose("a formula that links", "$\\href{javascript:alert(1)}{x}$\n"),
  prose("a formula with a picture", "$\\includegraphics{https://example.org/x.png}$\n"),
  prose("a formula that defines", "$\\def\\x{\\x\\x}\\x$\n"),
  prose("a formula with attributes", "$\\htmlData{a=b}{x}$\n"),
  {
    ...prose("a script in the pack's own text", ""),
    make: changed(edited("pack.yaml", "Two small exercises.", '"<script>alert(1)</script>"')),
    file: "pack.yaml",
    line: 3,
  },
  {
    ...prose("a script in a question", ""),
    make: changed(
      edited("double-it/exercise.yaml", "minutes: 5", 'minutes: 5\nquestions: [{ ask: "<img src=x>", answer: 1, because: x }]'),
    ),
    file: "double-it/exercise.yaml",
    line: 7,
  },
];

const dataYaml = "datasets/shop/dataset.yaml";
const data: BadPack[] = [
  {
    name: "a reference to nowhere",
    make: changed(edited(dataYaml, "customers.customer_id", "buyers.buyer_id")),
    rule: "dataset",
    file: dataYaml,
    line: 16,
  },
  {
    name: "SQL in a column's name",
    make: changed(edited(dataYaml, "name: price", 'name: "price); DROP TABLE orders; --"')),
    rule: "format",
    file: dataYaml,
    line: 17,
  },
  {
    name: "a column that every object has",
    make: changed(edited(dataYaml, "name: price", "name: toString")),
    rule: "format",
    file: dataYaml,
    line: 17,
  },
  {
    name: "a column twice by letter case",
    make: changed(edited(dataYaml, "name: price", "name: ORDER_ID")),
    rule: "duplicate",
    file: dataYaml,
    line: 17,
  },
  {
    name: "a key that is no column",
    make: changed(edited(dataYaml, "key: [order_id]", "key: [id]")),
    rule: "dataset",
    file: dataYaml,
    line: 13,
  },
  {
    name: "a key twice in the rows",
    make: changed({ "datasets/shop/customers.csv": "customer_id,city\n1,Graz\n1,Linz\n" }),
    rule: "rows",
    file: "datasets/shop/customers.csv",
    line: 3,
  },
  {
    name: "text for a number",
    make: changed({ "datasets/shop/customers.csv": "customer_id,city\n1,Graz\n=cmd(),Linz\n" }),
    rule: "rows",
    file: "datasets/shop/customers.csv",
    line: 3,
  },
  {
    name: "a row that is too long",
    make: changed({ "datasets/shop/customers.csv": 'customer_id,city\n1,"Graz\nSüd"\n2,a,b\n' }),
    rule: "rows",
    file: "datasets/shop/customers.csv",
    line: 4,
  },
  {
    name: "a quote without end",
    make: changed({ "datasets/shop/customers.csv": 'customer_id,city\n1,"Graz\n' }),
    rule: "rows",
    file: "datasets/shop/customers.csv",
  },
  {
    name: "more than a million cells",
    make: () => folder(filesWith({ "datasets/shop/customers.csv": `customer_id,city\n${"1,\n".repeat(packLimits.cells / 2 + 1)}` })),
    rule: "rows",
    file: "datasets/shop/customers.csv",
    line: 1,
  },
  {
    name: "a cell of a megabyte",
    make: changed({ "datasets/shop/customers.csv": `customer_id,city\n1,${"Graz ".repeat(5_000)}\n` }),
    rule: "rows",
    file: dataYaml,
    line: 5,
  },
  {
    name: "a CSV for no table",
    make: changed({ "datasets/shop/suppliers.csv": "a\n1\n" }),
    rule: "unlisted",
    file: "datasets/shop/suppliers.csv",
  },
  {
    name: "a dataset of ours",
    make: changed(edited("count-orders/exercise.yaml", "dataset: shop", "dataset: streaming")),
    rule: "dataset",
    file: "count-orders/exercise.yaml",
    line: 9,
  },
  {
    name: "a generator of ours",
    make: changed(edited("count-orders/exercise.yaml", "rows: hidden/two.yaml", "generate: { seed: 1, users: 1e12 }")),
    rule: "dataset",
    file: "count-orders/exercise.yaml",
    line: 14,
  },
  {
    name: "a table that the data lacks",
    make: changed(edited("count-orders/exercise.yaml", "[orders]", "[sales]")),
    rule: "dataset",
    file: "count-orders/exercise.yaml",
    line: 10,
  },
  {
    name: "hidden rows that do not fit",
    make: changed({ "count-orders/hidden/two.yaml": "schema: 1\ntables:\n  orders: { columns: [order_id], rows: [[1], [x]] }\n" }),
    rule: "rows",
    file: "count-orders/hidden/two.yaml",
    line: 3,
  },
  {
    name: "hidden rows from elsewhere",
    make: changed(edited("count-orders/exercise.yaml", "hidden/two.yaml", "../../../secret.yaml")),
    rule: "format",
    file: "count-orders/exercise.yaml",
    line: 14,
  },
];

const listed = "[count-orders, double-it]";
const files: BadPack[] = [
  {
    name: "an exercise that is not there",
    make: changed(edited("pack.yaml", listed, "[count-orders, double-it, third]")),
    rule: "missing",
    file: "third/exercise.yaml",
  },
  {
    name: "an exercise that is not listed",
    make: changed(edited("pack.yaml", listed, "[count-orders]")),
    rule: "unlisted",
    file: "pack.yaml",
    line: 6,
  },
  {
    name: "an exercise twice",
    make: changed(edited("pack.yaml", listed, "[count-orders, double-it, double-it]")),
    rule: "duplicate",
    file: "pack.yaml",
    line: 6,
  },
  {
    name: "exercises that look alike",
    make: changed({
      ...edited("pack.yaml", listed, "[count-orders, double-it, doub1e-it]"),
      ...Object.fromEntries(
        [...filesWith()].flatMap(([path, content]) =>
          path.includes("/double-it/") ? [[path.replace("corner-shop/double-it", "doub1e-it"), content]] : [],
        ),
      ),
    }),
    rule: "look-alike",
    file: "pack.yaml",
    line: 6,
  },
  {
    name: "an exercise with the name of another pack's",
    make: changed(edited("pack.yaml", listed, "[../window-functions/sessionize]")),
    rule: "format",
    file: "pack.yaml",
    line: 6,
  },
  { name: "a missing reference", make: changed({ "double-it/reference.py": null }), rule: "missing", file: "double-it/reference.py" },
  {
    name: "a wrong answer that is not listed",
    make: changed({ "double-it/wrong/more.py": "x\n" }),
    rule: "unlisted",
    file: "double-it/wrong/more.py",
  },
  {
    name: "a wrong answer from elsewhere",
    make: changed(edited("double-it/exercise.yaml", "file: slip.py", "file: ../../../x.py")),
    rule: "format",
    file: "double-it/exercise.yaml",
    line: 11,
  },
  {
    name: "hundreds of answers",
    make: changed(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`double-it/right/r${index}.py`, "x\n"]))),
    rule: "count",
    file: "double-it",
  },
  { name: "no pack.yaml", make: changed({ "pack.yaml": null }), rule: "missing", file: "pack.yaml" },
];

export const badPacks: readonly BadPack[] = [...paths, ...zips, ...kinds, ...yaml, ...proses, ...data, ...files];
