import { expect, vi } from 'vitest';
import type { Trouble } from '../keeper.ts';
import { type Fault, items } from './playFault.ts';

const [first = '', second = '', third = ''] = items;
/** Milliseconds after an answer: before its save, at it, and after it. */
const moments = [0, 20, 30, 200];

const twoTabs: Fault = {
  name: 'the course is open in two tabs',
  async play({ open, look, inSilence, stored }) {
    const one = await open();
    one.answer(first);
    await one.tab.wait(2000);
    const other = await open({}, { beside: true });
    look(other);
    const before = stored();
    await inSilence(other, async () => {
      other.tab.progress.goToStep('end');
      other.answer(second);
      await other.tab.wait(2000);
      other.tab.page.hide();
      other.tab.page.leave();
      await other.tab.wait(120_000);
    });
    // The first tab goes on booking its time.
    const { suspendData, totalSeconds } = stored();
    expect(stored()).toEqual({ ...before, suspendData, totalSeconds });
    one.answer(second, third);
    await one.tab.wait(2000);
    look(one);
  },
};

function reload(name: string, leaves: boolean, trouble: Trouble | null): Fault {
  return {
    name,
    moments,
    async play({ open, reopen, look }, moment) {
      const { tab, launch, answer } = await open();
      launch.trouble(trouble);
      answer(first);
      vi.advanceTimersByTime(moment);
      if (leaves) tab.page.leave();
      launch.trouble(null);
      const again = await reopen(launch.reload());
      look(again);
      const next = await open();
      look(next);
      const answered = next.tab.quiz.$check.get().attempts[0]?.drawn ?? [];
      expect(answered.filter((it) => it.answer)).toHaveLength(1);
    },
  };
}

const frame: Fault = {
  name: "the course's frame alone is reloaded",
  async play({ open, reopen, look }) {
    const { tab, launch, answer } = await open();
    answer(first);
    tab.page.leave();
    if (!launch.reloadFrame) return;
    look(await reopen(launch.reloadFrame()));
    look(await open());
  },
};

const frozen: Fault = {
  name: 'the page comes back out of the back-forward cache',
  async play({ open, look, inSilence }) {
    const opened = await open();
    const { tab, answer } = opened;
    answer(first);
    await tab.wait(2000);
    tab.page.leave();
    await tab.wait(2000);
    tab.page.comeBack(true);
    await inSilence(opened, async () => {
      answer(second, third);
      await tab.wait(120_000);
    });
    look(opened);
    expect(tab.result.$resultAccepted.get()).toBeNull();
    look(await open());
  },
};

/** What becomes of the page. */
export const tabFaults: Fault[] = [
  twoTabs,
  reload('the page is reloaded, at any moment', true, null),
  reload(
    'the page is reloaded while saving is refused',
    true,
    'saving is refused',
  ),
  reload('the page is reloaded after a crash, at any moment', false, null),
  frame,
  frozen,
];
