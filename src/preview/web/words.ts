import { AsyncLocalStorage } from 'node:async_hooks';

import * as german from '../../words/de/workshop/preview/preview.ts';
import * as english from '../../words/workshop/preview/preview.ts';

/** All that the preview says, in one language. */
export type Words = typeof english;

const SPOKEN: Readonly<Record<string, Words>> = { en: english, de: german };

const spoken = new AsyncLocalStorage<Words>();

/** The words for whoever sent the request that is being answered; English ones where there is none. */
export function words(): Words {
  return spoken.getStore() ?? english;
}

/** Does the work in the language that a browser asks for. @param accepted its Accept-Language */
export function speaking<T>(accepted: string | undefined, work: () => T): T {
  return spoken.run(wordsFor(accepted ?? ''), work);
}

/** Those of the language that is wanted most, of several alike the first. */
function wordsFor(accepted: string): Words {
  const known = accepted.split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = /^q=([\d.]+)$/.exec(parameters.join(';').trim())?.[1];
    const own = SPOKEN[tag.split('-', 1)[0] ?? ''];
    return own ? [{ own, weight: Number(weight ?? 1) }] : [];
  });
  const [first] = known.sort((a, b) => b.weight - a.weight);
  return first && first.weight > 0 ? first.own : english;
}
