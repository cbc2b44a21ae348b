import { goTo, press, sees } from '../hands.ts';
import { COURSE, type Play } from './play.ts';

/** The call that the course begins with, answered twice; then on to the second step. */
export const opening: Play = {
  name: 'opening',
  shows:
    'the course opens with its call, tells what came of each answer, and goes on to its second step',
  async run({ tab, site }) {
    await tab.open(`${site}/${COURSE}`);
    await sees(tab, 'Practice: nothing is recorded.');
    await sees(tab, 'Do you press reset?');
    await press(tab, 'radio', 'Press reset 1 min');
    await sees(tab, 'It took a minute.');
    // Their minutes are told until one is chosen.
    await press(tab, 'radio', 'Ring the number on his record');
    await sees(tab, 'The other Martin answers.');
    await press(tab, 'link', 'Start the course');
    await sees(tab, 'What this course records, and who can see it');
    await goTo(tab, 'Next The exception process', 'The exception process');
    await sees(tab, 'Step 2 of 14');
  },
};
