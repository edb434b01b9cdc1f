/** The frame where code runs: of opaque origin, without network or storage, by the browser's own rules. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

test("Python reaches neither the network nor the page's storage", async ({ page }) => {
  let connections = 0;
  const server = createServer((_, response) => response.end("reached"));
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const room = new Room(page);
  await room.open(exercises.pca);
  await room.write(`
import js

def attempt(name, do):
    try:
        do()
    except BaseException as error:
        print(name, "refused")
    else:
        print(name, "reached")

def request():
    xhr = js.XMLHttpRequest.new()
    xhr.open("GET", "http://127.0.0.1:${port}/", False)
    xhr.send()

attempt("request", request)
# A socket is refused without an exception; that nothing connects is what counts.
js.WebSocket.new("ws://127.0.0.1:${port}/")
attempt("scripts", lambda: js.importScripts("http://127.0.0.1:${port}/"))
attempt("code from text", lambda: js.eval("1"))
attempt("storage", lambda: js.localStorage.getItem("x"))
print("databases", js.self.origin)
`);
  await room.run();
  await room.tab("Output").click();
  const output = page.getByRole("tabpanel", { name: "Output" });
  await expect(output).toContainText("databases null");
  await expect(output).not.toContainText("reached");
  // What was tried would have connected long before this answer.
  await room.run();
  expect(connections).toBe(0);
  await new Promise((resolve) => server.close(resolve));
});

test("the page is isolated and has a strict policy", async ({ page }) => {
  await page.goto("");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[A-Za-z0-9+/=]+'/);
  expect(policy).toContain("connect-src 'self'");
});
