/** How the time of an answer grows beside that of the reference: a picture, and the figures as a table. */
import { lazy, Suspense } from "react";
import type { GrowthCurve } from "../../core/engine.ts";
import { SmallTable } from "../table/small-table.tsx";

const GrowthChart = lazy(() => import("./growth-chart.tsx"));

export function GrowthView({ curves }: { readonly curves: readonly GrowthCurve[] }) {
  return curves.map((curve) => (
    <section key={curve.case} className="growth" aria-label={`Time as the input grows, ${curve.case}`}>
      <h3>
        Time as the input grows <span>{curve.case}</span>
      </h3>
      <Suspense fallback={<p className="verdict-facts">Loading the chart …</p>}>
        <GrowthChart curve={curve} />
      </Suspense>
      <details>
        <summary>The figures</summary>
        <SmallTable label={`Milliseconds by size, ${curve.case}`} table={tableOf(curve)} />
      </details>
    </section>
  ));
}

function tableOf({ yours, reference }: GrowthCurve) {
  const sizes = [...new Set([...yours, ...reference].map(({ size }) => size))].toSorted((a, b) => a - b);
  const at = (points: GrowthCurve["yours"], size: number) => {
    const found = points.find((point) => point.size === size);
    return found === undefined ? null : Number(found.ms.toPrecision(3));
  };
  return { columns: ["size", "yours, ms", "reference, ms"], rows: sizes.map((size) => [size, at(yours, size), at(reference, size)]) };
}
