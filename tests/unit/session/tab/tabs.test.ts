import { afterEach, describe, expect, it, vi } from 'vitest';
import { soleTab } from '../../../../src/session/tab/soleTab.ts';
import type { TabId, Wire } from '../../../../src/session/tab/soleTab.ts';
import { openWire } from '../../../../src/session/tab/wire.ts';
import { fakeTimers, refusedStorage } from '../fakes.ts';
import type { FakeTimers } from '../fakes.ts';
import { noticeOf } from '../notice.ts';
import { launch, newWorld } from '../launch.ts';
import { fakeTabs } from '../tabs.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tab = Awaited<ReturnType<typeof launch>>;
const sees = (tab: Tab) => noticeOf(tab.view.$session.get());

describe('the course in two tabs at once', () => {
  it('is read-only in the second, which says so and writes nothing', async () => {
    const world = newWorld();
    const first = await launch(world);
    const second = await launch(world, { beside: true });
    expect(sees(second)).toMatch(/^This course is open in another window/);
    const asked = second.host.calls.length;
    second.progress.goToStep('end');
    await second.wait(2000);
    expect(second.result.$startable.get()).toBe(false);
    second.page.leave();
    await second.wait(120_000);
    expect(second.host.calls).toHaveLength(asked);
    expect(sees(first)).toMatch(/^Saved to your LMS/);
  });

  it('offers to take over once the first is closed, and a reload does', async () => {
    const world = newWorld();
    const first = await launch(world);
    const second = await launch(world, { beside: true });
    first.progress.goToStep('middle');
    await first.wait(100);
    first.page.leave();
    await second.wait(300);
    expect(sees(second)).toMatch(
      /^The other window .* no longer records.*reload/,
    );
    const reloaded = await launch(world);
    expect(sees(reloaded)).toMatch(/^Saved to your LMS/);
    expect(reloaded.progress.$progress.get().step).toBe('middle');
  });

  it('offers it too when the first has died without a word', async () => {
    const world = newWorld();
    await launch(world);
    const second = await launch(world, { beside: true });
    world.tabs.firstDies();
    await second.wait(11_000);
    expect(sees(second)).toMatch(/no longer records/);
  });

  it('records in the second when the first was frozen, which then stops', async () => {
    const world = newWorld();
    const first = await launch(world);
    const thaw = world.tabs.freeze();
    const second = await launch(world, { beside: true });
    expect(sees(second)).toMatch(/^Saved to your LMS/);
    second.progress.goToStep('middle');
    await second.wait(100);
    thaw();
    expect(sees(first)).toMatch(/^This course is open in another window/);
    first.progress.goToStep('end');
    first.page.leave();
    await first.wait(120_000);
    const [attempt] = world.record.attempts;
    expect(attempt?.values['cmi.core.lesson_location']).toBe('middle');
    expect(sees(second)).toMatch(/^Saved to your LMS/);
  });

  it('keeps learners apart', async () => {
    const world = newWorld();
    await launch(world);
    const learner = { id: 'L2', name: 'Another' };
    const second = await launch(world, { beside: true, learner });
    expect(second.view.$session.get().phase).toBe('recording');
  });

  it('leaves what the first could not send to the launch that records', async () => {
    const world = newWorld();
    const first = await launch(world);
    await first.wait(2000);
    first.actions.beginAttempt();
    first.faults.commit = 'false';
    first.actions.submitAnswer('two', ['a'], 3);
    await first.wait(100);
    await launch(world, { beside: true });
    const third = await launch(world);
    expect(third.quiz.$check.get()).toEqual(first.quiz.$check.get());
    expect(Object.values(world.record.attempts[0]?.values ?? {})).toContain(
      'two_r1_a1',
    );
  });

  it('is not looked for where the browser has no way to tell', async () => {
    const world = newWorld();
    await launch(world, { storage: 'refused', channel: 'none' });
    const second = await launch(world, {
      beside: true,
      storage: 'refused',
      channel: 'none',
    });
    expect(sees(second)).toMatch(/^Saved to your LMS/);
  });
});

describe('two tabs that ask at once', () => {
  function tabOf(timers: FakeTimers, wire: Wire | null, me: TabId) {
    const free: boolean[] = [];
    const tab = soleTab(wire, timers, me, {
      taken: () => undefined,
      free: (isFree) => free.push(isFree),
    });
    return { ...tab, free };
  }

  it.each([
    { one: { at: 1, name: 'a' }, other: { at: 2, name: 'b' } },
    { one: { at: 2, name: 'a' }, other: { at: 1, name: 'b' } },
    { one: { at: 1, name: 'b' }, other: { at: 1, name: 'a' } },
  ])(
    'leave one that records: $one.at and $other.at',
    async ({ one, other }) => {
      const timers = fakeTimers();
      vi.stubGlobal('BroadcastChannel', fakeTabs().Channel);
      const wire = await openWire('x');
      const otherWire = await openWire('x');
      const first = tabOf(timers, wire, one).claim();
      const second = tabOf(timers, otherWire, other).claim();
      await timers.advance(250);
      expect([await first, await second].filter(Boolean)).toHaveLength(1);
    },
  );

  it('count as one where there is no wire', async () => {
    const tab = tabOf(fakeTimers(), null, { at: 1, name: 'a' });
    expect(await tab.claim()).toBe(true);
    tab.leave();
  });
});

describe('a wire', () => {
  /** Two documents of an old browser: storage tells the others, never the one that wrote. */
  function oldBrowser() {
    const pages = [new EventTarget(), new EventTarget()];
    const held = new Map<string, string>();
    const open = (place: number) => {
      const own = pages[place] ?? new EventTarget();
      const tell = (key: string, newValue: string | null) => {
        for (const page of pages)
          if (page !== own)
            page.dispatchEvent(
              Object.assign(new Event('storage'), { key, newValue }),
            );
      };
      vi.stubGlobal('BroadcastChannel', undefined);
      vi.stubGlobal('addEventListener', own.addEventListener.bind(own));
      vi.stubGlobal('localStorage', {
        setItem(key: string, value: string) {
          held.set(key, value);
          tell(key, value);
        },
        removeItem(key: string) {
          held.delete(key);
          tell(key, null);
        },
      });
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      return openWire('x');
    };
    return { open, held };
  }

  it('goes by storage where there is no BroadcastChannel, and leaves nothing behind', async () => {
    const { open, held } = oldBrowser();
    const heard: string[] = [];
    const one = await open(0);
    one?.hear((text) => heard.push(`one: ${text}`));
    const other = await open(1);
    other?.hear((text) => heard.push(`other: ${text}`));
    one?.say('ask 1 a');
    other?.say('here 2 b');
    one?.close();
    other?.say('gone 2 b');
    expect(heard).toEqual(['other: ask 1 a', 'one: here 2 b']);
    expect(held.size).toBe(0);
  });

  it('says nothing, and breaks nothing, where storage is full', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    vi.stubGlobal('localStorage', refusedStorage());
    const wire = await openWire('x');
    expect(() => wire?.say('ask 1 a')).not.toThrow();
  });
});
