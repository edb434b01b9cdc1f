/** The drawing of a result's chart. Loaded when one is first shown. */
import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import type { ChartChoice, Point } from "./chart-data.ts";

interface ChartProps {
  readonly choice: ChartChoice;
  readonly points: readonly Point[];
  readonly names: { readonly x: string; readonly y: string };
}

const first = "var(--series-1)";
const palette = [1, 2, 3, 4, 5, 6].map((number) => `var(--series-${number})`);

export default function Chart({ choice, points, names }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    const chart = Plot.plot(optionsOf(choice, points, names, Math.min(width, 960)));
    // The words beside it say the same to those who do not see it.
    chart.setAttribute("aria-hidden", "true");
    place.current?.replaceChildren(chart);
  }, [choice, points, names, width]);
  return <div ref={place} className="chart-place" />;
}

function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

function optionsOf({ kind }: ChartChoice, points: readonly Point[], { x, y }: ChartProps["names"], width: number): Plot.PlotOptions {
  const named = points.some(({ series }) => series !== "");
  const color = { domain: [...new Set(points.map(({ series }) => series))], range: palette };
  switch (kind) {
    case "bar": {
      const longest = Math.max(...points.map((point) => String(point.x).length));
      return {
        width,
        height: 24 * points.length + 50,
        marginLeft: Math.min(longest * 6.5 + 20, width * 0.45),
        x: { label: y, grid: true },
        y: { label: null, domain: points.map((point) => point.x), tickSize: 0 },
        marks: [Plot.barX(points, { x: "y", y: "x", fill: first }), Plot.ruleX([0])],
      };
    }
    case "line":
      return {
        ...frame(width, named),
        x: across(points, x),
        y: { label: y, grid: true },
        color,
        marks: [
          Plot.line(points, { x: "x", y: "y", stroke: "series", z: "series" }),
          points.length <= 60 ? Plot.dot(points, { x: "x", y: "y", fill: "series", r: 2.5 }) : null,
          named ? Plot.text(points, Plot.selectLast({ ...label, x: "x", y: "y", z: "series", text: "series" })) : null,
        ],
      };
    case "scatter":
      return {
        ...frame(width, false),
        x: across(points, x),
        y: { label: y, grid: true },
        color: { ...color, legend: named },
        symbol: { legend: named },
        marks: [Plot.dot(points, { x: "x", y: "y", stroke: "series", r: 3, ...(named ? { symbol: "series" } : {}) })],
      };
    case "histogram":
      return {
        ...frame(width, false),
        x: { label: x },
        y: { label: "rows", grid: true },
        marks: [Plot.rectY(points, { ...Plot.binX({ y: "count" }, { x: "x" }), fill: first }), Plot.ruleY([0])],
      };
  }
}

const frame = (width: number, named: boolean) => ({ width, height: 280, marginLeft: 56, marginBottom: 40, marginRight: named ? 110 : 20 });
const across = (points: readonly Point[], label: string): Plot.ScaleOptions =>
  points[0]?.x instanceof Date ? { label, type: "utc" } : { label };
const label = { dx: 8, textAnchor: "start", fill: "currentColor" } as const;
