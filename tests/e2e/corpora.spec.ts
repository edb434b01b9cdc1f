/** Every bad answer of the three corpora in the page's frame, each followed by a right answer that must pass. */
import { expect, type Page } from "@playwright/test";
import { attack } from "../contract/attack.ts";
import { badAnswer, corpora, countConnections, filesOf } from "../contract/corpora.ts";
import { graderIn, test } from "./harness/harness.ts";

let page: Page | undefined;

test.afterAll(() => page?.close());

for (const corpus of corpora)
  for (const file of filesOf(corpus))
    test(`${corpus} ${file}`, async ({ openHarness }) => {
      // One page for all, as for a candidate who tries one thing after another; a new one where the last has crashed.
      if (page === undefined) {
        page = await openHarness("isolated");
        page.once("crash", () => {
          page = undefined;
        });
      }
      const server = await countConnections();
      const complaints = await attack(graderIn(page), badAnswer(corpus, file, server.port));
      server.close();
      expect(complaints).toEqual([]);
      expect(server.count(), "connections").toBe(0);
    });
