import { packEnd } from '../../words/workshop/evidence/results.ts';
import { answer } from './gather.ts';
import { openHouse, type House } from './house.ts';
import type { Order } from './messages.ts';
import { refusalOf } from './refusal.ts';

let house: House | null = null;

/** Reads exports beside the page, which stays quick meanwhile. Cancelling ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'prepare') {
    house = openHouse(data.house, data.site);
    return;
  }
  if (!house) {
    const refusal = refusalOf([new Error(packEnd.noRules)]);
    self.postMessage({ kind: 'refused', refusal, files: [], misplaced: [] });
    return;
  }
  void answer(data.request, house, (reply) => {
    const transfer = reply.kind === 'made' ? [reply.made.bytes.buffer] : [];
    self.postMessage(reply, { transfer });
  });
});
