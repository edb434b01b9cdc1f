/** (b) From navigation to the first SQL verdict, on the built page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Part } from "../bench.ts";
import { inEmpty, inPage, withBrowser, withProfile } from "../browser.ts";
import { alternate, type Step } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { folder, serve } from "../server.ts";

const exercise = "window-functions/top-shows-by-country";

/** Runs in the page before its scripts: presses Submit once it can be pressed, and notes when the verdict stands. */
function submitAtOnce(): void {
  const noted = window as Window & { verdictAt?: number };
  let pressed = false;
  const look = (): void => {
    const submit = [...document.querySelectorAll("button")].find((button) => button.textContent?.includes("Submit"));
    if (!pressed && submit !== undefined && !submit.disabled && submit.getAttribute("aria-disabled") !== "true") {
      pressed = true;
      submit.click();
    } else if (pressed && document.querySelector("[aria-label=Verdict][data-status]") !== null) {
      noted.verdictAt ??= performance.now();
      watch.disconnect();
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}

const verdictTime = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => "verdictAt" in window, null, { polling: 50 });
  return page.evaluate(() => (window as Window & { verdictAt?: number }).verdictAt ?? Number.NaN);
};

/** The starter, as it stands in the editor at the first visit. */
async function starterVerdict(page: Page, address: string): Promise<number> {
  await page.addInitScript(submitAtOnce);
  await page.goto(`${address}#/${exercise}`);
  return verdictTime(page);
}

/** Somebody who pastes a right answer as soon as the editor takes one. */
async function pastedVerdict(page: Page, address: string, code: string): Promise<number> {
  await page.goto(`${address}#/${exercise}`);
  await page.getByRole("textbox", { name: "Code editor" }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(code);
  await page.evaluate(submitAtOnce);
  await page.evaluate(() => document.body.append(document.createComment("")));
  return verdictTime(page);
}

/** The last visit's drafts and verdicts would be shown again. */
async function forget(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "indexeddb,local_storage" });
  await session.detach();
}

export const visit: Part = {
  title: "First visit to a SQL exercise",
  about:
    "The built page over loopback, from the start of the navigation until the verdict stands on the page: page, scripts, SQLite, 20 databases (4.2 MB packed, 16 MB unpacked), answer and reference on each, comparison. There is no peer.",
  async measure({ root, chromium, rounds }) {
    const code = readFileSync(join(root, "exercises", exercise, "reference.sql"), "utf8");
    const server = await serve([folder(join(root, "dist"))]);
    const { address } = server;
    const target = { of: "ours", bound: "at most", value: 1000 } as const;
    try {
      const samples = await withBrowser(chromium, (browser) =>
        withProfile(chromium, (context) => {
          const warm =
            (name: string, measure: (page: Page) => Promise<number>): Step =>
            () =>
              inPage(context, async (page) => {
                await forget(page, address);
                return { [name]: await measure(page) };
              });
          const empty =
            (name: string, measure: (page: Page) => Promise<number>): Step =>
            () =>
              inEmpty(browser, async (page) => ({ [name]: await measure(page) }));
          return alternate(
            rounds,
            [
              empty("starterEmpty", (page) => starterVerdict(page, address)),
              warm("starterWarm", (page) => starterVerdict(page, address)),
              empty("pastedEmpty", (page) => pastedVerdict(page, address, code)),
              warm("pastedWarm", (page) => pastedVerdict(page, address, code)),
            ],
            { warmUp: 1 },
          );
        }),
      );
      const figure = (id: string, what: string, name: string, judged: boolean): Figure => ({
        id: `b.${id}`,
        what,
        unit: "ms",
        ours: samples.of(name),
        peer: null,
        ratio: "times less",
        ...(judged ? { target } : {}),
      });
      const starter = `Navigation to the first verdict of \`${exercise}\`, Submit pressed on the starter as soon as it can be`;
      const pasted = "The same with the reference pasted and submitted as soon as the editor stands (with the test's own keystrokes)";
      return [
        figure("starter.empty", `${starter}; empty cache`, "starterEmpty", true),
        figure("starter.warm", `${starter}; warm cache`, "starterWarm", false),
        figure("pasted.empty", `${pasted}; empty cache`, "pastedEmpty", true),
        figure("pasted.warm", `${pasted}; warm cache`, "pastedWarm", false),
      ];
    } finally {
      server.close();
    }
  },
};
