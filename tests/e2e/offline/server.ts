/** A host of static files on this machine that can be taken down, hold back, cut, and give what it should not. */

import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType } from "../../../src/offline/content-type.ts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

export class SiteServer {
  /** Whether it sends the headers that isolate a page. */
  isolates = true;
  /** Whether it ends every connection. */
  down = false;
  /** Gives another answer than the file, or none at all. */
  change: (path: string, answer: Answer) => Answer | "cut" | Promise<Answer | "cut"> = (_, answer) => answer;
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;

  /** `folder` is what it serves. */
  constructor(public folder: string) {
    this.#server = createServer(async ({ url = "/", socket }, response) => {
      const path = decodeURIComponent(new URL(url, "http://site").pathname).slice(1) || "index.html";
      this.asked.push(path);
      const answer = this.down ? "cut" : await this.change(path, this.#file(path));
      if (answer === "cut") return socket.destroy();
      if (this.isolates) {
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
      }
      response.writeHead(answer.status, { "Content-Type": answer.type, "Cache-Control": "max-age=600" });
      response.end(answer.body);
      return undefined;
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Many hosts answer what they don't have with a page of their own. */
  #file(path: string): Answer {
    const file = join(this.folder, path);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!found) return { status: 404, type: "text/html", body: Buffer.from("<!doctype html>Not here") };
    return { status: 200, type: contentType(path), body: readFileSync(file) };
  }
}
