/** A radar: how much is passed on each axis, as a share of what there is. */
import "./radar.css";

interface RadarProps {
  readonly label: string;
  /** At least three. */
  readonly axes: readonly { readonly name: string; readonly passed: number; readonly total: number }[];
}

const width = 320;
const height = 236;
const radius = 82;
const rings = [0.25, 0.5, 0.75, 1];

export function Radar({ label, axes }: RadarProps) {
  const at = (index: number, share: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return [width / 2 + radius * share * Math.cos(angle), height / 2 + radius * share * Math.sin(angle)];
  };
  const polygon = (shares: readonly number[]): string =>
    shares
      .map((share, index) =>
        at(index, share)
          .map((value) => value.toFixed(1))
          .join(","),
      )
      .join(" ");
  const shares = axes.map(({ passed, total }) => passed / total);
  return (
    <svg className="radar" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {rings.map((ring) => (
        <polygon key={ring} className="radar-ring" points={polygon(axes.map(() => ring))} />
      ))}
      {axes.map(({ name, passed, total }, index) => {
        const [x, y] = at(index, 1);
        const [labelX, labelY] = at(index, 1.13);
        return (
          <g key={name}>
            <line className="radar-axis" x1={width / 2} y1={height / 2} x2={x} y2={y} />
            <text x={labelX} y={labelY} textAnchor={anchorAt(labelX)} dominantBaseline="middle">
              {name} <tspan className="radar-figures">{`${passed}/${total}`}</tspan>
            </text>
          </g>
        );
      })}
      <polygon className="radar-shape" points={polygon(shares)} />
      {shares.map((share, index) => {
        const [cx, cy] = at(index, share);
        return <circle key={axes[index]?.name} className="radar-point" cx={cx} cy={cy} r={2.5} />;
      })}
    </svg>
  );
}

/** Names stand outside of the rings, so those at the sides begin or end there. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - width / 2) < 8) return "middle";
  return x > width / 2 ? "start" : "end";
}
