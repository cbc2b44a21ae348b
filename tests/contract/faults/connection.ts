import { expect, vi } from 'vitest';
import type { Trouble } from '../keeper.ts';
import { type Fault, items } from './playFault.ts';

const [first = '', ...others] = items;

/** The session ends while the learner works; the next launch brings what it missed. */
function expiry(name: Trouble): Fault {
  return {
    name,
    async play({ open, look }) {
      const opened = await open();
      const { tab, launch, answer } = opened;
      answer(first);
      await tab.wait(2000);
      look(opened);
      launch.trouble(name);
      answer(...others);
      await tab.wait(120_000);
      look(opened);
      expect(tab.result.$resultAccepted.get()).toBeNull();
      tab.page.leave();
      await tab.wait(2000);
      look(opened);
      const next = await open();
      look(next);
      expect(next.tab.result.$resultAccepted.get()).not.toBeNull();
    },
  };
}

const outage: Fault = {
  name: 'the network is gone for ten minutes',
  async play({ open, look }) {
    const opened = await open();
    const { tab, launch, answer } = opened;
    launch.trouble('the network is gone');
    tab.page.offline();
    answer(...items);
    await tab.wait(600_000);
    look(opened);
    expect(tab.result.$resultAccepted.get()).toBeNull();
    launch.trouble(null);
    tab.page.online();
    await tab.wait(2000);
    look(opened);
    expect(tab.result.$resultAccepted.get()).not.toBeNull();
  },
};

// They change with every answer, and so go along with every save.
const changing = /session_time$|suspend_data$|location$/;

const slowness: Fault = {
  name: 'every call takes 2 s',
  async play({ open, look }) {
    const opened = await open();
    const { tab, launch, answer } = opened;
    await tab.wait(2000);
    launch.trouble('every call takes 2 s');
    const before = launch.traffic();
    const calls = launch.calls();
    answer(first);
    // The answer is on the page, and the browser has time to paint it, before any call.
    vi.advanceTimersByTime(29);
    expect(launch.calls()).toBe(calls);
    look(opened);
    await tab.wait(100);
    answer(...others);
    await tab.wait(30_000);
    look(opened);
    const after = launch.traffic();
    expect(after.saves - before.saves).toBeLessThanOrEqual(2);
    const written = after.written
      .slice(before.written.length)
      .filter((each) => !changing.test(each));
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(written).size).toBe(written.length);
  },
};

/** What goes wrong on the way to the LMS. */
export const connectionFaults: Fault[] = [
  expiry('the session has expired'),
  expiry('the session has expired (403)'),
  outage,
  slowness,
];
