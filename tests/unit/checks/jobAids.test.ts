import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import { withoutTwins } from '../../../src/checks/locales/twins.ts';
import { checkJobAids } from '../../../src/checks/jobAids.ts';
import { renderFinding } from '../../../src/checks/report.ts';
import { withEdit, without } from './fixtures.ts';

const CARD = 'content/job-aids/reset-call-card.mdx';
const LOG = 'content/job-aids/reset-log.mdx';
const SHEETS = 'content/job-aids/sheets.yaml';

// What a translation lacks after a slip in its original is another rule's.
const ours = withoutTwins(await readContent('content'));
const found = (files: SourceFile[]) =>
  checkJobAids(files, 'content').map(renderFinding);
/** The same, where all of the content is checked. */
const foundAmongAll = (files: SourceFile[]) =>
  checkAllCourses(files)
    .findings.filter(({ path }) => path.startsWith('content/job-aids/'))
    .map(renderFinding);

describe('the check of the job aids', () => {
  it('finds nothing in ours, and nothing where there are none', () => {
    expect(foundAmongAll(ours)).toEqual([]);
    expect(found(ours)).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it.each([
    [CARD, 'pages: 1', 'pages: 3', /^.+card\.mdx:6:8 pages is 3: .+\[schema\]/],
    [CARD, 'title: ', 'titel: ', /unknown field titel/],
    [CARD, '<Checks />', '<Checks>', /no valid MDX.+\[job-aid-syntax\]/],
    [CARD, '<Checks />', '<Cheques />', /:25:1 .+no component <Cheques>/],
    [CARD, '<Checks />', '[a](../x.html)', /\.\.\/x\.html leads nowhere/],
    [CARD, '<Checks />', '[a](#nowhere)', /#nowhere leads nowhere/],
    [CARD, 'label=', 'name=', /<Field> has no plain text in label/],
    [
      LOG,
      '<Intro sheet="log" />',
      '<Intro sheet="register" />',
      /shows the sheet register: .+ log\./,
    ],
    [
      SHEETS,
      '{minAgeDays}',
      '{minDays}',
      /:\d+:10 \{minDays\} stands for nothing/,
    ],
    [SHEETS, 'listRule:', 'listrule:', /unknown field listrule/],
    [SHEETS, 'checks:', 'checks: [', /no valid YAML/],
  ])('%s: reports %s written as %s', (path, from, to, message) => {
    const [first, ...rest] = found(withEdit(ours, path, from, to));
    expect([first, ...rest].join('\n')).toMatch(message);
  });

  it('knows the values of the policy where all of the content is checked', () => {
    const edited = withEdit(ours, CARD, 'path="', 'path="no.such.');
    expect(foundAmongAll(edited)[0]).toMatch(
      /is no value of .+\[policy-paths\]/,
    );
  });

  it('says that the words of the sheets are missing', () => {
    const missing = expect.stringMatching(
      /sheets\.yaml:1:1 the file is missing/,
    );
    expect(found(without(ours, SHEETS))).toEqual([missing]);
    expect(foundAmongAll(without(ours, SHEETS))).toEqual([missing]);
  });

  it('takes a link to a heading of the same text, and a whole address', () => {
    const links = '[a](#checks-that-count) [b](https://example.org/)';
    expect(found(withEdit(ours, CARD, '<Checks />', links))).toEqual([]);
  });
});
