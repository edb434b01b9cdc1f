/** The worker's end of the protocol: one handler a request, errors sent as data. */
import type { Channel, EngineEvent, RequestMap, WorkerMessage } from "./protocol.ts";

type Emit = (event: EngineEvent) => void;
/** One for each request, called in the worker. What it throws becomes a fault. */
export type Handlers<M extends RequestMap> = {
  [K in keyof M]: (request: M[K]["request"], emit: Emit) => M[K]["reply"] | Promise<M[K]["reply"]>;
};

/**
 * Serves requests from the channel, one after the other. `isFatal` tells the errors after which
 * the worker cannot go on (a full memory, an interpreter that died).
 */
export function serve<M extends RequestMap>(channel: Channel, handlers: Handlers<M>, isFatal: (error: unknown) => boolean): void {
  const post = (message: WorkerMessage): void => channel.post(message);
  let queue: Promise<void> = Promise.resolve();
  channel.listen(({ id, type, payload }) => {
    queue = queue.then(async () => {
      try {
        const handler = handlers[type];
        if (handler === undefined) throw new Error(`Unknown request: ${type}`);
        post({ id, type: "reply", payload: await handler(payload, (event) => post({ id, type: "event", event })) });
      } catch (error) {
        post({ id, type: "fault", message: error instanceof Error ? error.message : String(error), fatal: isFatal(error) });
      }
    });
  });
}
