/** What the check refuses in prose does no harm where it is drawn either: the page does not count on the check. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { proseIssues } from "../../src/packs/prose.ts";
import Markdown from "../../src/ui/prose/markdown.tsx";
import MarkdownWithFormulas from "../../src/ui/prose/markdown-math.tsx";

const attacks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "![x](https://example.org/x.png)",
  "[press](javascript:alert(1))",
  "[press](java&#115;cript:alert(1))",
  "[press](data:text/html;base64,PHNjcmlwdD4=)",
  "[press][1]\n\n[1]: vbscript:alert(1)",
  "<javascript:alert(1)>",
  "$\\href{javascript:alert(1)}{x}$",
  "$\\includegraphics{https://example.org/x.png}$",
  "$\\htmlStyle{position:fixed}{x}$",
];

describe.each(attacks)("%s", (markdown) => {
  it("is refused", () => {
    expect(proseIssues("prompt.md", markdown)).not.toEqual([]);
  });

  it.each([
    ["plain", Markdown],
    ["with formulas", MarkdownWithFormulas],
  ])("is drawn as words only, %s", (_, renderer) => {
    const html = renderToStaticMarkup(createElement(renderer, { text: markdown }));
    expect(html).not.toMatch(/<(script|img|svg|iframe)\b|<[^>]*\s(on\w+|src)=|<[^>]*(href|style)="[^"]*(script:|data:|position:\s*fixed)/i);
  });
});

it("bounds a formula that would cover the page or unfold for ever", () => {
  const html = renderToStaticMarkup(createElement(MarkdownWithFormulas, { text: "$\\rule{9999em}{9999em}$ $\\def\\x{\\x\\x}\\x$" }));
  expect(html).not.toContain("9999em;");
  expect(html.length).toBeLessThan(20_000);
});

it.each([
  "Return `<b>` as text, and a < b > c.",
  "```html\n<script>alert(1)</script>\n```\n",
  "See [the page](https://example.org/a) and $a < b$.",
  "Rows of `![x](y)` stay code.",
])("takes %s", (markdown) => {
  expect(proseIssues("prompt.md", markdown)).toEqual([]);
});
