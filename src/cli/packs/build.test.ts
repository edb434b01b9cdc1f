/** The zip of a pack: nothing lost, and the same bytes each time. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { readFolder } from "../content/read.ts";
import { zipFolder } from "./build.ts";

const parent = mkdtempSync(join(tmpdir(), "greenroom-zip-"));
const folder = join(parent, "my-pack");
mkdirSync(join(folder, "one", "right"), { recursive: true });
writeFileSync(join(folder, "pack.yaml"), "title: Überblick\n");
writeFileSync(join(folder, "one", "right", "a.sql"), "SELECT 1;\r\n");
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it("holds the files as they were written, below the pack's name", () => {
  const files = Object.entries(unzipSync(zipFolder(folder))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries([...readFolder(folder)].map(([path, text]) => [`my-pack/${path}`, text])));
});

it("has the same bytes whenever it is made", () => {
  const first = zipFolder(folder);
  utimesSync(join(folder, "pack.yaml"), new Date(), new Date("2031-05-01"));
  expect(zipFolder(folder)).toEqual(first);
});
