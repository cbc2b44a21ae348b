import { afterEach, describe, expect, it, vi } from 'vitest';
import { launch as openTab, newWorld } from '../unit/session/launch.ts';
import { cmi5Bench } from './benches/cmi5.ts';
import { scorm12Bench } from './benches/scorm12.ts';
import { scorm2004Bench } from './benches/scorm2004.ts';
import { launchCourse } from '../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../fixtures/strict-lrs/record.ts';
import { verbOf } from '../../src/preview/cmi5/statementRules.ts';
import { openPage } from '../unit/tracking/cmi5/launched.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(['Review', 'Browse'])('a cmi5 launch in %s', (launchMode) => {
  it('begins and ends with the page, and says nothing between', async () => {
    const lms = launchCourse(emptyRecord(), { launchMode });
    const { port } = openPage(lms);
    const tab = await openTab(newWorld(), { port });
    await tab.wait(2500);
    tab.actions.beginAttempt();
    tab.actions.submitAnswer('one', ['b'], 3);
    tab.progress.goToStep('end');
    tab.page.hide();
    await tab.wait(120_000);
    tab.page.leave();
    await tab.wait(500);
    tab.page.leave();
    await tab.wait(500);
    const { statements, states } = lms.registration;
    expect(statements.map(({ statement }) => verbOf(statement))).toEqual([
      'initialized',
      'terminated',
    ]);
    expect([...states.keys()]).toEqual(['LMS.LaunchData']);
    expect(lms.calls.filter(({ status }) => status === 403)).toEqual([]);
  });
});

describe.each([scorm12Bench, scorm2004Bench, cmi5Bench])(
  'a review in $name',
  (bench) => {
    it('leaves the record as it was, whatever the learner does', async () => {
      const keeper = bench.keeper();
      const first = keeper.launch();
      await first.port.start();
      await first.port.end({ suspendData: '', location: 'start' });
      const before = keeper.stored();
      const { port } = keeper.launch({ mode: 'review' });
      const tab = await openTab(newWorld(), { port });
      await tab.wait(2500);
      tab.progress.goToStep('end');
      tab.actions.beginAttempt();
      tab.actions.submitAnswer('one', ['b'], 3);
      await tab.wait(2000);
      tab.page.leave();
      await tab.wait(500);
      expect(keeper.stored()).toEqual({
        ...before,
        totalSeconds: expect.any(Number),
      });
    });
  },
);
