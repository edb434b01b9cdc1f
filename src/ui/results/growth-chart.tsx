/** Two lines on logarithmic axes: how long an answer and the reference take as the input grows. Loaded when it is first shown. */
import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { GrowthCurve } from "../../core/engine.ts";

const whose = { yours: "yours", reference: "the reference" } as const;

export default function GrowthChart({ curve }: { readonly curve: GrowthCurve }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const points = (["yours", "reference"] as const).flatMap((side) =>
      curve[side].map(({ size, ms }) => ({ size, ms: Math.max(ms, 0.1), side: whose[side] })),
    );
    const of = (side: string) => points.filter((point) => point.side === side);
    const chart = Plot.plot({
      width: 420,
      height: 220,
      marginLeft: 50,
      marginRight: 90,
      x: { type: "log", base: 2, label: "size of the input", tickFormat: "~s" },
      y: { type: "log", label: "milliseconds", tickFormat: "~g" },
      color: { domain: Object.values(whose), range: ["var(--accent)", "var(--muted)"] },
      marks: [
        Plot.line(of(whose.yours), { x: "size", y: "ms", stroke: "side" }),
        Plot.line(of(whose.reference), { x: "size", y: "ms", stroke: "side", strokeDasharray: "4 3" }),
        Plot.dot(points, { x: "size", y: "ms", fill: "side", r: 3 }),
        Plot.text(
          Object.values(whose).flatMap((side) => of(side).slice(-1)),
          {
            x: "size",
            y: "ms",
            text: "side",
            dx: 8,
            textAnchor: "start",
            fill: "currentColor",
          },
        ),
      ],
    });
    // The table beside it says the same to those who do not see it.
    chart.setAttribute("aria-hidden", "true");
    place.current?.replaceChildren(chart);
  }, [curve]);
  return <div ref={place} />;
}
