import { answer } from './gather.ts';
import type { Request } from './messages.ts';

/** Reads exports beside the page, which stays quick meanwhile. Cancelling ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data, (reply) => {
    const transfer = reply.kind === 'made' ? [reply.made.bytes.buffer] : [];
    self.postMessage(reply, { transfer });
  });
});
