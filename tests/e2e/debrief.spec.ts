import type { Page } from '@playwright/test';
import { tacticCodes } from '../../src/schema/caseParts.ts';
import { tacticAnswers, tacticNames } from '../../src/words/tactics.ts';
import { isMoveCode } from '../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../src/domain/simulation/play.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { focusShown } from './support/keys.ts';
import { answer, press } from './support/onCall.ts';
import { drawFirst, playCall } from './support/simulation.ts';
import { keepPlayedDesk } from './support/playedDesk.ts';
import type { Played } from './support/playedDesk.ts';

const address = '/mfa-exceptions.html#practice-desk';

/** A call with the moves that were made: `C04 A`, `D CF X L`. */
function played(label: string, moves: string): Played {
  return { label, moves: soundMoves(moves.split(' ').filter(isMoveCode)) };
}

const held = played('C04 A', 'A D K H CF X SEC CO W L');
const unsafe = played('C04 A', 'A D K R E L');

/** Every kind of debrief: who asked, and how it ended. */
const kinds: { name: string; call: Played; says: string; look: string }[] = [
  { name: 'held', call: held, says: 'You held the line.', look: 'good' },
  { name: 'unsafe', call: unsafe, says: 'It went through.', look: 'unsafe' },
  {
    name: 'an impostor, loose',
    call: played('C01 C', 'D CF X L'),
    says: 'You held the line, and left an end loose.',
    look: 'loose',
  },
  {
    name: 'genuine, served',
    call: played('C02 A', 'D H B IP MA R E C RC SEC L'),
    says: 'Proved first, then helped.',
    look: 'good',
  },
  {
    name: 'genuine, turned away',
    call: played('C02 A', 'D X L'),
    says: 'A real person was turned away.',
    look: 'refused',
  },
  {
    name: 'an account that was taken over',
    call: played('C15 A', 'D S A SEC CO CF MA R E RC C L'),
    says: 'Proved first, then helped.',
    look: 'good',
  },
  {
    name: 'an alert',
    call: played('C12 A', 'D H S CF A SEC CO RC L'),
    says: 'The intruder is out.',
    look: 'good',
  },
  {
    name: 'an alert that nobody answered',
    call: played('C12 A', 'D L'),
    says: 'The intruder is still in.',
    look: 'refused',
  },
];

/** Opens the desk and, of its calls, the debrief of the last. */
async function readLast(page: Page, site: string): Promise<void> {
  await page.goto(site + address);
  await page.getByText(/^Your calls so far/).click();
  await page.locator('.desk-past button').first().click();
  await expect(page.locator('.verdict h3')).toBeFocused();
}

/** Closes the call that is open, without a log. */
async function closeCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go back to the case' }).click();
  await page.getByRole('button', { name: /^More moves/ }).click();
  await page.locator('.sheet [data-move="Q"]').click();
  await expect(page.locator('.verdict h3')).toBeFocused();
}

for (const { name, call, says, look } of kinds)
  test(`a debrief tells what happened, and is accessible in each part: ${name}`, async ({
    page,
    site,
  }) => {
    await keepPlayedDesk(page, [call]);
    await readLast(page, site);
    await expect(page.locator('.verdict')).toHaveClass(new RegExp(look));
    await expect(page.locator('.verdict h3')).toHaveText(says);
    const happened = look === 'unsafe' || look === 'refused';
    for (const tab of [
      happened ? 'What it led to' : 'Had it gone wrong',
      'A good way',
      look === 'good' ? 'Anything missing?' : 'What was missing',
      'Your log',
    ]) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
      await expectAccessible(page);
    }
  });

/** What a line says that stands half above the edge of the call. */
function cutLine(page: Page): Promise<string | null> {
  return page.locator('.replay .talk').evaluate((box) => {
    const { top } = box.getBoundingClientRect();
    const cut = [...box.querySelectorAll('li')].find((line) => {
      const rect = line.getBoundingClientRect();
      return rect.top < top && rect.bottom > top;
    });
    return cut?.textContent ?? null;
  });
}

test('the verdict and the moment it turned are seen without scrolling in the frame of an LMS', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await keepPlayedDesk(page, [unsafe, held, played('C02 A', 'D H B IP X L')]);
  await page.goto(site + address);
  await page.getByText(/^Your calls so far/).click();
  for (const debrief of [0, 1, 2]) {
    await page.locator('.desk-past button').nth(debrief).click();
    await expect(page.locator('.verdict h3')).toBeFocused();
    await expect(page.locator('.verdict h3')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.turn')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.turn + .line')).toBeInViewport();
    expect(await cutLine(page)).toBeNull();
    await page.getByRole('button', { name: 'Back to the queue' }).click();
  }
});

test('on a phone a button leads to the moment it turned, whatever the call led to', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await keepPlayedDesk(page, [unsafe]);
  await readLast(page, site);
  await page.getByRole('button', { name: 'Where it turned' }).click();
  await expect(page.locator('.turn')).toBeFocused();
  await expect(page.locator('.turn')).toBeInViewport();
});

test('a debrief leads to the step that explains it, and the way back has the focus and the part that was read', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held, unsafe]);
  await readLast(page, site);
  await page.getByRole('tab', { name: 'What it led to' }).click();
  const link = page.locator('.in-lesson a').last();
  const title = await link.innerText();
  await link.press('Enter');
  await expect(page.locator('.stage')).toHaveCount(0);
  const heading = page.getByRole('heading', { name: title, level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const back = page.getByRole('button', { name: 'Back to the debrief' });
  await expectAccessible(page);
  // It stays on every step, before all that the step holds.
  await page.locator('nav.steps a[href="#summary"]').click();
  await expect(page.locator('#summary h2')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(back).toBeFocused();
  expect(await focusShown(page)).not.toBe('');
  await page.keyboard.press('Enter');
  await expect(page.locator('.in-lesson a').last()).toBeFocused();
  await expect(
    page.getByRole('tab', { name: 'What it led to' }),
  ).toHaveAttribute('aria-selected', 'true');
  await expect(back).toHaveCount(0);
  // A tab keeps the focus that it has.
  await page.getByRole('tab', { name: 'Your log' }).click();
  await page.getByRole('tab', { name: 'What it led to' }).click();
  await expect(page.getByRole('tab', { name: 'What it led to' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.locator('.waiting')).toBeVisible();
  await expect(page.locator('.desk-past button')).toHaveCount(2);
});

test('a call that was not good is tried again from where it turned, as practice that says so and is not counted', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [unsafe]);
  await readLast(page, site);
  await page.getByRole('button', { name: /^Try the turn again/ }).click();
  await expect(page.locator('.claim h3')).toBeFocused();
  await expect(page.locator('.frame-bar h2')).toHaveText(
    'Second try, not counted',
  );
  // What came before stands there, and the reset does not.
  await expect(page.locator('.talk .line').last()).toBeInViewport();
  await expect(page.locator('.talk')).not.toContainText('reset your MFA');
  await expectAccessible(page, '.stage');
  await press(page, 'CF');
  await press(page, 'Q');
  await expect(page.locator('.verdict h3')).toBeFocused();
  await expect(page.locator('.verdict .eyebrow')).toContainText(
    'Second try, not counted',
  );
  await expect(page.locator('.frame-bar .light.unsafe')).toHaveCount(1);
  await expect(page.locator('.frame-bar .light.open')).toHaveCount(7);
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.locator('.desk-past li')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.desk-past li')).toHaveCount(1);
  await expect(page.locator('.waiting .eyebrow')).toHaveText('Next');
});

test('a good call is not tried again, nor any while another waits', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [unsafe, held]);
  await readLast(page, site);
  const again = page.getByRole('button', { name: /not counted/ });
  await expect(again).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await page.locator('.desk-past button').last().click();
  await expect(again).toHaveCount(1);
});

test('whoever hangs up at once has decided nothing, and the line is cut', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [], played('C04 A', ''));
  await page.goto(site + address);
  await closeCall(page);
  await expect(page.locator('.verdict .eyebrow')).toHaveText(
    'Nothing decided · 0 min of simulated time',
  );
  await expect(page.locator('.line-cut')).toHaveCount(1);
  await expect(page.locator('.frame-bar .light.undecided')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Try it again/ }).click();
  await expect(page.locator('.talk .line.desk')).toHaveCount(0);
});

test('the first impostor who is stopped is worth a line and a light, which stand still where less motion is wanted', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await drawFirst(page, 'C04 A');
  await page.goto(site + address);
  await playCall(page);
  await expect(page.locator('.milestone')).toHaveText(
    'The first attack you stopped.',
  );
  await expect(page.locator('.milestone .light.good')).toBeVisible();
  expect(
    await page
      .locator('.milestone')
      .evaluate((it) => it.getAnimations({ subtree: true }).length),
  ).toBe(0);
  await expectAccessible(page);
  // Read again it is a call like any other.
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await page.locator('.desk-past summary').click();
  await page.locator('.desk-past button').first().click();
  await expect(page.locator('.milestone')).toHaveCount(0);
});

test('a tactic unfolds its answer in place, and the line leads to where it turned', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held]);
  await readLast(page, site);
  const tag = page.locator('.tag').first();
  await expect(page.locator('.answer')).toHaveCount(0);
  await tag.press('Enter');
  await expect(tag).toHaveAttribute('aria-expanded', 'true');
  await expect(tag).toBeFocused();
  // Which opening was heard, and so which tactic comes first, is drawn.
  const named = await tag.innerText();
  const tactic = tacticCodes.find((code) => tacticNames[code] === named);
  await expect(page.locator('.answer')).toHaveText(
    tactic ? tacticAnswers[tactic] : 'the answer to a tactic',
  );
  await page.getByRole('button', { name: 'To the moment it turned' }).click();
  const turn = page.locator('.turn');
  await expect(turn).toBeFocused();
  await expect(turn).toBeInViewport();
  await expect(turn).toContainText('Here it turned.');
  // The number on file answered: what settled it follows.
  await expect(turn.locator('+ .line')).toHaveClass(/other/);
  await expect(page.locator('.came')).toContainText(['No proof']);
});

test('an unsafe call says where it went through and what is critical, and holds no moment at which it was held', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [unsafe]);
  await readLast(page, site);
  await expect(page.locator('.turn')).toHaveText(/^Here it went through\./);
  await expect(
    page.getByRole('button', { name: 'To the moment it turned' }),
  ).toHaveCount(0);
  await page.getByRole('tab', { name: 'A good way' }).click();
  const course = page.locator('.sound-course');
  await expect(course).toContainText('This settles the call');
  await expect(course.locator('.made').first()).toContainText('You did this.');
  await expect(page.getByRole('tabpanel')).toContainText(
    'You made besides: Ask what happened; Ask knowledge questions; Reset the MFA',
  );
  await page.getByRole('tab', { name: 'What was missing' }).click();
  await expect(page.locator('.critical')).toContainText([
    'before checks that the policy accepts had proved who was asking',
    'without the approval that the policy asks for',
  ]);
  // Nobody approves an impostor, and a reset for one is not made better by finishing it.
  await expect(page.getByRole('tabpanel')).not.toContainText(
    'Ask the approver',
  );
  await expect(page.locator('.faults')).not.toContainText('left in place');
});

test('whoever was turned away is named first, and what was said stands in quotation marks of the page', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [played('C02 A', 'D IP X L')]);
  await readLast(page, site);
  await expect(page.locator('.verdict .why')).toHaveText(
    /^The policy had a way to help them, and they left with nothing that works\. And /,
  );
  await page.getByRole('tab', { name: 'A good way' }).click();
  await expect(page.locator('.sound-course q').first()).toBeVisible();
  await expect(page.locator('.sound-course')).not.toContainText('"');
});

test('a debrief is worked by keyboard alone, and Enter takes the next call', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held]);
  await readLast(page, site);
  const first = page.getByRole('tab', { name: 'Had it gone wrong' });
  await first.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Your log' })).toBeFocused();
  expect(await focusShown(page)).not.toBe('');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel')).toContainText(
    'An entry is judged line by line right after its call, and is not kept.',
  );
  // Also from where nothing is worked: the call again, which scrolls.
  await page.locator('.replay .talk').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.incoming h3')).toBeFocused();
});

test('a debrief that is left gives the focus back to what opened it', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held, unsafe]);
  await readLast(page, site);
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.locator('.desk-past button').first()).toBeFocused();
});

test('who gives up a second try on a phone is told that it does not count anyway, and has the next call in view', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answer(page, site, 'C04 A');
  await press(page, 'Q');
  await page.getByRole('button', { name: /^Try .*again/ }).click();
  await page.locator('.frame-back').click();
  const leaving = page.getByRole('dialog', { name: 'Leave now?' });
  await expect(leaving).toContainText('This try does not count');
  await leaving.getByRole('button', { name: 'Give it up' }).click();
  await expect(page.locator('.stage')).toHaveCount(0);
  const next = page.getByRole('button', { name: 'Take the next case' });
  await expect(next).toBeInViewport({ ratio: 1 });
});

test('a call on hold waits in the queue and behind a debrief, and is taken up again or given up', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held], played('C02 A', 'D'));
  await readLast(page, site);
  const main = page.locator('.stage .frame-main');
  await expect(main).toHaveText(/^Go back to the case/);
  await main.click();
  await expect(page.locator('.claim')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe(
    'BODY',
  );
  await page.reload();
  await expect(page.locator('.waiting')).toContainText('On hold');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give it up' }).click();
  const next = page.getByRole('button', { name: 'Take the next case' });
  await expect(next).toBeFocused();
  await expect(page.locator('.stand h3')).toHaveText(
    '1 good call of the 6 you need',
  );
});

test('the list of steps counts the minutes of the desk as the desk itself does', async ({
  page,
  site,
}) => {
  await keepPlayedDesk(page, [held, held]);
  await page.goto(site + address);
  const left = page.locator('.stand .left');
  await expect(left).toContainText('6 more calls');
  const others = page.locator(
    '.steps [data-agent]:not([data-area="desk"], .done)',
  );
  const minutes = await others.evaluateAll((all) =>
    all.map((it) => Number(it.dataset['agent'])),
  );
  const desk = /\d+/.exec((await left.textContent()) ?? '')?.[0];
  const all = minutes.reduce((sum, each) => sum + each, Number(desk));
  await expect(page.locator('[data-left]')).toHaveText(`about ${all} min left`);
});

test('the queue names a channel and nobody, and the worked example gives the focus back', async ({
  page,
  site,
}) => {
  await page.goto(site + address);
  const watch = page.getByRole('button', { name: 'Read a worked call' });
  await expect(page.locator('.stand h3')).toHaveText(
    '0 good calls of the 6 you need',
  );
  await expect(page.locator('.conditions .met')).toHaveCount(0);
  await expect(page.locator('.stand .light.open')).toHaveCount(8);
  await expect(page.locator('.left')).toHaveText(
    /^About \d+ minutes left: 8 more calls, if they end well\.$/,
  );
  await watch.click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'To the queue' }).click();
  await expect(watch).toBeFocused();
});

test('the call that passes the desk leads to how one stands, once, and on to the check', async ({
  page,
  site,
}) => {
  const seven = Array.from({ length: 7 }, (_, place) =>
    place % 2 === 0 ? held : played('C05 A', 'D H S B CF X SEC W L'),
  );
  await keepPlayedDesk(page, seven, played('C01 A', 'B C'));
  await page.goto(site + address);
  await closeCall(page);
  await page.getByRole('button', { name: /^See how you stand/ }).click();
  await expect(page.locator('.won h3')).toBeFocused();
  await expect(page.locator('.won h3')).toHaveText('You hold the line.');
  await expect(page.locator('.won')).toContainText(
    '7 of the last 8 calls ended well, 7 attacks among them. None of the last 5 holds a critical error.',
  );
  await expect(page.locator('.numbers dd')).toHaveText([
    '7',
    '0',
    '7',
    /^\d+$/,
  ]);
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^On to the knowledge check/ })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Knowledge check', level: 2 }),
  ).toBeFocused();
  await page.goBack();
  await expect(page.getByText('The practice desk is passed.')).toBeVisible();
  await page.getByText(/^Your calls so far/).click();
  await page.locator('.desk-past button').first().click();
  await expect(page.locator('.stage .frame-main')).toHaveText(
    /^Take the next case/,
  );
});

test('the next call is in view in every debrief, and nothing lies over it', async ({
  page,
  site,
}) => {
  test.slow();
  await keepPlayedDesk(page, [held, unsafe]);
  await readLast(page, site);
  for (const [width, height] of [
    [1000, 600],
    [1366, 768],
    [390, 844],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height });
    const next = page.locator('.stage .frame-main');
    await expect(next).toHaveText(/^Take the next case/);
    const controls = [next, page.locator('.frame-back')];
    for (const control of controls)
      expect(
        await control.evaluate((it) => {
          const box = it.getBoundingClientRect();
          const hit = document.elementFromPoint(
            box.x + box.width / 2,
            box.y + box.height / 2,
          );
          return it.contains(hit) && box.bottom <= innerHeight;
        }),
        `${width} × ${height}`,
      ).toBe(true);
    const wide = await page
      .locator('.debrief-work')
      .evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(wide, `${width} × ${height} scrolls sideways`).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page);
  }
});

test('with less motion everything in a debrief stands at once, and forced colours keep the line', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await keepPlayedDesk(page, [held]);
  await readLast(page, site);
  const moving = await page
    .locator('.debrief')
    .evaluate((it) => it.getAnimations({ subtree: true }).length);
  expect(moving).toBe(0);
  const edge = await page
    .locator('.line-part')
    .first()
    .evaluate((it) => getComputedStyle(it).borderTopStyle);
  expect(edge).toBe('dashed');
});
