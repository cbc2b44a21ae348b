import { moveNames } from '../../../src/words/moves.ts';
import { focusIsOn, press, sees } from '../hands.ts';
import { COURSE, type Play } from './play.ts';

/** One call of the practice desk, whichever comes: look it up, close it without a log. */
export const desk: Play = {
  name: 'desk',
  shows: 'a call of the practice desk is taken, looked up, closed and judged',
  async run({ tab, site }) {
    await tab.open(`${site}/${COURSE}#practice-desk`);
    await press(tab, 'button', 'Take the first call');
    await focusIsOn(tab, 'Call 1:');
    await press(tab, 'button', `${moveNames.D} 0 min 20 s`);
    await sees(tab, 'done · 0 min 20 s');
    await press(tab, 'button', 'Close');
    await press(tab, 'button', `${moveNames.Q} at once`);
    await sees(tab, 'Debrief:');
    await press(tab, 'button', 'Back to the queue');
    await sees(tab, '1 of 8 calls.');
  },
};
