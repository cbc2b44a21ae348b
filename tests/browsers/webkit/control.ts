import type { Control } from '../driver.ts';
import { scrolledTo } from '../inPage.ts';
import { untilSteady } from '../until.ts';
import { elementOf, idsIn, type Session } from './session.ts';

/** A control of WebKit, worked as its driver works it: by real clicks and keys. */
export function controlOf({ send, run }: Session, id: string): Control {
  const at = `/element/${id}`;
  return {
    async click() {
      await untilSteady(() => run(scrolledTo, elementOf(id)));
      await send('POST', `${at}/click`);
    },
    async type(text) {
      await send('POST', `${at}/value`, { text });
    },
    async give(paths) {
      await send('POST', `${at}/value`, { text: paths.join('\n') });
    },
    async pick(option) {
      const options = await send('POST', `${at}/elements`, {
        using: 'xpath',
        value: `.//option[normalize-space()=${JSON.stringify(option)}]`,
      });
      const [found] = idsIn(options);
      if (found === undefined) throw new Error(`There is no option ${option}.`);
      await send('POST', `/element/${found}/click`);
    },
  };
}
