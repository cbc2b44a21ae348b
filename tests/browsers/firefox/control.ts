import type { ElementHandle } from 'puppeteer-core';

import type { Control } from '../driver.ts';
import { scrolledTo } from '../inPage.ts';
import { untilSteady } from '../until.ts';

/** A control of Firefox, worked as puppeteer works it: by real clicks and keys. */
export function controlOf(element: ElementHandle): Control {
  return {
    async click() {
      await untilSteady(() => element.evaluate(scrolledTo));
      await element.click();
    },
    type: (text) => element.type(text),
    async give(paths) {
      const input = await element.toElement('input');
      await input.uploadFile(...paths);
    },
    async pick(option) {
      const list = await element.toElement('select');
      const value = await list.evaluate(
        ({ options }, text) =>
          [...options].find(({ label }) => label === text)?.value,
        option,
      );
      if (value === undefined) throw new Error(`There is no option ${option}.`);
      await list.select(value);
    },
  };
}
