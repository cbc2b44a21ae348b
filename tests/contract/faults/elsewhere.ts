import { expect } from 'vitest';
import { type Fault, items, type Opened } from './playFault.ts';

const [first = '', second = '', third = ''] = items;
const another = { browser: 'another' } as const;
const withScormsOwn = {
  cmi5: 'who learns is part of the address, and the record store gives back what it holds',
};
const passed = { success: 'passed', score: 100 } as const;

async function close(opened: Opened): Promise<void> {
  opened.meet({ page: 'leaving' });
  await opened.wait(2000);
}

/** Answers whatever the attempt under way still asks. */
function finish(opened: Opened): void {
  const drawn = opened.tab.quiz.$check.get().attempts.at(-1)?.drawn ?? [];
  opened.answer(...drawn.flatMap((each) => (each.answer ? [] : [each.item])));
}

const inBetween: Fault = {
  name: 'the course goes on in another browser while this one keeps an answer',
  async play({ open, look, stored, unpromised }) {
    const one = await open();
    one.answer(first);
    await one.wait(2000);
    one.meet({ server: 'gone' });
    one.answer(second);
    await one.wait(2000);
    look(one);
    await close(one);
    const other = await open({}, {}, another);
    other.answer(third);
    await other.wait(2000);
    look(other);
    await close(other);
    const again = await open();
    finish(again);
    await again.wait(62_000);
    look(again);
    unpromised(`${second}_r1_a1`);
    expect(stored()).toMatchObject(passed);
  },
};

const newer: Fault = {
  name: 'a newer launch in another browser, after which the LMS refuses the older one',
  async play({ open, look, stored, unpromised }) {
    const older = await open();
    older.answer(first);
    await older.wait(2000);
    const younger = await open({}, { beside: true }, another);
    const refusal = 'the session has expired (403)';
    older.launch.trouble(
      older.launch.outside ? 'the session has expired' : refusal,
    );
    older.answer(second);
    await older.wait(62_000);
    look(older);
    finish(younger);
    await younger.wait(2000);
    look(younger);
    unpromised(`${second}_r1_a1`);
    expect(stored()).toMatchObject(passed);
  },
};

const sharedMachine: Fault = {
  name: 'the next learner at the same machine, while it keeps an answer of the first',
  async play({ open, look, stored }) {
    const one = await open();
    one.answer(first);
    await one.wait(2000);
    one.meet({ server: 'gone' });
    one.answer(second, third);
    await one.wait(2000);
    await close(one);
    const next = await open({}, {}, { learner: 'another' });
    look(next);
    expect(next.tab.quiz.$check.get().attempts).toEqual([]);
    next.give(first, 'a');
    await next.wait(2000);
    await close(next);
    const again = await open();
    await again.wait(2000);
    look(again);
    expect(stored()).toMatchObject(passed);
  },
};

const nobody: Fault = {
  name: 'learners without an id, one after the other at the same machine',
  without: withScormsOwn,
  async play({ open, look, unpromised }) {
    const learner = { id: '', name: '' };
    const one = await open({ learner });
    one.answer(first);
    await one.wait(2000);
    look(one);
    one.meet({ server: 'gone' });
    one.answer(second);
    await one.wait(2000);
    look(one);
    await close(one);
    unpromised(`${second}_r1_a1`);
    const next = await open({ learner }, {}, { learner: 'another' });
    look(next);
    expect(next.tab.quiz.$check.get().attempts).toEqual([]);
    next.give(third, 'a');
    await next.wait(2000);
    look(next);
  },
};

const emptyStatus: Fault = {
  name: 'the LMS gives back no status, though it holds a pass',
  without: withScormsOwn,
  async play({ open, look, stored }) {
    const opened = await open();
    opened.answer(...items);
    await opened.wait(2000);
    await close(opened);
    const again = await open({ reopened: true, accent: 'empty statuses' });
    again.tab.progress.goToStep('end');
    await again.wait(62_000);
    look(again);
    await close(again);
    expect(stored()).toMatchObject({ ...passed, completion: 'completed' });
  },
};

const wiped: Fault = {
  name: 'suspend data are wiped at the next launch',
  without: withScormsOwn,
  async play({ open, look }) {
    const opened = await open();
    opened.answer(first);
    await opened.wait(2000);
    await close(opened);
    const again = await open({ wiped: 'suspend data' });
    again.answer(second, third);
    await again.wait(2000);
    look(again);
  },
};

const wipedAfterPass: Fault = {
  name: 'suspend data are wiped after a pass',
  without: withScormsOwn,
  async play({ open, look, stored }) {
    const opened = await open();
    opened.answer(...items);
    await opened.wait(2000);
    await close(opened);
    const again = await open({ wiped: 'suspend data', reopened: true });
    again.tab.progress.goToStep('end');
    await again.wait(2000);
    look(again);
    await close(again);
    expect(stored()).toMatchObject({ ...passed, completion: 'completed' });
  },
};

const foreignFiles: Fault = {
  name: 'the files of the package never come back as themselves without cache',
  async play({ open, look, stored }) {
    const opened = await open({}, {}, { between: { files: 'never' } });
    opened.answer(...items);
    await opened.wait(2000);
    look(opened);
    expect(opened.sees()).toBe('saved');
    expect(opened.tab.result.$resultAccepted.get()).not.toBeNull();
    expect(stored()).toMatchObject(passed);
  },
};

/** Other browsers, other learners, and what a launch does not find. */
export const elsewhereFaults: Fault[] = [
  inBetween,
  newer,
  sharedMachine,
  nobody,
  emptyStatus,
  wiped,
  wipedAfterPass,
  foreignFiles,
];
