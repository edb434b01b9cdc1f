/** A column's values as small bars, for the eye; the words beside it say the same. */
import type { Spread } from "../../core/dataset.ts";
import "./data.css";

const width = 112;
const height = 26;

export function Histogram({ spread }: { readonly spread: Spread }) {
  const bins = binsOf(spread);
  const most = Math.max(...bins, 1);
  const step = width / bins.length;
  const gap = spread.kind === "values" ? 3 : 1;
  return (
    <svg className="data-histogram" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {bins.map((bin, index) => {
        // What is rare is still seen to be there.
        const tall = bin === 0 ? 0 : Math.max(1.5, (bin / most) * (height - 1));
        // biome-ignore lint/suspicious/noArrayIndexKey: bins never move
        return <rect key={index} x={index * step} y={height - 1 - tall} width={Math.min(step - gap, 22)} height={tall} />;
      })}
      <path d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}

function binsOf(spread: Spread): readonly number[] {
  if (spread.kind === "unique") return [];
  return spread.kind === "values" ? spread.values.map(({ count }) => count) : spread.bins;
}
