import { bank } from '../../e2e/support/bank.ts';
import { press, sees, textOf } from '../hands.ts';
import { until } from '../until.ts';
import { COURSE, type Play } from './play.ts';

/** The first question of the lesson, answered rightly. */
export const question: Play = {
  name: 'question',
  shows: 'a question of the lesson is answered, and explained',
  async run({ tab, site }) {
    await tab.open(`${site}/${COURSE}#why-exceptions-matter`);
    // A question comes as soon as it is scrolled to, which a click does too.
    await press(tab, 'heading', 'Ask yourself');
    const { item, key } = await until('a question of the lesson', async () => {
      const shown = await textOf(tab);
      return bank.find((it) => shown.includes(it.item.stem)) ?? null;
    });
    for (const { id, text } of item.choices)
      if (key.correct.includes(id)) await press(tab, 'radio', text);
    await press(tab, 'button', 'Submit answer');
    for (const id of key.correct) await sees(tab, key.rationales[id] ?? '');
  },
};
