import type { Page } from '@playwright/test';
import { addStyle } from './support/addStyle.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const PAGES = [
  'index',
  'lms-admins',
  'managers',
  'accessibility',
  'privacy',
  'package',
  'records',
  '404',
];

/** Whether something is wider than the window, so that a reader has to scroll sideways. */
function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
}

// 320 px is 400 % of 1280.
for (const width of [320, 1280]) {
  test(`every page is accessible in light and dark and scrolls one way only, ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const name of PAGES) {
      await page.goto(`${site}/${name}.html`);
      await expectAccessible(page);
      expect(await scrollsSideways(page), name).toBe(false);
    }
  });
}

test('the home page promises the minutes that the course counts down, and the questions and calls it asks', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const fact = (name: string) =>
    page
      .locator('.entry__facts')
      .first()
      .locator('div', { hasText: name })
      .locator('dd');
  const minutes = /about \d+ min/.exec(await fact('Time').innerText())?.[0];
  expect(minutes).toBeDefined();
  await expect(fact('Check')).toContainText('15 questions');
  await expect(fact('Practice desk')).toContainText('8 simulated calls');
  await page.goto(`${site}/mfa-exceptions.html`);
  await expect(page.locator('.steps [data-left]')).toHaveText(
    `${minutes ?? ''} left`,
  );
});

test('text at 200 % fits every page, on a desktop and on a phone', async ({
  page,
  site,
}) => {
  for (const name of PAGES) {
    await page.goto(`${site}/${name}.html`);
    await addStyle(page, 'html { font-size: 200% }');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await scrollsSideways(page), `${name}, ${width} px`).toBe(false);
    }
  }
});

test('the home page leads each of the four readers to a page of theirs', async ({
  page,
  site,
}) => {
  const ways = [
    [
      'Learner',
      /^Hold the Line: MFA exceptions/,
      /^Hold the Line: MFA exceptions/,
    ],
    ['Learner', 'Reporting a suspicious call', 'Reporting a suspicious call'],
    ['LMS admin', 'Set it up', 'Set it up in your LMS'],
    ['Manager', 'Read the records', 'Read the records'],
  ] as const;
  for (const [reader, link, heading] of ways) {
    await page.goto(site);
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: reader }) })
      .getByRole('link', { name: link })
      .click();
    await expect(
      page.getByRole('heading', { level: 1, name: heading }),
    ).toBeVisible();
  }
  await page.goto(site);
  await page.getByRole('link', { name: 'Edit the content' }).click();
  await expect(
    page.getByRole('heading', { name: 'For authors' }),
  ).toBeInViewport();
});

for (const [width, height] of [
  [390, 844],
  [1000, 600],
] as const) {
  test(`the pages that make packages and evidence stand in the top bar, marked where one is, ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(site);
    const bar = page.getByRole('banner');
    for (const [link, heading] of [
      ['SCORM package', 'Make a package for your LMS'],
      ['Completion evidence', 'Make an evidence pack'],
      ['LMS admins', 'Set it up in your LMS'],
      ['Managers', 'Read the records'],
    ] as const) {
      const way = bar.getByRole('link', { name: link, exact: true });
      await expect(way).toBeInViewport({ ratio: 1 });
      await expect(way).not.toHaveAttribute('aria-current');
      await way.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(way).toHaveAttribute('aria-current', 'page');
      await expect(bar.locator('[aria-current]')).toHaveCount(1);
      expect(await scrollsSideways(page)).toBe(false);
    }
    await page.getByRole('link', { name: 'For authors' }).click();
    await expect(
      page.getByRole('heading', { name: 'For authors' }),
    ).toBeInViewport();
  });
}

test('the keyboard gets past the header, and to every page', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.locator('main').getByRole('link', { name: 'Choose a course' }),
  ).toBeFocused();
  for (const name of ['LMS admins', 'Accessibility', 'What is recorded']) {
    const link = page.getByRole('link', { name, exact: true }).last();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('a guide lists its parts, and each opens', async ({ page, site }) => {
  await page.goto(`${site}/lms-admins.html`);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'When something is wrong' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'When something is wrong' }),
  ).toBeInViewport();
});

test('an address that leads nowhere says so, and leads to the start', async ({
  page,
  site,
}) => {
  const answer = await page.goto(`${site}/some/where/lost.html`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nobody answers at this address.',
  );
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Someone rings',
  );
});

test('the colours chosen in the footer stay over pages', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const ground = () =>
    page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
  const light = await ground();
  await page.getByLabel('Colours').selectOption('Dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(`${site}/managers.html`);
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  expect(await ground()).toBe(dark);
});

test('a printed page is the text alone, black on white', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${site}/lms-admins.html`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(1);
  await expect(
    page.getByRole('navigation', { name: 'On this page' }),
  ).toBeHidden();
  const ink = await page
    .locator('h1')
    .evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page reads in full, and its links work', async ({
    page,
    site,
  }) => {
    await page.goto(site);
    await expect(page.getByLabel('Colours')).toBeHidden();
    await page.getByRole('link', { name: 'Set it up' }).click();
    await expect(
      page.getByRole('heading', { name: 'The self-test in two minutes' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Accessibility' }).click();
    await expect(
      page.getByRole('heading', { name: 'Known limits' }),
    ).toBeVisible();
  });
});
