/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what a job does while it does it. */
import type { Context as HonoContext } from 'hono';

export interface Sent {
  readonly event: string;
  readonly data: unknown;
}

/** A comment now and then tells proxies that somebody is still there. */
const BEAT_MS = 15_000;

export interface EventSource {
  /** Calls back with each event, first with those that stand for what was before; the second argument says that no more come. Gives what ends it. */
  subscribe(listener: (sent: Sent, last: boolean) => void): () => void;
}

export function serverSentEvents(c: HonoContext, source: EventSource, stopping: AbortSignal): Response {
  const encoder = new TextEncoder();
  let release = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const send = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const end = (): void => {
        if (!open) return;
        open = false;
        release();
        controller.close();
      };
      const beat = setInterval(() => send(': here\n\n'), BEAT_MS);
      beat.unref();
      stopping.addEventListener('abort', end, { once: true });
      let leave = (): void => undefined;
      release = () => {
        open = false;
        clearInterval(beat);
        stopping.removeEventListener('abort', end);
        leave();
      };
      leave = source.subscribe(({ event, data }, last) => {
        send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        if (last) end();
      });
      if (!open) leave();
    },
    cancel: () => release(),
  });
  return c.body(body, 200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
}
