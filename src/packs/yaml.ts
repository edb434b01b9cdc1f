/** Reads YAML as plain data: no aliases, no tags, no keys that every object has; what is wrong is told with its line. */
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { err, ok, type Result } from "../core/result.ts";
import { isReserved } from "./paths.ts";
import type { PackRule } from "./rules.ts";

export interface YamlIssue {
  readonly rule: PackRule;
  readonly line: number;
  readonly message: string;
}

export interface YamlFile {
  readonly value: unknown;
  /** The line of the value at a path, or of the nearest above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

export function readYaml(source: string): Result<YamlFile, readonly YamlIssue[]> {
  try {
    return read(source);
  } catch (error) {
    // A stack that is used up; anything else would be a bug of ours or the library's.
    if (!(error instanceof RangeError)) throw error;
    return err([{ rule: "yaml", line: 1, message: "The file is nested too deeply." }]);
  }
}

function read(source: string): Result<YamlFile, readonly YamlIssue[]> {
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  // The library compares each key with every other; the look below takes one step a key.
  const document = parseDocument(source, { merge: false, uniqueKeys: false, lineCounter: lines });
  if (document.errors.length > 0)
    return err(document.errors.map(({ pos, message }) => ({ rule: "yaml", line: lineAt(pos[0]), message: message.split("\n")[0] ?? "" })));
  const issues: YamlIssue[] = [];
  const report = (rule: PackRule, node: unknown, message: string): void =>
    void issues.push({ rule, line: lineAt(isNode(node) ? node.range?.[0] : undefined), message });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) return report("alias", node, "Aliases are not allowed; write the value again.");
      if (node.tag !== undefined) return report("tag", node, `Tags such as ${node.tag} are not allowed; values are plain.`);
      if (!isMap(node)) return;
      const seen = new Set<string>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) report("yaml", key, "A key must be plain text.");
        else if (isReserved(name)) report("reserved-name", key, `“${name}” is a name that JavaScript keeps for itself.`);
        else if (seen.has(name)) report("yaml", key, `The key “${name}” is there twice.`);
        else seen.add(name);
      }
    },
  });
  if (issues.length > 0) return err(issues);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return lineAt(node.range?.[0]);
    }
    return 1;
  };
  return ok({ value: document.toJS({ maxAliasCount: 0 }), lineOf });
}
