import { expect, vi } from 'vitest';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import { type Fault, items, type Opened, type Scene } from './playFault.ts';

const [first = '', second = '', third = ''] = items;
const day = 86_400_000;
/** Milliseconds after an answer: before its save, at it, and after it. */
const moments = [0, 20, 30, 200];

const passed = { success: 'passed', score: 100 } as const;
const isAccepted = ({ tab }: Opened) =>
  tab.result.$resultAccepted.get() !== null;

/** Closes the tab, and opens the course from the LMS a day later, in the same browser. */
async function nextDay({ open, look }: Scene, opened: Opened): Promise<Opened> {
  opened.meet({ page: 'leaving' });
  await opened.wait(2000);
  vi.setSystemTime(Date.now() + day);
  const next = await open();
  await next.wait(2000);
  look(next);
  return next;
}

/** It is there no more when the last answer comes, and not as long as the page is open. */
function neverBack(name: string, change: Partial<Outside>): Fault {
  return {
    name,
    async play(scene) {
      const opened = await scene.open();
      opened.answer(first, second);
      await opened.wait(2000);
      scene.look(opened);
      opened.meet(change);
      opened.answer(third);
      await opened.wait(120_000);
      scene.look(opened);
      expect(isAccepted(opened), 'the result is called accepted').toBe(false);
      expect(
        isAccepted(await nextDay(scene, opened)),
        'the result is called accepted at the next launch',
      ).toBe(true);
      expect(scene.stored()).toMatchObject(passed);
    },
  };
}

/** It is gone for ten minutes; the page stays open. */
function backAgain(
  name: string,
  gone: Partial<Outside>,
  back: Partial<Outside>,
): Fault {
  return {
    name,
    async play({ open, look, stored }) {
      const opened = await open();
      opened.answer(first);
      await opened.wait(2000);
      opened.meet(gone);
      opened.answer(second, third);
      await opened.wait(600_000);
      look(opened);
      expect(isAccepted(opened), 'the result is called accepted').toBe(false);
      opened.meet(back);
      await opened.wait(62_000);
      look(opened);
      expect(isAccepted(opened), 'the result is called accepted').toBe(true);
      expect(stored()).toMatchObject(passed);
    },
  };
}

const betweenAnswers: Fault = {
  name: 'the server is gone for one answer, and back for the next',
  async play({ open, look, stored }) {
    const opened = await open();
    opened.answer(first);
    await opened.wait(2000);
    opened.meet({ server: 'gone' });
    opened.answer(second);
    await opened.wait(2000);
    look(opened);
    opened.meet({ server: 'there' });
    opened.answer(third);
    await opened.wait(62_000);
    look(opened);
    expect(stored()).toMatchObject(passed);
  },
};

/** Hidden at the moment of the save: what an LMS answers then, it answers blindly. */
function hidden(name: string, meanwhile: Partial<Outside>): Fault {
  return {
    name,
    async play(scene) {
      const opened = await scene.open();
      opened.answer(first);
      await opened.wait(2000);
      opened.answer(second, third);
      opened.meet({ ...meanwhile, page: 'hidden' });
      await opened.wait(120_000);
      scene.look(opened);
      opened.meet({ page: 'shown' });
      await opened.wait(62_000);
      scene.look(opened);
      if (scene.stored().success === 'passed') return;
      await nextDay(scene, opened);
      expect(scene.stored()).toMatchObject(passed);
    },
  };
}

/** Closed so soon that the last save goes out with the page. */
function closed(name: string, change: Partial<Outside>): Fault {
  return {
    name,
    moments,
    async play(scene, moment) {
      const opened = await scene.open();
      opened.answer(first);
      await opened.wait(2000);
      opened.meet(change);
      opened.answer(second);
      vi.advanceTimersByTime(moment);
      const next = await nextDay(scene, opened);
      next.answer(third);
      await next.wait(2000);
      scene.look(next);
      expect(scene.stored()).toMatchObject(passed);
    },
  };
}

/** Yeses that are worth nothing, and noes that cost what they were said to. */
export const lyingFaults: Fault[] = [
  neverBack('the server is gone at the last answer, and stays so', {
    server: 'gone',
  }),
  neverBack('the server no longer answers from the last answer on', {
    server: 'silent',
  }),
  neverBack('logged out in another tab before the last answer', {
    session: 'ended',
  }),
  neverBack('the browser is offline at the last answer, and stays so', {
    network: 'offline',
  }),
  backAgain(
    'the server is gone for ten minutes',
    { server: 'gone' },
    { server: 'there' },
  ),
  backAgain(
    'the server fails for ten minutes',
    { server: 'failing' },
    { server: 'there' },
  ),
  backAgain(
    'the browser is offline for ten minutes',
    { network: 'offline' },
    { network: 'online' },
  ),
  betweenAnswers,
  hidden('the page is hidden when it saves', {}),
  hidden('the page is hidden when it saves, and the session has ended', {
    session: 'ended',
  }),
  closed('the page is closed right after an answer, at any moment', {}),
  closed('the page is closed right after an answer while the server is gone', {
    server: 'gone',
  }),
  closed('the page is closed with more than a beacon takes', { beacons: 300 }),
];
