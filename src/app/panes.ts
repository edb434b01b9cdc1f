/** Moves the focus between the panes of the workbench. */

const paneNames = ["reading", "code", "results"] as const;
export type PaneName = (typeof paneNames)[number];

/** Into the text of the editor, or onto the panel that is shown. A pane that has only just appeared is waited for. */
export function focusPane(name: PaneName): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector(`[data-pane="${name}"]`);
    pane?.querySelector<HTMLElement>(name === "code" ? "textarea, [role='textbox']" : "[role='tabpanel']:not([hidden])")?.focus();
  });
}

/** The pane before or after the one that has the focus. */
export function neighbourPane(step: 1 | -1): PaneName | undefined {
  const at = paneNames.findIndex((name) => document.activeElement?.closest(`[data-pane="${name}"]`));
  if (at < 0) return paneNames.at(step === 1 ? 0 : -1);
  return paneNames[(at + step + paneNames.length) % paneNames.length];
}
