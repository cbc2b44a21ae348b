import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { changeFaults } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLaunch, StrictLms } from './strict-host/server.ts';

// The bar on the record, in the frame of an LMS that refuses every save.
let lms: StrictLms;

test.beforeEach(async () => {
  const zip = await readFile('dist/packages/mfa-exceptions-scorm12.zip');
  lms = await startStrictLms({ package: { zip }, csp: "default-src 'self'" });
});

test.afterEach(async () => {
  await lms.close();
});

async function launch(page: Page, how: StrictLaunch = {}): Promise<Frame> {
  await page.goto(lms.url(how));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-phase=starting]')).toHaveCount(0);
  return course;
}

/** What is wrong with where the bar stands, and with what it covers; '' for nothing. */
function trouble(course: Frame): Promise<string> {
  return course.evaluate(() => {
    const bar = document.querySelector('.save-bar');
    const box = bar?.getBoundingClientRect();
    if (!bar || !box || box.height === 0) return 'There is no bar.';
    if (box.top < 0 || box.bottom > innerHeight) return 'It is out of sight.';
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    if (!bar.contains(top)) return `${top?.outerHTML} covers it.`;
    const focused = document.activeElement;
    if (!focused || focused === document.body || bar.contains(focused))
      return '';
    const at = focused.getBoundingClientRect();
    return at.top < box.bottom
      ? `It covers ${focused.outerHTML.slice(0, 80)}.`
      : '';
  });
}

const sizes = [
  { title: 'in a small frame', width: 1000, height: 600 },
  { title: 'on a desktop', width: 1366, height: 768 },
  { title: 'on a desktop at 200 %', width: 683, height: 384 },
  { title: 'on a phone', width: 390, height: 844 },
  { title: 'on a small phone', width: 320, height: 568 },
];

for (const { title, width, height } of sizes)
  test(`"Not saved" stays in sight ${title}, wherever the reader goes, and covers neither heading nor focus`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const course = await launch(page);
    await changeFaults(page, { commit: 'false' });
    await course.evaluate(() => (location.hash = 'the-exception-process'));
    await expect(course.locator('[data-save=unsaved]')).toBeVisible();
    const stands = async (where: string) =>
      expect.soft(await trouble(course), where).toBe('');
    const steps = await course
      .locator('[data-step]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) {
      await course.evaluate((id) => (location.hash = id), step);
      const heading = course.locator(`[id="${step}"] h2`).first();
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport({ ratio: 1 });
      await stands(`${step}, just opened`);
      for (const share of [0.5, 1, 0]) {
        await course.evaluate((part) => {
          const { activeElement, documentElement } = document;
          if (activeElement instanceof HTMLElement) activeElement.blur();
          scrollTo(0, documentElement.scrollHeight * part);
        }, share);
        await stands(`${step}, scrolled to ${share}`);
      }
    }
    // An anchor inside a step.
    await course.evaluate(() => (location.hash = 'source-nist-csf-2'));
    await stands('a source');

    await course.evaluate(() => (location.hash = 'knowledge-check'));
    await course.getByRole('button', { name: 'Start the check' }).click();
    await expect(
      course.getByRole('heading', { name: 'Question 1 of' }),
    ).toBeFocused();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press(key);
        await stands(`${key}, pressed ${presses + 1} times`);
      }
  });

/** Puts the step's first link to a source right below the bar, with the focus on it. Returns how far below. */
const focusBelowBar = (course: Frame) =>
  course.evaluate(() => {
    const link = document.querySelector<HTMLElement>(
      '.step:not([hidden]) .cite',
    );
    const bar = document.querySelector('.save-bar')?.getBoundingClientRect();
    if (!link || !bar) throw new Error('There is no link, or no bar.');
    link.focus();
    scrollBy(0, link.getBoundingClientRect().top - bar.bottom - 4);
    return link.getBoundingClientRect().top - bar.bottom;
  });

test('what has the focus right below the bar stays uncovered when the bar grows, and in sight when it shrinks', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const course = await launch(page);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  const height = () =>
    course.locator('.save-bar').evaluate((bar) => bar.clientHeight);
  const quiet = await height();
  await course.evaluate(() => (location.hash = 'recovery-codes'));
  await expect(
    course.getByRole('heading', { name: 'Recovery codes', level: 2 }),
  ).toBeFocused();
  expect(await focusBelowBar(course)).toBeCloseTo(4, 0);
  expect(await trouble(course)).toBe('');
  await context.setOffline(true);
  await expect(course.getByText('You are offline')).toBeVisible();
  expect(await height()).toBeGreaterThan(quiet + 20);
  expect(await trouble(course)).toBe('');
  await context.setOffline(false);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await expect.poll(height).toBe(quiet);
  expect(await trouble(course)).toBe('');
});

const page5000 = `<h1>Server Error</h1><p>${'at Foo.bar(Foo.java:12) '.repeat(200)}`;

/** How many lines of text an element takes. */
const linesOf = (course: Frame, selector: string) =>
  course.locator(selector).evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const tops = [...text.getClientRects()].map(({ top }) => Math.round(top));
    return new Set(tops).size;
  });

for (const { title, how, break: breaks } of [
  { title: 'a save', how: {}, break: true },
  { title: 'the start', how: { initialize: 'false' }, break: false },
] as const)
  test(`an LMS that refuses ${title} with a whole page gets a notice of two lines of ours, and its words when asked for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // The LMS's window shows its interface, whose words we change before the course begins.
    await page.addInitScript((words) => {
      let api: Record<string, unknown> = {};
      Object.defineProperty(window, 'API', {
        get: () => api,
        set: (made: Record<string, unknown>) =>
          (api = { ...made, LMSGetErrorString: () => words }),
      });
    }, page5000);
    const course = await launch(page, how);
    if (breaks) {
      await changeFaults(page, { commit: 'false' });
      await course.getByRole('link', { name: 'Next' }).click();
      await expect(course.locator('[data-save=unsaved]')).toBeVisible();
    } else await expect(course.locator('[data-phase=refused]')).toBeVisible();
    const bar = course.locator('.save-bar');
    const notice = bar.getByRole('status');
    await expect(notice).toHaveText(/^Not (saved yet|recorded)/);
    await expect(notice).not.toContainText('Server Error');
    expect(await linesOf(course, '.save-bar > p')).toBeLessThanOrEqual(2);
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(90);
    const words = bar.getByText(/^Server Error at Foo.+/);
    await expect(words).toBeHidden();
    await bar.getByText('Reason given').click();
    await expect(words).toBeVisible();
    // What the call was called, and its code, stand behind it.
    expect((await words.innerText()).length).toBeLessThan(230);
    await expect(bar).toBeInViewport({ ratio: 1 });
    if (!breaks) return;
    await changeFaults(page, { commit: undefined });
    await bar.getByRole('button', { name: 'Retry now' }).click();
    await expect(course.locator('[data-save=saved]')).toBeVisible();
    await expect(bar.getByText('Reason given')).toBeHidden();
  });
