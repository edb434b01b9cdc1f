/** Moves the focus between the panes of the workbench. */

const paneNames = ["reading", "code", "results"] as const;
export type PaneName = (typeof paneNames)[number];

/** Frames in which a pane that has only just appeared, or a panel on its way in, must be there. */
const patience = 30;

/** Into the text of the editor, or onto the panel of the chosen tab, as soon as it is there. */
export function focusPane(name: PaneName, frames = patience): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector(`[data-pane="${name}"]`);
    const target = name === "code" ? pane?.querySelector<HTMLElement>("textarea, [role='textbox']") : chosenPanel(pane);
    target?.focus();
    // What is folded takes no focus until it is unfolded.
    if (frames > 0 && (!target || !pane?.contains(document.activeElement))) focusPane(name, frames - 1);
  });
}

/** A panel on its way out is shown for some frames more, beside the one that was chosen. */
function chosenPanel(pane: Element | null): HTMLElement | undefined {
  const panels = pane?.querySelectorAll<HTMLElement>("[role='tabpanel']:not([hidden])") ?? [];
  return [...panels].find((panel) => {
    const tab = document.getElementById(panel.getAttribute("aria-labelledby") ?? "");
    return tab === null || tab.ariaSelected === "true";
  });
}

/** The pane before or after the one that has the focus. */
export function neighbourPane(step: 1 | -1): PaneName | undefined {
  const at = paneNames.findIndex((name) => document.activeElement?.closest(`[data-pane="${name}"]`));
  if (at < 0) return paneNames.at(step === 1 ? 0 : -1);
  return paneNames[(at + step + paneNames.length) % paneNames.length];
}
