/** How much is passed: a bar with its figures. */
import "./meter.css";

export function Meter({ passed, total }: { readonly passed: number; readonly total: number }) {
  return (
    <span className="meter">
      <span className="meter-bar" aria-hidden="true">
        <span style={{ width: `${total === 0 ? 0 : (100 * passed) / total}%` }} />
      </span>
      <span className="meter-figures">
        {passed} of {total} <span className="visually-hidden">passed</span>
      </span>
    </span>
  );
}
