import { answer } from './make.ts';
import type { Order } from './messages.ts';

/** Makes packages beside the page, which stays quick meanwhile. Cancelling ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void answer(data, (reply) => {
    const transfer = reply.kind === 'made' ? [reply.made.bytes.buffer] : [];
    self.postMessage(reply, { transfer });
  });
});
