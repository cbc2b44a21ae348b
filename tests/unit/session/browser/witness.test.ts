import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trusting, watchLms } from '../../../../src/session/browser/witness.ts';
import type { Witness } from '../../../../src/session/browser/witness.ts';
import { clearOutside } from '../../../fixtures/strict-host/outside.ts';
import type { Outside } from '../../../fixtures/strict-host/outside.ts';
import { settled } from '../fakes.ts';
import { fetchOf } from '../files.ts';
import { fakePage } from '../page.ts';

let page: ReturnType<typeof fakePage>;
let outside: Outside;
let asked: unknown[];
let witness: Witness;

/** What comes back in place of the package's file. */
let file: () => Response;
const itself = () => new Response('1.0.0+ab12cd34\n');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = fakePage();
  outside = clearOutside();
  asked = [];
  file = itself;
  const fetchFile = fetchOf(outside, () => file());
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push([address, init.cache]);
    return fetchFile(address, init);
  });
  witness = watchLms('here.txt', 'ab12cd34');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a yes of the LMS', () => {
  it('stands when the file comes back as itself, past every cache', async () => {
    expect(await witness.doubt()).toBeNull();
    expect(asked).toEqual([['here.txt', 'no-store']]);
  });

  it('is doubted while the browser is offline, and stands when it is back', async () => {
    page.offline();
    expect(await witness.doubt()).toBe('offline');
    page.online();
    expect(await witness.doubt()).toBeNull();
  });

  it('is doubted while the page is hidden, and stands when it is seen again', async () => {
    page.hide();
    expect(await witness.doubt()).toBe('hidden');
    page.show();
    expect(await witness.doubt()).toBeNull();
  });

  it('is doubted from pagehide to pageshow', async () => {
    page.leave();
    expect(await witness.doubt()).toBe('leaving');
    page.hide();
    expect(await witness.doubt()).toBe('leaving');
    page.show();
    page.comeBack(true);
    expect(await witness.doubt()).toBeNull();
  });

  it('needs no file to be doubted while the page is out of sight', async () => {
    page.hide();
    await witness.doubt();
    expect(asked).toEqual([]);
  });
});

describe('a file that was there', () => {
  beforeEach(async () => {
    await witness.doubt();
  });

  it.each<[string, Partial<Outside>]>([
    ['the server is gone', { server: 'gone' }],
    ['the server fails', { server: 'failing' }],
    ['the session has ended and a login page comes', { session: 'ended' }],
  ])('casts doubt when %s, and none when it is back', async (_, fault) => {
    Object.assign(outside, fault);
    expect(await witness.doubt()).toBe('silent');
    Object.assign(outside, clearOutside());
    expect(await witness.doubt()).toBeNull();
  });

  it('casts doubt when it is of another release', async () => {
    file = () => new Response('1.0.1+0badcafe\n');
    expect(await witness.doubt()).toBe('silent');
  });

  it('casts doubt when a page with its words has the status of an error', async () => {
    file = () => new Response('1.0.0+ab12cd34\n', { status: 503 });
    expect(await witness.doubt()).toBe('silent');
  });

  it('casts doubt when nothing comes for 15 seconds', async () => {
    outside.server = 'silent';
    let verdict: unknown;
    void witness.doubt().then((doubt) => (verdict = doubt));
    await settled();
    vi.advanceTimersByTime(14_999);
    await settled();
    expect(verdict).toBeUndefined();
    vi.advanceTimersByTime(1);
    await settled();
    expect(verdict).toBe('silent');
  });

  it('casts doubt when its text breaks off', async () => {
    file = () =>
      new Response(
        new ReadableStream({
          start: (stream) => stream.error(new TypeError('network error')),
        }),
      );
    expect(await witness.doubt()).toBe('silent');
  });
});

describe('a file that never was there', () => {
  it.each<[string, Partial<Outside>]>([
    ['the host does not serve it', { files: 'never' }],
    ['a login page comes', { session: 'ended' }],
    ['the server is gone', { server: 'gone' }],
  ])('proves nothing: %s', async (_, fault) => {
    Object.assign(outside, fault);
    expect(await witness.doubt()).toBeNull();
    expect(await witness.doubt()).toBeNull();
  });

  it('counts from the first time that it is', async () => {
    outside.server = 'gone';
    expect(await witness.doubt()).toBeNull();
    outside.server = 'there';
    expect(await witness.doubt()).toBeNull();
    outside.server = 'gone';
    expect(await witness.doubt()).toBe('silent');
  });
});

describe('a page that hides or leaves while the file is on its way', () => {
  it.each<[string, () => void, string]>([
    ['hides', () => page.hide(), 'hidden'],
    ['leaves', () => page.leave(), 'leaving'],
    ['loses its network', () => page.offline(), 'offline'],
  ])('doubts, whatever comes: it %s', async (_, act, doubt) => {
    const verdict = witness.doubt();
    act();
    expect(await verdict).toBe(doubt);
  });

  it('has seen the file all the same, and misses it later', async () => {
    const verdict = witness.doubt();
    page.hide();
    await verdict;
    page.show();
    outside.server = 'gone';
    expect(await witness.doubt()).toBe('silent');
  });
});

describe('a record keeper that answers for itself', () => {
  it('is never doubted, and asked for no file', async () => {
    page.hide();
    page.offline();
    expect(await trusting.doubt()).toBeNull();
    expect(asked).toEqual([]);
  });
});
