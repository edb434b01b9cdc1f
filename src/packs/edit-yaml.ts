/** Changes one value of a YAML text and leaves the rest, comments and order included, as its author wrote it. */
import { type Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, visit, YAMLMap, YAMLSeq } from "yaml";
import { err, ok, type Result } from "../core/result.ts";

/** `contract`, `columns`, 2, `name`. */
export type YamlPath = readonly (string | number)[];

/** The text with the value at the path another, or gone where it is undefined. The error says why the text cannot be changed. */
export function withValue(source: string, path: YamlPath, value: unknown): Result<string, string> {
  const document = parseDocument(source);
  if (document.errors.length > 0) return err(`The text is no YAML as it stands: ${document.errors[0]?.message.split("\n")[0]}`);
  const before = document.getIn(path, true);
  if (isScalar(before) && value !== undefined && !(value instanceof Object)) {
    const written = inOneLine(before, value);
    // Nothing but the value itself is touched.
    if (written !== undefined && before.range) return ok(source.slice(0, before.range[0]) + written + source.slice(before.range[1]));
    before.value = value;
  } else if (value === undefined) document.deleteIn(path);
  else if (isSeq(before) && Array.isArray(value) && value.every((item) => !(item instanceof Object))) {
    // Item by item, so that what is written beside them stays.
    for (const [index, item] of value.entries()) {
      const old = before.items[index];
      if (isScalar(old)) old.value = item;
      else before.items[index] = document.createNode(item);
    }
    before.items.length = value.length;
  } else setNode(document, path, value, before);
  return ok(yamlText(document));
}

/** A new entry is laid out like the one that is there, or like its neighbour. */
function setNode(document: Document, path: YamlPath, value: unknown, before: unknown): void {
  const node: Node = document.createNode(value);
  const parent = document.getIn(path.slice(0, -1), true);
  const like = isCollection(before) ? before : isSeq(parent) ? parent.items[0] : undefined;
  if (isCollection(node) && isCollection(like) && like.flow !== undefined) node.flow = like.flow;
  // A list of texts stands in one line; an empty list `[]` with maps in it is one line each.
  else if (isSeq(node)) node.flow = !node.items.some(isCollection);
  if (isSeq(parent) && isMap(node) && parent.items.length === 0) {
    parent.flow = false;
    node.flow = true;
  }
  document.setIn(path, node);
}

/** The value as it is written within a line, quoted as it was; undefined where it was a block of lines. */
function inOneLine({ type }: Scalar, value: unknown): string | undefined {
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL") return undefined;
  if (typeof value !== "string") return String(value);
  const isPlain = type === "PLAIN" && /^[A-Za-z][\w .()/-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$|\s$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** As the packs here are written: `[a, b]`, `{ a: 1 }`, and lines as long as they come. */
export function yamlText(document: Document): string {
  visit(document, {
    Collection(_, node) {
      const [kind, padding] = isMap(node) ? [YAMLMap, " "] : [YAMLSeq, ""];
      node.toString = (context, ...others) =>
        kind.prototype.toString.call(node, context && { ...context, flowCollectionPadding: padding }, ...others);
    },
  });
  return document.toString({ lineWidth: 0 });
}
