/** `Map.groupBy`, which Node 20 does not have. */
import { append } from "../../grading/sql/multimap.ts";

export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}
