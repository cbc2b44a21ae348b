import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/jobAids/docx/blocks.ts';
import { writeDocument } from '../../../src/jobAids/docx/document.ts';
import { acceptedChecks } from '../../../src/jobAids/policyRules.ts';
import { policy, tagsOf, words } from './support.ts';

const values = {
  holds: (condition: string) => condition === 'reset.deputy',
  policy: (path: string) => `<${path}>`,
  oneOf: 'In person',
  checks: acceptedChecks(words.checks, policy, '{checks}'),
};
const PAPERS = [
  'briefing',
  'exception-request',
  'reset-call-card',
  'reset-procedure',
];

function bodyOf(paper: string): string {
  const text = readFileSync(`content/job-aids/${paper}.mdx`, 'utf8');
  return text.replace(/^---\n.*?\n---\n/s, '');
}

describe('a job aid as a document to edit', () => {
  it.each(PAPERS)(
    '%s is well-formed in every part, and the same bytes',
    (id) => {
      const blocks = readBlocks(bodyOf(id), values);
      const file = writeDocument('Title', 'Summary', blocks);
      for (const part of ['document', 'styles', 'numbering'])
        expect(tagsOf(file, `word/${part}.xml`).length).toBeGreaterThan(5);
      expect(Buffer.from(writeDocument('Title', 'Summary', blocks))).toEqual(
        Buffer.from(file),
      );
    },
  );

  it("prints the policy's values and the accepted checks with them", () => {
    const file = writeDocument('T', 'S', [
      ...readBlocks(
        'At most <Policy path="exceptions.maxDays" /> days.',
        values,
      ),
      ...readBlocks('<Checks />', values),
      ...readBlocks('Ask <Blank of="Security" /> now.', values),
    ]);
    const text = tagsOf(file, 'word/document.xml')[0]?.text ?? '';
    expect(text).toContain('At most <exceptions.maxDays> days.');
    expect(text).toContain('Backup method. They sign in');
    expect(text).not.toContain('Call back, number on file');
    expect(text).toContain('Ask [Security] now.');
  });

  it('counts every numbered list from one', () => {
    const blocks = readBlocks('1. a\n2. b\n\ntext\n\n1. c\n', values);
    expect(
      blocks.map((block) => ('list' in block ? block.list : null)),
    ).toEqual([1, 1, null, 2]);
  });

  it('says which component has no form in a document', () => {
    expect(() => readBlocks('<Columns sheet="log" />', values)).toThrow(
      '<Columns> has no form in a document to edit.',
    );
  });
});

describe('the accepted checks', () => {
  it('leave out what the policy refuses, and print the age that it asks of a number', () => {
    const all = acceptedChecks(
      words.checks,
      {
        ...policy,
        checks: { callback_on_file: { accepted: true } },
      },
      '{checks}',
    );
    expect(all.map(({ id }) => id)).toEqual(['callback_on_file']);
    expect(all[0]?.how).toContain('at least 33 days');
  });
});
