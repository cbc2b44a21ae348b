import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitCheck, startItems } from '../../../../src/session/late/items.ts';
import { $course } from '../../../../src/stores/course.ts';
import {
  $bank,
  $bankRequest,
  $check,
  requestBank,
} from '../../../../src/stores/quiz/quiz.ts';
import { bankOf, course, itemOf, right, rule } from '../../domain/courses.ts';
import { settled, until } from '../fakes.ts';
import { fakePage } from '../page.ts';

const url = '/demo/items.12345678.json';
const bank = bankOf(...rule.items);
const good = () => Response.json(bank);
const fetches: PromiseWithResolvers<Response>[] = [];
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const answer = Promise.withResolvers<Response>();
    fetches.push(answer);
    return answer.promise;
  });
  fetches.length = 0;
  asked.length = 0;
  $course.set(course);
  $bank.set({ status: 'waiting', bank: { items: [], keys: [] } });
  $check.set({ seed: 3, attempts: [] });
});
afterEach(() => {
  cleanStores($bank, $bankRequest, $check, $course);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function answer(response: Response | Error): Promise<void> {
  const call = fetches.shift();
  if (response instanceof Error) call?.reject(response);
  else call?.resolve(response);
  await settled();
  await until(() => status() !== 'waiting');
}
const status = () => $bank.get().status;

describe('the items', () => {
  it('are fetched when the check asks for them', async () => {
    fakePage();
    startItems(url, '');
    requestBank();
    expect(asked).toEqual([url]);
    await answer(good());
    expect($bank.get()).toEqual({ status: 'ready', bank });
  });

  it('are fetched two seconds after load when nobody asks, so that a lost connection takes nothing away', async () => {
    const page = fakePage('loading');
    startItems(url, '');
    vi.advanceTimersByTime(60_000);
    expect(asked).toEqual([]);
    page.load();
    vi.advanceTimersByTime(1999);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked).toEqual([url]);
    await answer(good());
    requestBank();
    expect(asked).toHaveLength(1);
  });

  it('come with the scripts of islands that are not on screen yet, each once', () => {
    const page = fakePage();
    const script = (name: string) => ({
      attributes: { 'component-url': name },
    });
    page.put('astro-island[ssr]', script('./check.js'));
    page.put('astro-island[ssr] ', script('./check.js'));
    page.put('astro-island[ssr]  ', script('./result.js'));
    page.put('astro-island[ssr]   ', {});
    startItems(url, '');
    vi.advanceTimersByTime(2000);
    expect(page.preloaded).toEqual(['./check.js', './result.js']);
  });

  it.each([
    ['the connection is lost', new TypeError('Failed to fetch')],
    ['the server fails', Response.json(bank, { status: 500 })],
    ['the session is over and a login page comes', new Response('<html>')],
    ['something else comes', Response.json({ hello: 'world' })],
    ['the lists are none', Response.json({ items: 3, keys: null })],
    ['nothing comes', Response.json(null)],
  ])('fail in sight when %s, and come with a retry', async (_, response) => {
    fakePage();
    startItems(url, '');
    requestBank();
    await answer(response);
    expect(status()).toBe('failed');
    expect($bank.get().bank.items).toEqual([]);
    requestBank();
    expect(status()).toBe('waiting');
    await answer(good());
    expect(status()).toBe('ready');
  });

  it('are fetched once when asked for twice, so that a late failure cannot take them away', async () => {
    fakePage();
    startItems(url, '');
    requestBank();
    vi.advanceTimersByTime(2000);
    expect(asked).toEqual([url]);
    await answer(good());
    await answer(new TypeError('Failed to fetch'));
    expect(status()).toBe('ready');
  });
});

describe('a saved attempt', () => {
  const drawn = [
    { item: 'one', revision: 8, answer: right },
    { item: 'two', revision: 1, answer: right },
    { item: 'gone', revision: 1, answer: null },
  ];
  const saved = { seed: 3, attempts: [{ drawn, score: null }] };
  const fitted = [
    { item: 'one', revision: 1, answer: null },
    { item: 'two', revision: 1, answer: right },
    { item: 'three', revision: 1, answer: null },
  ];

  it('is fitted to the items when they come after it', async () => {
    fakePage();
    startItems(url, '');
    $check.set(saved);
    requestBank();
    await answer(good());
    expect($check.get().attempts[0]?.drawn).toEqual(fitted);
  });

  it('is fitted to the items when it comes after them, from a slow LMS', async () => {
    fakePage();
    startItems(url, '');
    requestBank();
    await answer(good());
    $check.set(saved);
    fitCheck();
    expect($check.get().attempts[0]?.drawn).toEqual(fitted);
  });

  it('stays as it is until the items are there', () => {
    $check.set(saved);
    fitCheck();
    expect($check.get()).toBe(saved);
  });

  it('gets no item in place of another that the check does not ask', () => {
    const items = [itemOf('practice'), ...bank.items];
    $bank.set({ status: 'ready', bank: { items, keys: bank.keys } });
    $check.set(saved);
    fitCheck();
    expect($check.get().attempts[0]?.drawn).toEqual(fitted);
  });
});
