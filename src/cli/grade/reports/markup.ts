/** Builds XML and HTML from templates in which every value is escaped. */

/** Text that is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | undefined;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What XML 1.0 has no way to hold (https://www.w3.org/TR/xml/#charsets), halves of surrogates among them. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Fit for text and for attributes in quotes. A carriage return would be read back as a line feed, so it is told by its number. */
function escaped(text: string): string {
  return text
    .replace(impossible, "\ufffd")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replaceAll("\r", "&#13;");
}

/** Strings and numbers are escaped; markup stands as it is, lists of it one after the other; `undefined` is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + textOf(values[index - 1]) + part));
}

function textOf(value: Value): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  return typeof value === "object" ? value.map(({ text }) => text).join("") : escaped(String(value));
}
