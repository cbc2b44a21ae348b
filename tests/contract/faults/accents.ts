import { expect } from 'vitest';
import type { Accent } from '../../fixtures/strict-host/accents.ts';
import { type Fault, items } from './playFault.ts';

const [first = '', ...others] = items;

/** Everything works but for how the LMS's scripts answer: all is saved, and found again. */
function speaking(name: string, accent: Accent): Fault {
  return {
    name,
    without: { cmi5: 'a record store answers by HTTP' },
    async play({ open, look, stored }) {
      const opened = await open({ accent });
      opened.answer(first);
      await opened.wait(2000);
      look(opened);
      opened.meet({ page: 'leaving' });
      await opened.wait(2000);
      const next = await open({ accent });
      expect(next.tab.quiz.$check.get().attempts).toHaveLength(1);
      next.answer(...others);
      await next.wait(2000);
      look(next);
      expect(next.sees()).toBe('saved');
      next.meet({ page: 'leaving' });
      await next.wait(2000);
      const again = await open({ accent, reopened: true });
      again.tab.progress.goToStep('end');
      await again.wait(62_000);
      look(again);
      again.meet({ page: 'leaving' });
      await again.wait(2000);
      expect(stored()).toMatchObject({
        completion: 'completed',
        success: 'passed',
        score: 100,
      });
    },
  };
}

const refusing: Fault = {
  name: 'the LMS offers to keep single answers and refuses each',
  without: { cmi5: 'a record store takes every answer that is well formed' },
  async play({ open, look, stored, unpromised }) {
    const opened = await open();
    opened.launch.trouble('answers are refused');
    unpromised(...items.map((item) => `${item}_r1_a1`));
    opened.answer(first, ...others);
    await opened.wait(62_000);
    look(opened);
    expect(stored()).toMatchObject({ success: 'passed', score: 100 });
    opened.tab.view.finishLaunch();
    await opened.wait(2000);
    look(opened);
    expect(stored().totalSeconds, 'time booked at the end').toBeGreaterThan(0);
  },
};

/** How scripts answer otherwise. */
export const accentFaults: Fault[] = [
  refusing,
  speaking('the LMS answers with String objects', 'String objects'),
  speaking('the LMS answers 1 and 0', 'numbers'),
  speaking('the LMS answers with booleans', 'booleans'),
  speaking('the LMS answers “True” and “False”', 'capitals'),
  speaking('the LMS has no functions for errors', 'no error functions'),
  speaking('the LMS never clears an old error code', 'a stale error code'),
  speaking('the LMS gives statuses a capital', 'capital statuses'),
  speaking('the LMS puts a blank behind statuses', 'padded statuses'),
  speaking(
    'the LMS puts white space around suspend data',
    'padded suspend data',
  ),
];
