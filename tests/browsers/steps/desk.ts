import { channelWords } from '../../../src/words/channels.ts';
import { costWords } from '../../../src/words/console.ts';
import { approvers } from '../../../src/words/log.ts';
import { lookCosts } from '../../../src/stores/simulation/console.ts';
import { control, focusIsOn, isGone, press, pressOne } from '../hands.ts';
import { COURSE, type Play } from './play.ts';

/** One call of the practice desk, whichever comes: by mouse, by its keys, and to its debrief. */
export const desk: Play = {
  name: 'desk',
  shows:
    'a call of the practice desk is taken, looked up, logged and judged, with keys too',
  async run({ tab, site }) {
    await tab.open(`${site}/${COURSE}#practice-desk`);
    await press(tab, 'button', 'Take the first case');
    // Which channel it comes by is left to chance.
    const takes = Object.values(channelWords).map(({ take }) => take);
    await pressOne(tab, 'button', takes);

    await press(tab, 'tab', `Record ${costWords(lookCosts.D)}`);
    // What was looked up costs nothing any more.
    await control(tab, 'tab', 'Record');
    await tab.press('/');
    await control(tab, 'heading', 'All moves');
    await tab.press('Escape');
    await focusIsOn(tab, 'More moves');

    await press(tab, 'button', 'Leave the case');
    await control(tab, 'heading', 'Leave now?');
    await tab.press('Escape');
    await isGone(tab, 'heading', 'Leave now?');

    await tab.press('l');
    await press(tab, 'checkbox', 'No check was made');
    await press(tab, 'checkbox', 'Nothing of all this');
    await press(tab, 'radio', approvers.none);
    await press(tab, 'button', 'Sign and close the call');
    await press(tab, 'button', 'Back to the queue');
    await control(tab, 'button', 'Take the next case');
  },
};
