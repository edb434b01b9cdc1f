/** Said while something runs: what it is doing, in words. */
import "./results.css";

export function Working({ step }: { readonly step: string }) {
  return (
    <div className="working">
      <span className="working-bar" aria-hidden="true" />
      <p>{step}</p>
    </div>
  );
}
