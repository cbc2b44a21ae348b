import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/build/readContent.ts';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';
import { pagesUnder } from '../../../../src/packaging/policy/pagesUnder.ts';
import { readPolicy } from '../../../../src/packaging/policy/readPolicy.ts';

const authored = await readContent('content');
const today =
  authored.find(({ path }) => path === 'content/policy.yaml')?.text ?? '';
const built = readPolicy({ name: 'policy.yaml', text: today });
const items = parseCourse(authored, 'content', 'mfa-exceptions').items.flatMap(
  ({ data }) => data ?? [],
);
const page = `<!doctype html><html lang="en"><body>
<section data-step="first"><h2 id="first-title">The first</h2>
  <p>At most <span data-policy="exceptions.maxDays">90</span> days.</p></section>
<section data-step="second"><h2 id="second-title">The second</h2>
  <policy-if data-policy-if="reset.deputy">Ask the deputy.</policy-if>
  <policy-if data-policy-if="not reset.deputy" hidden>Wait.</policy-if>
  <policy-if data-policy-if="not reset.deputy" hidden>Wait again.</policy-if></section>
<section data-step="third"><h2 id="third-title">The third</h2></section>
</body></html>`;
const under = (...edits: [string, string][]) => {
  const text = edits.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, today);
  const policy = readPolicy({ name: 'ours.yaml', text });
  return pagesUnder(page, items, built, policy);
};

describe('the pages under another policy', () => {
  it('are all as they were under the same policy', () => {
    const { steps, questions } = under();
    expect(steps).toEqual([]);
    expect(questions).toMatchObject({ added: [], leftOut: [], reworded: [] });
    expect(questions.asked).toBeGreaterThan(40);
  });

  it('name the step whose value reads differently, with both values', () => {
    expect(under(['maxDays: 90', 'maxDays: 30']).steps).toEqual([
      {
        id: 'first',
        title: 'The first',
        values: [{ path: 'exceptions.maxDays', from: '90', to: '30' }],
        shown: 0,
        hidden: 0,
      },
    ]);
  });

  it('count the passages that come and go', () => {
    expect(under(['deputy: true', 'deputy: false']).steps).toEqual([
      { id: 'second', title: 'The second', values: [], shown: 2, hidden: 1 },
    ]);
  });

  it('name the questions that are left out or worded anew', () => {
    const { questions } = under(
      [
        'backup_method: { accepted: true }',
        'backup_method: { accepted: false }',
      ],
      ['maxDays: 90', 'maxDays: 30'],
    );
    expect(questions.leftOut).toContain('lost_phone_first');
    expect(questions.reworded).toContain('longest_date');
    expect(questions.reworded).not.toContain('lost_phone_first');
  });
});
