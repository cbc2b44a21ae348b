import { expect, test } from 'vitest';
import { inWindow } from '../../../../src/tracking/cmi5/browser.ts';

function fakeWindow() {
  const gone: string[] = [];
  const timers = new Map<number, () => void>();
  const hiding: (() => void)[] = [];
  return {
    gone,
    timers,
    hide: () => hiding.forEach((run) => run()),
    document: { documentElement: { lang: 'de-DE' } },
    location: {
      search: '?fetch=x',
      assign: (url: string) => void gone.push(url),
    },
    sessionStorage: { getItem: () => 'kept', setItem: () => undefined },
    fetch: (url: string) => Promise.resolve(new Response(url)),
    setTimeout(run: () => void) {
      timers.set(timers.size + 1, run);
      return timers.size;
    },
    clearTimeout: (timer: number) => void timers.delete(timer),
    addEventListener: (_type: 'pagehide', run: () => void) =>
      void hiding.push(run),
  };
}

test('takes query, storage and requests from its window', async () => {
  const setup = inWindow(fakeWindow());
  expect(setup.search).toBe('?fetch=x');
  expect(setup.language).toBe('de-DE');
  expect(setup.storage().getItem('any')).toBe('kept');
  expect(await (await setup.fetch('https://a.test', {})).text()).toBe(
    'https://a.test',
  );
});

test('a timer that is called off is cleared', () => {
  const window = fakeWindow();
  const callOff = inWindow(window).later(() => undefined, 10);
  expect(window.timers.size).toBe(1);
  callOff();
  expect(window.timers.size).toBe(0);
});

test('a learner who finishes goes back to the LMS', () => {
  const window = fakeWindow();
  inWindow(window).leave('https://lms.test/');
  expect(window.gone).toEqual(['https://lms.test/']);
});

test('a page that is leaving is sent nowhere, not even when the browser brings it back', () => {
  const window = fakeWindow();
  const setup = inWindow(window);
  window.hide();
  setup.leave('https://lms.test/');
  expect(window.gone).toEqual([]);
});
