import { goTo, sees } from '../hands.ts';
import { COURSE, type Play } from './play.ts';

/** From the first screen to the second step. */
export const opening: Play = {
  name: 'opening',
  shows: 'the course opens, and goes on to its second step',
  async run({ tab, site }) {
    await tab.open(`${site}/${COURSE}`);
    await sees(tab, 'Practice: nothing is recorded.');
    await sees(tab, 'Step 1 of 14');
    await goTo(tab, 'Next The exception process', 'The exception process');
    await sees(tab, 'Step 2 of 14');
  },
};
