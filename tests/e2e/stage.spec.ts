import { drawFirst } from './support/simulation.ts';
import { answer, press } from './support/onCall.ts';
import { focused, misplacedControls, movesInView } from './support/inView.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const sizes = [
  { width: 1000, height: 600, moves: 6, talk: 260 },
  { width: 1024, height: 576, moves: 6, talk: 230 },
  { width: 1366, height: 768, moves: 6, talk: 300 },
  { width: 800, height: 600, moves: 6, talk: 200 },
  { width: 390, height: 844, moves: 4, talk: 400 },
  { width: 320, height: 568, moves: 4, talk: 140 },
];

for (const { width, height, moves, talk } of sizes) {
  test(`at ${width}×${height} a call shows who speaks, the tools and the moves, and nothing covers them`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await answer(page, site, 'C04 A');
    await expect(page.locator('.talk .line').first()).toBeInViewport({
      ratio: width < 400 ? 0.5 : 0.95,
    });
    const looks = async () => {
      expect(await misplacedControls(page)).toEqual([]);
      const seen = await movesInView(page);
      expect(seen.length).toBe(moves);
      expect(Math.max(...seen)).toBeLessThanOrEqual(70);
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(44);
      for (const tab of await page.getByRole('tab').all())
        await expect(tab).toBeInViewport({ ratio: 1 });
      for (const name of [/^More moves/, /^Log and close/])
        await expect(page.getByRole('button', { name })).toBeInViewport({
          ratio: 1,
        });
      const box = await page.locator('.talk').boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(talk);
      const scrolls = await page.evaluate(() => {
        const stage = document.querySelector('.stage');
        return (
          (stage?.scrollHeight ?? 0) > innerHeight ||
          (stage?.scrollWidth ?? 0) > innerWidth
        );
      });
      expect(scrolls).toBe(false);
    };
    await looks();
    for (const code of ['A', 'D', 'K', 'CF'] as const) {
      await press(page, code);
      await expect(page.locator('.talk .line').last()).toBeInViewport();
    }
    await looks();
    await page.locator('#tool-D').click();
    await expect(page.getByText('07700 900266')).toBeInViewport();
    expect(await misplacedControls(page)).toEqual([]);
  });
}

for (const label of ['C02 A', 'C06 A', 'C07 A', 'C12 A', 'C13 A', 'C14 A']) {
  test(`whatever it comes by, a call is worked the same way: ${label}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    await answer(page, site, label);
    await expect(page.locator('.claim h3')).toBeFocused();
    expect(await movesInView(page)).toHaveLength(6);
    expect(await misplacedControls(page)).toEqual([]);
    await expectAccessible(page, '.stage');
    await press(page, 'A');
    await press(page, 'S');
    expect(await movesInView(page)).toHaveLength(6);
    await expectAccessible(page, '.stage');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await misplacedControls(page)).toEqual([]);
    await expectAccessible(page, '.stage');
  });
}

test('keys alone take a call from ringing to its log, and the focus is never lost', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await drawFirst(page, 'C04 A');
  await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
  await page.getByRole('button', { name: /^Take the .* case/ }).press('Enter');
  const key = async (name: string) => {
    await page.keyboard.press(name);
    expect(await focused(page), `after ${name}`).not.toContain('<body');
  };
  await expect(page.locator('.incoming h3')).toBeFocused();
  await key('Enter');
  await expect(page.locator('.claim h3')).toBeFocused();
  await key('1');
  await expect(page.locator('.line.desk')).toContainText('Tell me what');
  // A call back waits for the record, and says so.
  await key('3');
  await expect(page.locator('.action-head [role=status]')).toHaveText(
    'Open the directory record first: the number is there.',
  );
  await key('/');
  await expect(
    page.getByRole('searchbox', { name: 'Find a move' }),
  ).toBeFocused();
  await page.keyboard.type('record');
  await expect(page.locator('.sheet [data-move]').first()).toHaveAttribute(
    'data-move',
    'D',
  );
  await key('Enter');
  await expect(page.locator('#tool-D')).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await key('3');
  await expect(page.locator('.line.other')).toContainText(
    'You ring the mobile',
  );
  // How sure, not yet, and again.
  await key('5');
  await expect(page.getByRole('button', { name: 'A guess' })).toBeFocused();
  await key('Escape');
  await expect(page.getByRole('button', { name: 'A guess' })).toHaveCount(0);
  await key('L');
  await expect(page.locator('.stage')).toContainText('Who approved');
});

test('a double click makes one move, a held key too, and nothing lights up under a hand that is still', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  const own = page.locator('.line.desk');
  const place = page.locator('.action-moves li').first();
  await expect(place).toContainText('Tell me what');
  await place.locator('.move').dblclick();
  await expect(own).toHaveCount(1);
  const ground = () =>
    place
      .locator('.move')
      .evaluate((it) => getComputedStyle(it).backgroundColor);
  const still = await ground();
  await page.mouse.move(5, 300);
  expect(await ground()).toBe(still);
  await place.hover();
  await expect.poll(ground).not.toBe(still);
  await page.keyboard.down('2');
  await page.keyboard.down('2');
  await page.keyboard.up('2');
  await expect(own).toHaveCount(2);
  // One that weighs asks how sure, and the question is read before it is answered.
  await page.mouse.move(5, 300);
  await page.locator('.action-moves [data-move="R"]').dblclick();
  await expect(page.locator('#sure')).toContainText('How sure are you');
});

test('single keys can be switched off, and then do nothing', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await expect(page.locator('.claim h3')).toBeFocused();
  const caps = page.locator('.action-bar kbd');
  await expect(caps).toHaveCount(8);
  await page.getByRole('button', { name: 'Turn keys off' }).click();
  await expect(caps).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.locator('.line.desk')).toHaveCount(0);
  // The same place again: a hand that has not moved would press twice.
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: 'Turn keys on' }).click();
  await page.keyboard.press('1');
  await expect(page.locator('.line.desk')).toHaveCount(1);
});

test('lines arrive one at a time, can be hurried, and never hold a move back', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await drawFirst(page, 'C04 A');
  await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
  await page.getByRole('button', { name: /^Take the .* case/ }).click();
  await page.locator('.ringing .frame-main').click();
  const lines = page.locator('.talk .line');
  await expect(page.locator('.contact-state')).toContainText('Speaking');
  await expect(lines).toHaveCount(1);
  await page.getByRole('button', { name: /^Skip/ }).click();
  await expect(page.getByRole('button', { name: /^Skip/ })).toHaveCount(0);
  const opening = await lines.count();
  expect(opening).toBeGreaterThan(1);
  await expect(page.locator('.contact-state')).toContainText('Your turn');
  // The answer to a move shows the rest of what was being said before it.
  await page.locator('.action-bar [data-move="A"]').click();
  await page.locator('.action-bar [data-move="K"]').click();
  await expect(page.locator('.line.desk')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Skip/ })).toHaveCount(0);
});

test('a call is not left without being asked, waits on hold, and is there after a reload', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await press(page, 'A');
  await page.getByRole('button', { name: 'Leave the case' }).click();
  await expectAccessible(page, '.ask');
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await focused(page)).not.toContain('<body');
  await page.getByRole('button', { name: 'Leave the case' }).click();
  await page.getByRole('button', { name: 'Put it on hold' }).click();
  await expect(page.locator('.stage')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Go back to the case' }).click();
  await expect(page.locator('.line.desk')).toHaveCount(1);
  await page.getByRole('button', { name: 'Leave the case' }).click();
  await page
    .locator('.ask')
    .getByRole('button', { name: 'Give it up' })
    .click();
  await expect(page.getByRole('button', { name: /^Take the/ })).toBeVisible();
});

test('all moves and the question how sure are accessible, by key and at 400 %', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await expect(page.locator('.claim h3')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expectAccessible(page, '.sheet');
  await page.keyboard.type('no such move');
  await expect(page.locator('.all-moves')).toContainText('No move says that.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^More moves/ })).toBeFocused();
  await page.keyboard.press('6');
  await expectAccessible(page, '.stage');
  await page.keyboard.press('Escape');
  // 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await expectAccessible(page, '.stage');
  for (const control of await page.locator('.action-bar .move:visible').all()) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  expect(
    await page.evaluate(
      () => (document.querySelector('.stage')?.scrollWidth ?? 0) - innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

test('Back during a call leaves the desk with the call on hold, and Forward leads to it again', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'C04 A');
  await page.goto(`${site}/mfa-exceptions.html#summary`);
  await page.locator('nav.steps a[href="#practice-desk"]').click();
  await page.getByRole('button', { name: /^Take the .* case/ }).click();
  await page.locator('.ringing .frame-main').click();
  await press(page, 'A');
  // A dialog over the call goes with it.
  await page.getByRole('button', { name: /^More moves/ }).click();
  await page.goBack();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: 'Summary', level: 2 }),
  ).toBeFocused();
  await page.locator('nav.steps a[href="#verify-who-is-asking"]').click();
  await expect(page.locator('#verify-who-is-asking')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await page.goBack();
  await page.goForward();
  await expect(page.locator('#verify-who-is-asking')).toBeVisible();
  await page.locator('nav.steps a[href="#practice-desk"]').click();
  await page.getByRole('button', { name: 'Go back to the case' }).click();
  await expect(page.locator('.line.desk')).toHaveCount(1);
});

test('whoever arrives at the desk can take the first call without scrolling', async ({
  page,
  site,
}) => {
  for (const [width, height] of [
    [1000, 600],
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${site}/mfa-exceptions.html#summary`);
    await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
    await expect(
      page.getByRole('button', { name: 'Take the first case' }),
    ).toBeInViewport({ ratio: 1 });
  }
});

test('a screen of a call begins without what was selected in the one before', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await page.locator('.talk .line .words').first().dblclick();
  const ranges = () => page.evaluate(() => getSelection()?.rangeCount);
  expect(await ranges()).toBe(1);
  await press(page, 'L');
  await expect(page.getByRole('heading', { name: 'The log' })).toBeFocused();
  expect(await ranges()).toBe(0);
});

test('a key whose place has just got another move makes none, and its number shows the change', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await expect(page.locator('.action-moves [data-fresh]')).toHaveCount(0);
  await page.keyboard.press('2');
  const fresh = page.locator('.action-moves [data-fresh] .move');
  await expect(fresh.first()).toBeVisible();
  const key = await fresh.first().getAttribute('aria-keyshortcuts');
  await page.keyboard.press(key ?? '');
  await expect(page.locator('.line.desk')).toHaveCount(1);
});

test('a call in which no move turned it says so, and the ways on stand side by side', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await answer(page, site, 'C04 A');
  await press(page, 'Q');
  await expect(page.getByText('No move turned this call.')).toBeVisible();
  await expect(page.locator('.frame-other')).toBeInViewport({ ratio: 1 });
  // No tab of what follows takes three lines.
  for (const tab of await page.locator('.debrief [role=tab]').all())
    expect((await tab.boundingBox())?.height).toBeLessThan(54);
});
