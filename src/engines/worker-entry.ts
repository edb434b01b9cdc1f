/** How a worker gets its channel: the first message that it is sent carries a port. */
import type { Channel } from "./protocol.ts";

export function onChannel(start: (channel: Channel) => void): void {
  self.onmessage = (event: MessageEvent) => {
    const port = event.ports[0];
    if (port === undefined) return;
    self.onmessage = null;
    start({
      post: (message) => port.postMessage(message),
      listen: (listener) => {
        port.onmessage = ({ data }) => listener(data);
      },
    });
  };
}
