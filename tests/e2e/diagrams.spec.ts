import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { decodeText } from '../../src/ground/bytes.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { presetNames } from '../../src/schema/presets.ts';
import { addStyle } from './support/addStyle.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const address = '/mfa-exceptions.html';
const step = 'the-reset-process';

async function openFlow(page: Page, site: string) {
  // Only who has not asked for less motion sees it unfold.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${site}${address}#${step}`);
  await expect(page.locator('html')).toHaveAttribute('data-steps', 'ready');
  return page.locator(`#${step} .flow`);
}

test('the reset unfolds a step at a time by keyboard, all at once, and folds again', async ({
  page,
  site,
}) => {
  const flow = await openFlow(page, site);
  const steps = flow.locator('.flow-step:not([hidden])');
  const shown = steps.filter({ visible: true });
  await expect(steps).toHaveCount(8);
  await expect(shown).toHaveCount(1);
  await expectAccessible(page, '.flow');

  const next = flow.getByRole('checkbox', { name: 'Next step' });
  await next.first().focus();
  for (let count = 2; count <= 8; count += 1) {
    await page.keyboard.press('Space');
    await expect(shown).toHaveCount(count);
    await expect(next.nth(count - 2)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expectAccessible(page, '.flow');
  await next.nth(1).uncheck();
  await expect(shown).toHaveCount(2);

  const all = flow.getByRole('checkbox', { name: 'Show all steps' });
  await all.check();
  await expect(shown).toHaveCount(8);
  await expect(next).toHaveCount(0);
  await expectAccessible(page, '.flow');
  await all.uncheck();
  await expect(shown).toHaveCount(2);
});

test('the reset stands there whole in print and under reduced motion', async ({
  page,
  site,
}) => {
  const flow = await openFlow(page, site);
  const shown = flow
    .locator('.flow-step:not([hidden])')
    .filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(shown).toHaveCount(8);
  await expect(flow.getByRole('checkbox')).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
  await expect(shown).toHaveCount(8);
  await expect(flow.getByRole('checkbox')).toHaveCount(0);
});

test('a question has its yes and its no, one onward and one aside', async ({
  page,
  site,
}) => {
  const flow = await openFlow(page, site);
  await flow.getByRole('checkbox', { name: 'Show all steps' }).check();
  const questions = flow.locator('.flow-question:not([hidden])');
  await expect(questions).toHaveCount(3);
  for (const question of await questions.all()) {
    const aside = question.locator('.flow-branch .flow-answer');
    const onward = question.locator('.flow-onward .flow-answer');
    const answers = [await aside.innerText(), await onward.innerText()];
    expect(answers.sort()).toEqual(['No', 'Yes']);
  }
});

for (const [width, height] of [
  [1000, 600],
  [1366, 768],
  [390, 844],
] as const)
  test(`no word in a drawing is smaller than 14 px at ${width}×${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const smallest = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.diagram, main svg')].flatMap((part) =>
          [...part.querySelectorAll('text, tspan, p, li, span')].flatMap(
            (word) => {
              const text = word.textContent.trim();
              if (text === '' || !word.checkVisibility()) return [];
              const size = parseFloat(getComputedStyle(word).fontSize);
              const svg = word.closest('svg');
              const scale = svg
                ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
                : 1;
              return size * scale < 14 ? [`${text}: ${size * scale}`] : [];
            },
          ),
        ),
      );
    const steps = ['why-exceptions-matter', 'recovery-codes', step];
    for (const each of steps) {
      await page.goto(`${site}${address}#${each}`);
      const drawing = page.locator(`#${each} .diagram`);
      await expect(drawing).toBeVisible();
      expect(await smallest(), each).toEqual([]);
      await drawing.locator('.flow-all').evaluateAll((all) => {
        for (const one of all) one.querySelector('input')?.click();
      });
      expect(await smallest(), each).toEqual([]);
    }
    await page.goto(`${site}/index.html`);
    await expect(page.locator('svg').first()).toBeVisible();
    expect(await smallest(), 'the home page').toEqual([]);
  });

test('the reset fits at 400 % zoom and with wide text spacing', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const flow = await openFlow(page, site);
  await flow.getByRole('checkbox', { name: 'Show all steps' }).check();
  expect(await textThatDoesNotFit(page)).toEqual([]);
  await addStyle(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  );
  expect(await textThatDoesNotFit(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  /** What the flow says to whoever reads it under a policy. */
  async function flowUnder(page: Page, text: string): Promise<string> {
    const made = await packageSite(
      resolve('dist/site'),
      readOptions({ policy: { name: 'ours.yaml', text } }),
      'mfa-exceptions',
    );
    const zip = unzipFiles(made[0]?.bytes ?? new Uint8Array());
    await page.setContent(
      decodeText(zip.get('index.html') ?? new Uint8Array()),
    );
    const said = await page
      .locator('.flow-step:not([hidden])')
      .evaluateAll((steps) =>
        steps.map((it) => {
          const copy = it.cloneNode(true);
          if (!(copy instanceof Element)) return '';
          for (const gone of copy.querySelectorAll('[hidden]')) gone.remove();
          for (const block of copy.querySelectorAll('p, li, label, .flow-sign'))
            block.append(' ¶ ');
          return copy.textContent.replace(/\s+/g, ' ');
        }),
      );
    return said.join('\n');
  }

  const says: Record<(typeof presetNames)[number], [string[], string[]]> = {
    'small-team': [
      ['by one of these', 'a call back to the number on file', 'deputy'],
      ['not by itself', 'identity service', 'Security may approve'],
    ],
    standard: [
      [
        'by one of these',
        'a call back to the number on file (not by itself)',
        'an identity service',
        'Security may approve',
      ],
      ['code sent by post'],
    ],
    'high-assurance': [
      ['by 2 of these', 'a backup method registered earlier (not by itself)'],
      ['by one of these', 'code sent by post'],
    ],
  };
  for (const name of presetNames)
    test(`the reset follows the policy ${name} in a package`, async ({
      page,
    }) => {
      const text = readFileSync(`content/policies/${name}.yaml`, 'utf8');
      const said = await flowUnder(page, text);
      const [expected, absent] = says[name];
      for (const words of expected) expect(said).toContain(words);
      for (const words of absent) expect(said).not.toContain(words);
      // A passage that comes and goes leaves its space.
      expect(said).not.toMatch(/[.:,][A-Za-z]| [.,]/);
    });

  test('a policy that takes no earlier method as proof leaves that question out', async ({
    page,
  }) => {
    const text = readFileSync('content/policies/small-team.yaml', 'utf8');
    const said = await flowUnder(
      page,
      text
        .replace(
          'backup_method: { accepted: true }',
          'backup_method: { accepted: false }',
        )
        .replace('approver: line_manager', 'approver: security'),
    );
    expect(said).not.toContain('registered earlier still work');
    expect(said).toContain('You ask Security');
    expect(said).not.toContain('line manager');
  });
});
