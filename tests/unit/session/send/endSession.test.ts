import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEnding } from '../../../../src/session/send/endSession.ts';
import type { Recorder } from '../../../../src/session/send/recorder.ts';
import { createSync } from '../../../../src/session/send/sync.ts';
import type { Sync } from '../../../../src/session/send/sync.ts';
import {
  $request,
  $session,
  finishLaunch,
  retrySave,
} from '../../../../src/stores/session/session.ts';
import {
  accepted,
  answerTo,
  fakePort,
  fakeTimers,
  fakeWitness,
  rejected,
  settled,
} from '../fakes.ts';
import type { FakeWitness } from '../fakes.ts';
import { fakePage } from '../page.ts';

let page: ReturnType<typeof fakePage>;
let port: ReturnType<typeof fakePort>;
let sync: Sync;
let witness: FakeWitness;
let turn: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  page = fakePage();
  port = fakePort();
  witness = fakeWitness();
  turn = 0;
  const recorder: Recorder = {
    snapshot() {
      turn += 1;
      return { location: 'here', suspendData: `turn ${turn}` };
    },
    turn: () => turn,
    verdict: () => ({ kind: 'open', attemptsLeft: 3, best: null }),
  };
  $session.set({ ...$session.get(), phase: 'recording', save: 'nothing' });
  sync = createSync(
    port,
    {
      saving: () => $session.setKey('save', 'saving'),
      saved: () => $session.setKey('save', 'saved'),
      unsaved: () => $session.setKey('save', 'unsaved'),
      doubted: () => $session.setKey('save', 'doubted'),
      answered: () => undefined,
      renewed: () => recorder.snapshot(),
    },
    fakeTimers(),
    () => 42,
    witness,
  );
  startEnding(sync, (update) => sync.push(update), recorder);
});
afterEach(() => {
  cleanStores($request, $session);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const made = () => port.calls.map((call) => call.by);
const view = () => ({ ...$session.get() });

describe('a page out of sight', () => {
  it('is saved at once, and not again when it comes back', async () => {
    page.hide();
    expect(made()).toEqual(['save']);
    expect(port.calls[0]?.update).toMatchObject({ suspendData: 'turn 1' });
    await port.answer(accepted);
    page.show();
    expect(made()).toEqual(['save']);
  });

  it('is not saved again every minute', async () => {
    page.hide();
    await port.answer(accepted);
    vi.advanceTimersByTime(600_000);
    expect(made()).toEqual(['save']);
  });
});

describe('a save whose yes came while the page was out of sight', () => {
  it('is asked for again as soon as the page is seen', async () => {
    witness.says = 'hidden';
    page.hide();
    await port.answer(accepted);
    expect(view().save).toBe('doubted');
    witness.says = null;
    page.show();
    await settled();
    expect(made()).toEqual(['save', 'save']);
    await port.answer(accepted);
    expect(view().save).toBe('saved');
  });

  it('is asked for again as soon as the network is back', async () => {
    witness.says = 'offline';
    page.hide();
    await port.answer(accepted);
    witness.says = null;
    page.online();
    await settled();
    expect(made()).toEqual(['save', 'save']);
  });
});

describe('a page in sight', () => {
  it('is saved every minute, so that its time counts', async () => {
    vi.advanceTimersByTime(59_999);
    expect(made()).toEqual([]);
    vi.advanceTimersByTime(1);
    await port.answer(accepted);
    vi.advanceTimersByTime(60_000);
    expect(made()).toEqual(['save', 'save']);
  });
});

describe('a page that goes away', () => {
  it('ends the launch once, before it is gone, with the newest state', async () => {
    sync.push({ interactions: [answerTo('one')] });
    page.leave();
    expect(port.calls).toHaveLength(1);
    expect(port.calls[0]?.by).toBe('end');
    expect(port.calls[0]?.byLearner).not.toBe(true);
    expect(port.calls[0]?.update).toMatchObject({
      interactions: [{ id: 'one' }],
      suspendData: 'turn 1',
      sessionSeconds: 42,
    });
    await port.answer(accepted);
    page.leave();
    page.hide();
    vi.advanceTimersByTime(600_000);
    expect(made()).toEqual(['end']);
    expect(view().phase).toBe('ended');
  });

  it('asks for a new launch when it comes back out of the cache', async () => {
    page.leave();
    await port.answer(accepted);
    page.comeBack(true);
    expect(view()).toMatchObject({ phase: 'ended', save: 'saved' });
  });

  it('never says saved when it comes back and its end was refused', async () => {
    page.leave();
    await port.answer(rejected);
    page.comeBack(true);
    expect(view()).toMatchObject({ phase: 'ended', save: 'unsaved' });
    expect(made()).toEqual(['end']);
  });

  it('says that it has ended when it comes back before its end was answered', () => {
    page.leave();
    page.comeBack(true);
    expect(view()).toMatchObject({ phase: 'ended', save: 'saving' });
  });

  it('goes on when it never went away', () => {
    page.comeBack(false);
    expect(view().phase).toBe('recording');
    expect(made()).toEqual([]);
  });
});

describe('Save and finish', () => {
  it('saves, and ends when the save was accepted', async () => {
    finishLaunch();
    expect(made()).toEqual(['save']);
    await port.answer(accepted);
    expect(made()).toEqual(['save', 'end']);
    expect(port.calls.at(-1)?.byLearner).toBe(true);
    expect(view().phase).toBe('recording');
    await port.answer(accepted);
    expect(view().phase).toBe('ended');
  });

  it('does not end what the LMS refused, so that the launch can try again', async () => {
    finishLaunch();
    await port.answer(rejected);
    expect(made()).toEqual(['save']);
    expect(view()).toMatchObject({ phase: 'recording', save: 'unsaved' });
    retrySave();
    await settled();
    await port.answer(accepted);
    expect(made()).toEqual(['save', 'save']);
    finishLaunch();
    await port.answer(accepted);
    expect(made().at(-1)).toBe('end');
  });

  it('does not end what is doubted', async () => {
    finishLaunch();
    witness.says = 'silent';
    await port.answer(accepted);
    expect(made()).toEqual(['save']);
    expect(view()).toMatchObject({ phase: 'recording', save: 'doubted' });
  });

  it('ends once when pressed twice, and when the page goes away meanwhile', async () => {
    finishLaunch();
    finishLaunch();
    await port.answer(accepted);
    await port.answer(accepted);
    page.leave();
    await port.answer(accepted);
    expect(made().filter((by) => by === 'end')).toHaveLength(1);
    expect(view().phase).toBe('ended');
  });
});

describe('Retry', () => {
  it('sends again what waits', async () => {
    page.hide();
    await port.answer(rejected);
    retrySave();
    await settled();
    expect(made()).toEqual(['save', 'save']);
    expect(port.calls[1]?.update).toMatchObject({ suspendData: 'turn 1' });
  });
});
