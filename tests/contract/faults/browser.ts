import { expect, vi } from 'vitest';
import { type Fault, items } from './playFault.ts';

const [first = '', second = '', third = ''] = items;
const hour = 3_600_000;

const noStorage: Fault = {
  name: 'the browser refuses storage',
  async play({ open, look }) {
    const opened = await open({ storage: 'refused' }, { storage: 'refused' });
    const { tab, launch, answer } = opened;
    answer(first);
    await tab.wait(2000);
    look(opened);
    launch.trouble('saving is refused');
    answer(second, third);
    await tab.wait(2000);
    look(opened);
    launch.trouble(null);
    await tab.wait(60_000);
    look(opened);
  },
};

const reloadWithoutStorage: Fault = {
  name: 'the page is reloaded where storage is refused',
  async play({ open, reopen, look }) {
    const tabWish = { storage: 'refused' } as const;
    const { tab, launch, answer } = await open(tabWish, tabWish);
    answer(first);
    await tab.wait(2000);
    look(await reopen(launch.reload(), tabWish));
    look(await open(tabWish, tabWish));
  },
};

const movedClock: Fault = {
  name: 'the clock goes back an hour, then ahead a day',
  async play({ open, look, stored }) {
    const opened = await open();
    const { tab, answer } = opened;
    answer(first);
    await tab.wait(10_000);
    vi.setSystemTime(Date.now() - hour);
    answer(second);
    await tab.wait(10_000);
    vi.setSystemTime(Date.now() + 24 * hour);
    answer(third);
    await tab.wait(10_000);
    look(opened);
    tab.page.leave();
    await tab.wait(2000);
    look(opened);
    // Neither an hour lost nor a day gained: 33 seconds by the page's own time.
    expect(Math.abs(stored().totalSeconds - 33)).toBeLessThanOrEqual(2);
  },
};

/** What the browser does. */
export const browserFaults: Fault[] = [
  noStorage,
  reloadWithoutStorage,
  movedClock,
];
