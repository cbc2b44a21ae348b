import { HtmlValidate } from 'html-validate';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { controlPage } from '../../../../../src/evidence/writing/pack/controlPages.ts';
import { methodPage } from '../../../../../src/evidence/writing/pack/methodPage.ts';
import type { Report } from '../../../../../src/evidence/known/report/report.ts';
import { reportPage } from '../../../../../src/evidence/writing/report/reportPage.ts';
import {
  emptyReport,
  samplePerson,
  sampleReport,
  share,
} from '../../sampleReport.ts';
import { hostileReport, HOSTILE } from '../../hostileReport.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

async function faults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, message, ruleId }) => `${line} ${message} [${ruleId}]`,
    ),
  );
}

function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('writes a whole report as it was seen and approved', () => {
  expect(reportPage(sampleReport())).toMatchSnapshot();
});

describe.each<[string, Report]>([
  ['full', sampleReport()],
  ['empty', emptyReport()],
  ['hostile', hostileReport()],
])('of a %s report', (_, report) => {
  test.each([
    ['report', reportPage],
    ['control', controlPage],
    ['method', methodPage],
  ])('the %s page is valid HTML', async (_name, page) => {
    expect(await faults(page(report))).toEqual([]);
  });
});

test('lets in nothing but its own style, by a hash that is right', () => {
  const page = reportPage(sampleReport());
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\ssrc=|url\(/);
});

test('shows text of others as text only', () => {
  const page = reportPage(hostileReport());
  expect(page).not.toContain(HOSTILE.markup);
  expect(page).not.toContain('<script');
  expect(page).not.toMatch(/<[^>]*onerror/);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('sets text of others apart, so that its marks turn nothing around it', () => {
  const page = reportPage(hostileReport());
  // Wherever a mark that turns the direction stands, it is inside an element of its own.
  for (const piece of page.split('\u202E').slice(0, -1))
    expect(piece.lastIndexOf('<bdi>')).toBeGreaterThan(
      piece.lastIndexOf('</bdi>'),
    );
});

test('cuts a name of 10,000 characters and keeps the page small', () => {
  const page = reportPage(hostileReport());
  expect(page).not.toContain('W'.repeat(801));
  expect(page).toContain('W'.repeat(200));
});

test.each(['shown', 'hidden'] as const)(
  'says under Sources what was taken where sources do not agree, names %s',
  (names) => {
    const conflict = `Success differs. Taken: passed. ${'Said: failed. '.repeat(30)}`;
    const people = sampleReport().people.map((one, index) => ({
      ...one,
      conflicts: index === 0 ? [conflict.trim()] : [],
    }));
    const page = textOf(reportPage(sampleReport({ names, people })));
    const [, sources = ''] = page.split('Sources that do not agree');
    expect(sources).toContain('For 1 person the sources say');
    expect(sources).toContain(conflict.trim());
  },
);

test('says in a sentence where there is nothing to show', () => {
  const text = textOf(reportPage(emptyReport()));
  for (const sentence of [
    'Nobody is in the records or on the roster.',
    'Nobody is overdue, expired, failed or expiring soon.',
    'No source and no roster names units.',
    'The records do not say which release of the course was taken.',
    'No answer to an item is in these records.',
    'No record says which objective an answer belongs to.',
    'No call is in these records.',
    'No exception register and no reset log was given.',
    'No file was read.',
  ])
    expect(text).toContain(sentence);
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
});

test('gives six figures to whoever reads no further', () => {
  const page = reportPage(sampleReport());
  const figures = [...page.matchAll(/<dd class="value">(.*?)<\/dd>/g)].map(
    ([, value]) => value,
  );
  expect(figures).toEqual(['78.7%', '6', '3', '85.2%', '68%', '2']);
});

test('draws no bar for a group that is too small for a percentage', () => {
  const alone = sampleReport({
    units: [
      {
        unit: 'Vault',
        people: 3,
        done: { ...share(1, 3), notKnown: 0 },
        overdue: share(0, 3),
        expiring: share(0, 3),
      },
    ],
  });
  const chart =
    /aria-labelledby="chart-units-title[\s\S]*?<\/svg>/.exec(
      reportPage(alone),
    )?.[0] ?? '';
  expect(chart).toContain('1 of 3');
  expect(chart).toContain('small-group');
  expect(chart).not.toContain('%</text');
  expect(chart).not.toContain('class="bar');
});

test('lists nobody where names are hidden', () => {
  const text = textOf(reportPage(sampleReport({ names: 'hidden' })));
  expect(text).toContain('Names are hidden in this report');
  expect(text).not.toMatch(/Ben Osei|b\.osei|f\.ito/);
});

test('puts the overdue first and says how many more there are than it shows', () => {
  const people = [
    samplePerson({ person: 'late', name: null, standing: 'expiring' }),
    ...Array.from({ length: 600 }, (_, index) =>
      samplePerson({ person: `p${index}`, name: null, standing: 'overdue' }),
    ),
  ];
  const text = textOf(reportPage(sampleReport({ people })));
  expect(text).toContain(
    'And 101 more: all people are in people.csv of the pack.',
  );
  const [needed] = text.split('Everybody, and the record that counts');
  expect(needed).toContain('p499');
  expect(needed).not.toContain('p500');
});

test('sorts items by the share of right first answers, whatever order they come in', () => {
  const { items } = sampleReport();
  const turned = sampleReport({ items: items.toReversed() });
  expect(reportPage(turned)).toBe(reportPage(sampleReport()));
});

test('says of a sheet without lines that nothing can be said, and calls nothing sound', () => {
  const report = sampleReport();
  const empty = report.registers.map((one) => ({
    ...one,
    lines: 0,
    unreadable: [],
    unreadableLines: 0,
    notes: [],
    noteRows: 0,
    findings: [],
  }));
  const text = textOf(reportPage({ ...report, registers: empty }));
  expect(text).toContain('The sheet has no lines below its headings');
  expect(text).toContain(
    'Register and log findings (The sheets have no lines)',
  );
  expect(text).not.toContain('agrees with the policy');
  const mixed = [...empty.slice(0, 1), ...report.registers.slice(1)];
  expect(textOf(reportPage({ ...report, registers: mixed }))).toContain(
    'in 1 sheet; 1 has no lines',
  );
});
