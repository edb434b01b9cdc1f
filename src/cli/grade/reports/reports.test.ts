/** Reports hold whatever strangers write into names, code and messages. */
import fc from "fast-check";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { exerciseCalled, failed, graded, passed } from "../testing.ts";
import { renderCsv } from "./csv.ts";
import { renderJunit } from "./junit.ts";
import { renderPage } from "./page.ts";

const markup = `<script>alert("1")</script> & ' ]]> --> é 🦉`;
const nasty = `${markup} \u0000 \u001b \ud800 \uffff.`;
const exercise = exerciseCalled("pack/one");
const results = [
  graded("ada", exercise, passed, "SELECT 1"),
  graded(nasty, exercise, failed("values", nasty), nasty, { status: "passed", at: Date.UTC(2026, 0, 2), version: 1 }),
  {
    submission: { candidate: "cyd", exercise: "", file: "c.zip", content: { unreadable: nasty } },
    line: { exercise: "", file: "c.zip", status: "unreadable", findings: [{ kind: "exercise-fault", message: nasty }], elapsedMs: 0 },
  },
] as const;

/** Elements with attributes and text, in document order; throws where the text is no XML. */
function parse(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      text: "",
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return elements;
}

describe("JUnit", () => {
  it("is XML that says of each submission what came of it", () => {
    const elements = parse(renderJunit(results));
    expect(elements.map(({ name }) => name)).toEqual([
      ...["testsuites", "testsuite", "testcase", "testcase", "failure", "system-out"],
      ...["testsuite", "testcase", "error"],
    ]);
    expect(elements[0]?.attributes).toMatchObject({ tests: "3", failures: "1", errors: "1", time: "0.03" });
    const failure = elements.find(({ name }) => name === "failure");
    expect(failure?.attributes.type).toBe("values");
    expect(failure?.text).toBe(`values: ${markup} \ufffd \ufffd \ufffd \ufffd.`);
  });

  it("is XML whatever the texts are", () => {
    const text = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (name, message) => {
        const [, , testCase, failure] = parse(renderJunit([graded(name, exercise, failed("order", message), "")]));
        expect(testCase?.name).toBe("testcase");
        expect(failure?.attributes.type).toBe("order");
      }),
    );
  });
});

describe("CSV", () => {
  it("has a row for each submission, its texts as they were", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(renderCsv(results), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toMatchObject([
      { candidate: "ada", exercise: "pack/one", status: "passed", finding: "", reported: "" },
      { candidate: nasty, status: "failed", finding: "values", message: nasty, reported: "passed", differs: "true" },
      { candidate: "cyd", status: "unreadable" },
    ]);
  });

  it("holds no formula", () => {
    const text = renderCsv([graded("=1+1", exercise, failed("values", "@SUM(A1)"), "")]);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    expect(data[0]).toMatchObject({ candidate: "'=1+1", message: "'@SUM(A1)" });
  });
});

describe("the page", () => {
  const page = renderPage(results);

  it("escapes what strangers wrote, and allows itself no script", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it("tells by candidate, by exercise and by finding, what differs and what could not be graded", () => {
    const headings = [...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "Not what the candidate's page said",
      "By exercise",
      "Common wrong answers",
      "Similar answers",
      "By candidate",
      "Could not be graded",
    ]);
  });

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/\b(?:src|href|url)\s*[=(]/);
  });
});
