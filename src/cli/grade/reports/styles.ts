/** How the report looks: the page's colours, in print too. */
export const styles = `
:root { color-scheme: light dark; --line: light-dark(#e0e2db, #2c332e); --muted: light-dark(#58605b, #9ba59f); --sunk: light-dark(#f3f4ef, #0d100e);
  --good: light-dark(#0b6b52, #63cda6); --bad: light-dark(#a5301d, #f29682); --warn: light-dark(#7a5200, #e3b965); }
body { margin: 0; background: light-dark(#fafaf7, #111412); color: light-dark(#1b1f1d, #e6eae7); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 28px; margin: 0; }
h2 { font-size: 20px; margin: 40px 0 8px; }
h3 { font-size: 16px; margin: 24px 0 4px; }
small, .note { color: var(--muted); font-size: 13px; font-weight: normal; overflow-wrap: anywhere; }
.note { max-width: 80ch; margin: 4px 0 12px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-size: 13px; vertical-align: bottom; }
tbody th { font-weight: 600; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: inline-block; width: 80px; height: 8px; margin-left: 8px; border-radius: 4px;
  background: linear-gradient(to right, var(--good) calc(var(--share) * 100%), var(--line) 0); }
.status { display: inline-block; margin-right: 6px; font-weight: 600; color: var(--bad); }
.status.passed { color: var(--good); }
.status.stopped, .status.broken, .status.unreadable, .status.unknown-exercise { color: var(--warn); }
.status .word { margin-left: 4px; font-weight: normal; font-size: 13px; }
details { margin: 8px 0; padding: 6px 12px; border: 1px solid var(--line); border-radius: 8px; }
summary { cursor: pointer; overflow-wrap: anywhere; }
.same { border-top: 1px solid var(--line); margin-top: 8px; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 0 16px; }
figure { margin: 8px 0; min-width: 0; }
figcaption { color: var(--muted); font-size: 13px; }
pre { margin: 4px 0; padding: 12px; overflow: auto; max-height: 480px; background: var(--sunk); border-radius: 8px; font: 13px/1.5 ui-monospace, monospace; }
code { font: 0.92em ui-monospace, monospace; background: var(--sunk); padding: 1px 4px; border-radius: 4px; }
:focus-visible { outline: 2px solid var(--good); outline-offset: 2px; }
@media print { details { break-inside: avoid; } }
`;
