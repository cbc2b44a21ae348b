import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { askForPack, given, reportOn } from './support/records.ts';

/** What somebody knows of their own LMS without a look at the files. */
const KNOWN_OFFHAND: Readonly<Record<string, string>> = {
  'Time zone of the times': 'UTC',
  'Order of the dates': 'dmy',
  'Scores are out of': '100',
};

type Answers = Readonly<Record<string, string>>;

interface Input {
  file: string;
  roster: string | null;
  /** Where a hurried manager is stopped first, if anywhere. */
  outcome: 'figure' | 'question' | 'red line';
  /** What is asked with no answer suggested, and what is right. */
  asked?: Answers;
  /** How many have completed, as the report says it. */
  completed: string;
  /** What else it has to say, where the figure alone would not show the fault. */
  says?: string;
}

const GETS: Readonly<Record<Input['outcome'], string>> = {
  figure: 'the right figure',
  question: 'a question, and then the right figure',
  'red line': 'a red line before the figure',
};

const TWELVE = 'roster-12.csv';

const INPUTS: readonly Input[] = [
  {
    file: 'hurried/zeros-lost.csv',
    roster: 'hurried/roster-zeros.csv',
    outcome: 'figure',
    completed: '2 of 3',
  },
  {
    file: 'hurried/case.csv',
    roster: 'hurried/roster-case.csv',
    outcome: 'figure',
    completed: '2 of 2',
  },
  {
    file: 'hurried/28-generic-ids.csv',
    roster: 'hurried/roster-smallids.csv',
    outcome: 'figure',
    completed: '4 of 12 (33.3%)',
  },
  {
    file: 'hurried/principal-names.csv',
    roster: 'hurried/roster-entra.csv',
    outcome: 'figure',
    completed: '2 of 2',
  },
  {
    // Two of the three on the roster are in no row.
    file: 'hurried/passed-2025-and-2026.csv',
    roster: 'hurried/roster-zeros.csv',
    outcome: 'red line',
    completed: '1 of 3',
    says: '12 Jan 2026 92 of 100',
  },
  {
    file: 'hurried/41-duedate-past.csv',
    roster: TWELVE,
    outcome: 'figure',
    completed: '6 of 12 (50%)',
    says: '1 Oct 2026',
  },
  {
    file: 'hurried/16-knowbe4.csv',
    roster: TWELVE,
    outcome: 'question',
    asked: { '"past due"': 'Begun, not completed' },
    completed: '3 of 12 (25%)',
    says: 'median 70',
  },
  {
    file: 'hurried/42-knowbe4-two.csv',
    roster: TWELVE,
    outcome: 'question',
    asked: {
      '2026 Phishing refresher': 'Another course',
      'MFA for the helpdesk': 'This course',
    },
    completed: '3 of 12 (25%)',
  },
  {
    file: 'hurried/45-moodle-basic-scores.txt',
    roster: TWELVE,
    outcome: 'red line',
    completed: 'not known, of 12',
  },
  {
    file: 'hurried/10-successfactors.csv',
    roster: TWELVE,
    outcome: 'question',
    asked: {
      '"online complete"': 'Completed, and nothing about passing',
      '"online incomplete"': 'Begun, not completed',
    },
    completed: '6 of 12 (50%)',
  },
  {
    file: 'hurried/total.csv',
    roster: null,
    outcome: 'figure',
    completed: '1 of 2',
  },
  {
    file: 'hurried/43-date-only.csv',
    roster: TWELVE,
    outcome: 'figure',
    completed: '6 of 12 (50%)',
  },
  {
    file: 'mapped/22-learnupon.csv',
    roster: TWELVE,
    outcome: 'question',
    asked: {
      '"in_progress"': 'Begun, not completed',
      '"not_started"': 'Not begun',
      '"pending_review"': 'Begun, not completed',
    },
    completed: '4 of 12 (33.3%)',
  },
];

for (const { file, roster, outcome, asked = {}, completed, says } of INPUTS)
  test(`whoever accepts every suggestion gets ${GETS[outcome]}: ${basename(file)}`, async ({
    page,
    site,
  }) => {
    await askForPack(page, site, {
      files: [input(file)],
      roster: roster === null ? null : input(roster),
      day: '2026-11-28',
    });
    const open = await acceptAll(page, { ...KNOWN_OFFHAND, ...asked });
    expect(open).toEqual(Object.keys(asked));
    const isRed = await page
      .getByRole('heading', { name: 'Your report is made: stop and check' })
      .isVisible();
    expect(open.length > 0 ? 'question' : isRed ? 'red line' : 'figure').toBe(
      outcome,
    );
    const report = reportOn(page);
    await expect(report).toContainText(`Completed in all: ${completed}.`);
    if (says !== undefined)
      expect((await report.innerText()).replace(/\s+/g, ' ')).toContain(says);
  });

const input = (path: string) =>
  given(basename(path), readFileSync(`tests/fixtures/evidence/inputs/${path}`));

/** Goes on from question to question until the report stands. Returns what was asked that nobody knows offhand. */
async function acceptAll(page: Page, answers: Answers): Promise<string[]> {
  const end = page.getByRole('heading', { name: /^Your report is / });
  const asking = page.locator('form.records__questions:not([data-answered])');
  const fault = page.locator('form[data-answered] [role=alert]:not(:empty)');
  const open: string[] = [];
  for (;;) {
    await expect(end.or(asking).or(fault).first()).toBeVisible();
    await expect(fault).toHaveCount(0);
    if ((await asking.count()) === 0) return open;
    for (const field of await asking
      .locator('select[required], input[required]')
      .all()) {
      const label = await answerOpen(field, answers);
      if (label !== null && !(label in KNOWN_OFFHAND)) open.push(label);
    }
    await asking.evaluate((form) => {
      form.setAttribute('data-answered', '');
    });
    await page.getByRole('button', { name: 'Go on' }).click();
  }
}

/** Answers a field where nothing is suggested. Returns its label, null where something is. */
async function answerOpen(
  field: Locator,
  answers: Answers,
): Promise<string | null> {
  if ((await field.inputValue()) !== '') return null;
  const { label, isChoice } = await field.evaluate((one) => ({
    label: one.closest('.field')?.querySelector('label')?.textContent ?? '',
    isChoice: one instanceof HTMLSelectElement,
  }));
  const answer = answers[label];
  if (answer === undefined) throw new Error(`Nobody answers: ${label}`);
  await (isChoice ? field.selectOption(answer) : field.fill(answer));
  return label;
}
