/** How a worker gets its channel: the first message that it is sent carries a port, and shared memory where there is some. */
import type { Channel } from "./protocol.ts";

/** To be called once, when the worker's script is run. `interrupt` is the byte that is shared with whoever may interrupt, or null. */
export function onChannel(start: (channel: Channel, interrupt: Uint8Array | null) => void): void {
  self.onmessage = (event: MessageEvent) => {
    const port = event.ports[0];
    if (port === undefined) return;
    self.onmessage = null;
    // Bound before a candidate's code runs, which may put its own function in the place of the port's.
    const post = port.postMessage.bind(port);
    start(
      {
        post: (message) => post(message),
        listen: (listener) => {
          port.onmessage = ({ data }) => listener(data);
        },
      },
      event.data instanceof Uint8Array ? event.data : null,
    );
  };
}
