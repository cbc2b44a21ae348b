import { goTo, press, sees, write } from '../hands.ts';
import { until } from '../until.ts';
import type { Tab } from '../driver.ts';
import type { Play } from './play.ts';

const LEARNER = 'Priya Nair';
const ID = 'pn-17';
const SECOND = 'The exception process';
const THIRD = 'Requests you will meet';

/** In the frame of an LMS: two steps on, away, and back at the place that was left. */
export const frame: Play = {
  name: 'frame',
  shows:
    'in the frame of an LMS the course saves, and resumes where it was left',
  async run({ tab, site }) {
    await tab.open(`${site}/lms/`);
    await write(tab, 'Name', LEARNER);
    await write(tab, 'ID', ID);
    await press(tab, 'button', 'Add learner');
    await press(tab, 'button', 'Launch');
    await enterCourse(tab);
    await goTo(tab, `Next ${SECOND}`, SECOND);
    await goTo(tab, `Next ${THIRD}`, THIRD);
    await sees(tab, 'Step 3 of 14');
    await saved(tab);

    await tab.leaveFrame();
    await tab.open(`${site}/lms/`);
    await press(tab, 'link', `${LEARNER} ${ID}`);
    await press(tab, 'button', 'Resume');
    await enterCourse(tab);
    await sees(tab, 'Step 3 of 14');
    await sees(tab, THIRD);
  },
};

async function enterCourse(tab: Tab): Promise<void> {
  await until('the frame of the course', async () =>
    (await tab.ask(() => document.querySelector('iframe') !== null)) === true
      ? true
      : null,
  );
  await tab.enterFrame();
  await saved(tab);
}

/** Waits until the course says that the LMS has taken everything. */
async function saved(tab: Tab): Promise<void> {
  await until('the course to say that it is saved', async () =>
    (await tab.ask(
      () => document.querySelector('[data-save=saved]') !== null,
    )) === true
      ? true
      : null,
  );
}
