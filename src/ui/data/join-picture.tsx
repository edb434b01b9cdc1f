/** The picture of how tables join: a box a table with its keys, an arrow a reference. Loaded when it is first shown. */
import { Graph, layout } from "@dagrejs/dagre";
import { useId, useMemo } from "react";
import type { TableDescription } from "../../core/dataset.ts";
import { Scroll } from "../base/scroll.tsx";
import { type Join, joinText } from "./joins.ts";

interface JoinPictureProps {
  readonly tables: readonly TableDescription[];
  readonly joins: readonly Join[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const line = 20;
const head = 28;
/** A letter of the small monospaced type. */
const letter = 7.3;

interface Box {
  readonly table: TableDescription;
  /** The columns that identify a row, point at another table or are pointed at. */
  readonly columns: readonly { readonly name: string; readonly isKey: boolean }[];
  readonly width: number;
  readonly height: number;
}

export default function JoinPicture({ tables, joins }: JoinPictureProps) {
  const arrow = useId();
  const { boxes, arrows, width, height } = useMemo(() => place(tables, joins), [tables, joins]);
  return (
    <Scroll className="join-picture" label="Picture of how the tables join">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${tables.length} tables. ${joins.map(joinText).join("; ")}`}
      >
        <defs>
          <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path className="join-head" d="M0 0.5 7.5 4 0 7.5z" />
          </marker>
        </defs>
        {arrows.map(({ join, d }) => (
          <path key={joinText(join)} className="join-arrow" d={d} markerEnd={`url(#${arrow})`} />
        ))}
        {boxes.map(({ box: { table, columns, width, height }, at }) => (
          <g key={table.name} transform={`translate(${at.x - width / 2} ${at.y - height / 2})`}>
            <rect className="join-box" width={width} height={height} rx="5" />
            <text className="join-name" x="10" y={head - 9}>
              {table.name}
            </text>
            {columns.map(({ name, isKey }, index) => (
              <text key={name} className="join-column" x="10" y={head + index * line + 12}>
                {name}
                {isKey && <tspan className="join-key"> key</tspan>}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </Scroll>
  );
}

function boxOf(table: TableDescription, joins: readonly Join[]): Box {
  const joined = new Set(joins.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.table === table.name ? [end.column] : [])));
  const columns = table.columns
    .filter(({ name }) => joined.has(name) || table.key.includes(name))
    .map(({ name }) => ({ name, isKey: table.key.includes(name) }));
  const longest = Math.max(table.name.length * 1.06, ...columns.map(({ name, isKey }) => name.length + (isKey ? 4 : 0)));
  return { table, columns, width: Math.ceil(longest * letter) + 20, height: head + columns.length * line + 4 };
}

function place(tables: readonly TableDescription[], joins: readonly Join[]) {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 56, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  const boxes = tables.map((table) => boxOf(table, joins));
  for (const { table, width, height } of boxes) graph.setNode(table.name, { width, height });
  for (const join of joins) graph.setEdge(join.from.table, join.to.table, {}, joinText(join));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const pointOf = (table: string): Point => graph.node(table) as Point;
  /** Where a column's line meets the left or the right side of its box. */
  const side = ({ table, column }: Join["from"], right: boolean): Point => {
    const box = boxes.find((one) => one.table.name === table);
    const at = pointOf(table);
    if (box === undefined) return at;
    const index = box.columns.findIndex(({ name }) => name === column);
    return { x: at.x + (right ? box.width / 2 : -box.width / 2), y: at.y - box.height / 2 + head + index * line + 8 };
  };
  const arrows = joins.map((join) => {
    const route: readonly Point[] = graph.edge(join.from.table, join.to.table, joinText(join)).points ?? [];
    const isLoop = join.from.table === join.to.table;
    const points = [side(join.from, true), ...route.slice(1, -1), side(join.to, isLoop)];
    return { join, d: curve(points) };
  });
  return {
    boxes: boxes.map((box) => ({ box, at: pointOf(box.table.name) })),
    arrows,
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}

/** Through all points, level where it leaves a box and where it comes to one. */
function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join("");
}
