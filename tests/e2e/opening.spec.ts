import type { Page } from '@playwright/test';
import { addStyle } from './support/addStyle.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { tabTo } from './support/keys.ts';

const COURSE = '/mfa-exceptions.html';
const HELD = 'Ring the number on his record';
const SIZES = [
  { width: 1000, height: 600 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];

const opening = (page: Page) => page.locator('.opening');
const answers = (page: Page) =>
  page.getByRole('group', { name: /^Do you press reset\?/ });
const told = (page: Page) => opening(page).getByRole('status');
const start = (page: Page) =>
  page.getByRole('link', { name: 'Start the course' });
const skip = (page: Page) =>
  page.getByRole('link', { name: 'Skip to the lesson' });

async function open(page: Page, site: string, hash = ''): Promise<void> {
  await page.goto(`${site}${COURSE}${hash}`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
}

/** Names of the pictures that show, from left to right. */
function pictures(page: Page): Promise<string[]> {
  return page.locator('.opening-strip > *').evaluateAll((panes) =>
    panes
      .filter((pane) => pane.checkVisibility())
      .map((pane) => {
        const drawn = [...pane.querySelectorAll('.art-held, .art-through')]
          .filter((part) => getComputedStyle(part).display !== 'none')
          .map((part) => part.getAttribute('class')?.split(' ').at(-1));
        return [
          pane.getAttribute('data-scene') ?? pane.getAttribute('class') ?? '',
          ...drawn,
        ].join(' ');
      }),
  );
}

test('the call comes first, each answer draws and tells what came of it, and another may follow', async ({
  page,
  site,
}) => {
  await open(page, site);
  await expect(opening(page)).toContainText('“Martin, procurement.');
  await expect(start(page)).toBeHidden();
  await expect(told(page)).toHaveText('', { useInnerText: true });
  const first = ['opening-caller', ' art-through'];
  expect(await pictures(page)).toEqual([...first, 'opening-open']);

  await answers(page).getByLabel('Press reset').check();
  await expect(told(page).getByRole('heading')).toHaveText([
    'It took a minute.',
  ]);
  await expect(told(page)).toContainText('none of them made him Martin', {
    useInnerText: true,
  });
  expect(await pictures(page)).toEqual([...first, 'mailbox']);

  await answers(page).getByLabel(HELD).check();
  await expect(told(page).getByRole('heading')).toHaveText([
    'The other Martin answers.',
  ]);
  expect(await pictures(page)).toEqual([
    'opening-caller',
    ' art-held',
    'train',
  ]);

  await answers(page).getByLabel('One more question').check();
  await expect(told(page).getByRole('heading')).toHaveText([
    'He answers that, too.',
  ]);
  await expect(told(page)).not.toContainText('none of them made him Martin', {
    useInnerText: true,
  });
  expect(await pictures(page)).toEqual([...first, 'clock']);

  // Nothing of it is kept.
  await page.reload();
  await expect(answers(page)).toBeVisible();
  await expect(opening(page).getByRole('radio', { checked: true })).toHaveCount(
    0,
  );
});

test('by keyboard alone one skips, answers, answers again and starts, and then chooses a way and reads on', async ({
  page,
  site,
}) => {
  await open(page, site);
  await tabTo(page, skip(page));
  await tabTo(page, answers(page).getByLabel('Press reset'));
  await page.keyboard.press('Space');
  const heard = told(page).getByRole('heading');
  await expect(heard).toHaveText(['It took a minute.']);
  await page.keyboard.press('ArrowDown');
  await expect(answers(page).getByLabel(HELD)).toBeFocused();
  await expect(heard).toHaveText(['The other Martin answers.']);
  await tabTo(page, start(page));
  await page.keyboard.press('Enter');
  const before = page.getByRole('group', { name: 'Before the lesson' });
  await expect(before).toBeFocused();
  await expect(before).toBeInViewport();
  await expect(
    before.getByText('What this course records, and who can see it'),
  ).toBeInViewport();
  await tabTo(page, before.getByRole('radio', { name: 'I answer calls' }));
  await expect(page.locator('#why-exceptions-matter')).toContainText(
    'Do you press reset? No.',
  );

  await open(page, site);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await tabTo(page, skip(page));
  await page.keyboard.press('Enter');
  await expect(before).toBeFocused();
});

test('a learner who comes back lands where they were, and no other step has the call above it', async ({
  page,
  site,
}) => {
  await open(page, site);
  await skip(page).click();
  await page.getByRole('link', { name: 'Next' }).click();
  const heading = page.getByRole('heading', { name: 'The exception process' });
  await expect(heading).toBeFocused();
  await expect(opening(page)).toBeHidden();
  await page.goto(site + COURSE);
  await expect(heading).toBeInViewport();
  await expect(opening(page)).toBeHidden();
  await expect(skip(page)).toHaveCount(1);
  // The first step has it above; a link to that step leads to its words.
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('link', { name: /^Why exceptions/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Why exceptions matter' }),
  ).toBeInViewport();
  await expect(answers(page)).not.toBeInViewport();
});

test('an address that names another step leads to it, and past the call, also before the scripts run', async ({
  page,
  site,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site}${COURSE}#the-exception-process`);
  await expect(
    page.getByRole('heading', { name: 'The exception process' }),
  ).toBeInViewport();
  await expect(opening(page)).not.toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a picture and a story that answers, and leads to the lesson', async ({
    page,
    site,
  }) => {
    await page.goto(site + COURSE);
    await expect(opening(page).locator('svg').first()).toBeVisible();
    await expect(opening(page)).toContainText('“I only want my MFA');
    await answers(page).getByLabel(HELD).check();
    await expect(told(page).getByRole('heading')).toHaveText([
      'The other Martin answers.',
    ]);
    await start(page).click();
    await expect(page).toHaveURL(/#before-the-lesson$/);
    await expect(
      page.getByText('What this course records, and who can see it'),
    ).toBeInViewport();
  });
});

for (const { width, height } of SIZES)
  test(`at ${width}×${height} the answers, then the start, are in sight, and nothing lies over them`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, site);
    const hit = (selector: string) =>
      page.locator(selector).evaluateAll((controls) =>
        controls.map((control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          const at = document.elementFromPoint(x + width / 2, y + height / 2);
          return at !== null && control.contains(at);
        }),
      );
    expect(await hit('.opening label')).toEqual([true, true, true]);
    expect(await hit('.opening-skip')).toEqual([true]);
    await expect(opening(page).locator('svg').first()).toBeInViewport({
      ratio: 1,
    });
    for (const answer of ['Press reset', HELD, 'One more question']) {
      await answers(page).getByLabel(answer).check();
      expect(await hit('.opening-bar .button')).toEqual([true]);
      expect(await hit('.opening label')).toEqual([true, true, true]);
      await expect(told(page).getByRole('heading')).toBeInViewport({
        ratio: 1,
      });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    const heights = await page
      .locator('.opening label, .opening-bar .button')
      .evaluateAll((controls) =>
        controls.map((it) => it.getBoundingClientRect().height),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

test('has nothing that axe finds, in light and dark, unanswered and after each answer', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site);
  await expectAccessible(page);
  for (const answer of ['Press reset', HELD, 'One more question']) {
    await answers(page).getByLabel(answer).check();
    await expectAccessible(page);
  }
});

test('at 400 % and with wider spacing of text everything is readable', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site);
  // Folded text must fit as well.
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const answer of ['', 'Press reset', HELD, 'One more question']) {
    if (answer) await answers(page).getByLabel(answer).check();
    expect(await textThatDoesNotFit(page), answer).toEqual([]);
  }
  // Success criterion 1.4.12.
  await page.setViewportSize({ width: 1000, height: 600 });
  await addStyle(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  expect(await textThatDoesNotFit(page)).toEqual([]);
});

test('he speaks line by line within five seconds, and all at once with less motion', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, site);
  const running = () =>
    page.evaluate(() =>
      document.getAnimations().map(({ effect }) => effect?.getTiming()),
    );
  const ends = (await running()).map((timing) => {
    const { delay = 0, duration = 0 } = timing ?? {};
    return delay + Number(duration);
  });
  expect(Math.max(...ends)).toBeGreaterThan(2000);
  expect(Math.max(...ends)).toBeLessThan(5000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await expect(opening(page).locator('.opening-tale p')).toHaveCount(3);
  expect(await running()).toEqual([]);
  await answers(page).getByLabel(HELD).check();
  expect(await running()).toEqual([]);
});

test('in print it is a story in three pictures with what came of each answer', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.emulateMedia({ media: 'print' });
  const drawn = page.locator('.opening-strip svg');
  await expect(drawn.filter({ visible: true })).toHaveCount(3);
  await expect(told(page).getByRole('heading')).toHaveText([
    'It took a minute.',
    'The other Martin answers.',
    'He answers that, too.',
  ]);
  await expect(start(page)).toBeHidden();
});
