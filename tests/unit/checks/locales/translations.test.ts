import { describe, expect, it } from 'vitest';
import { checkAllCourses } from '../../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../../src/checks/finding.ts';
import { localeFindings } from '../../../../src/checks/locales/localeFindings.ts';
import { translationFindings } from '../../../../src/checks/locales/translationFindings.ts';
import { renderFinding } from '../../../../src/checks/report.ts';
import { validContent, withEdit, without } from '../fixtures.ts';
import { translated } from './translatedContent.ts';

/** What translators get wrong, as in `breaks.ts`: null takes the file away. */
const BREAKS: [file: string, from: string, to: string | null][] = [
  ['night/de/course.yaml', '', null],
  ['night/de/facts.yaml', '', null],
  ['night/items/first.yaml', '', null],
  ['night/de/pictures/hours.svg', '', null],
  ['job-aids/card.mdx', '', null],
  ['night/de/course.yaml', 'id: night', 'id: nacht'],
  ['night/de/course.yaml', 'de-DE', 'en-GB'],
  ['night/de/course.yaml', 'pass: 80', 'pass: 75'],
  ['night/de/course.yaml', 'items: [first]', 'items: [first, second]'],
  ['night/de/course.yaml', 'title:', 'titel:'],
  [
    'night/de/course.yaml',
    'Anrufe, die nachts kommen',
    'Calls that come at night',
  ],
  ['night/de/facts.yaml', 'id: F01', 'id: F02'],
  ['night/de/items/first.yaml', 'Um 02:10', 'Um 02:20'],
  ['night/de/items/first.yaml', '{policy:exceptions.maxDays}', '90'],
  ['night/de/items/first.yaml', 'b, correct: true,', 'b,'],
  ['night/de/items/first.yaml', 'Was nun?', 'Was nun? Erst Schritt 1.'],
  ['night/de/lesson.mdx', ' {/* id: at-night */}', ''],
  ['night/de/lesson.mdx', '<Cite id="agency-2025" />', ''],
  ['night/de/lesson.mdx', 'agency-2025', 'agency-2024'],
  ['night/de/lesson.mdx', 'teaches: F01', 'teaches: F02'],
  ['night/de/lesson.mdx', 'nachts 40 Anrufe', 'nachts 14 Anrufe'],
  ['night/de/lesson.mdx', './pictures/night.svg', './pictures/nacht.svg'],
  ['night/de/lesson.mdx', 'https://agency.example', 'https://behoerde.example'],
  ['night/de/lesson.mdx', '### Ein Teil davon\n', ''],
  ['night/de/lesson.mdx', '- Annehmen\n', ''],
  ['night/de/lesson.mdx', '| Nachts | Anruf |\n', ''],
  ['night/de/lesson.mdx', 'exceptions.maxDays', 'contactData.minAgeDays'],
  [
    'night/de/lesson.mdx',
    'Tagen ist Schluss, und niemand ruft an.',
    'days it ends, and nobody rings.',
  ],
  ['job-aids/de/card.mdx', 'order: 1', 'order: 2'],
  ['job-aids/de/card.mdx', 'lines="2"', 'lines="3"'],
  ['job-aids/de/card.mdx', '## So benutzen Sie sie', 'So benutzen Sie sie'],
  ['de/sources.yaml', 'agency.example/in', 'agency.example/out'],
  ['de/sources.yaml', 'agency-2025:', 'agency-2026:'],
  ['policies/de/small.yaml', 'organisation', 'firm'],
];

function broken([file, from, to]: (typeof BREAKS)[number]): SourceFile[] {
  const path = `content/${file}`;
  const files = [...translated];
  return to === null ? without(files, path) : withEdit(files, path, from, to);
}

function headOf([file, from, to]: (typeof BREAKS)[number]): string {
  return to === null
    ? `## ${file} is taken away`
    : `## ${file}: ${JSON.stringify(from)} becomes ${JSON.stringify(to)}`;
}

describe('what translators get wrong', () => {
  it('is nothing in a course that is translated as a whole', () => {
    expect(translationFindings(translated).map(renderFinding)).toEqual([]);
  });

  it('is told each time with file, line, what was expected, and what to do', async () => {
    const wordless = {
      path: 'content/night/de/ids.yaml',
      text: 'steps: []\n',
    };
    const french = ['night/fr/course.yaml', 'job-aids/fr/card.mdx'].map(
      (file) => ({ path: `content/${file}`, text: 'title: La nuit\n' }),
    );
    const parts = [
      ...BREAKS.map((row) => ({ head: headOf(row), files: broken(row) })),
      {
        head: '## night/de/ids.yaml is added',
        files: [...translated, wordless],
      },
      {
        head: '## night/fr/ and job-aids/fr/ are added',
        files: [...translated, ...french],
      },
    ].map(({ head, files }) => {
      const findings = translationFindings(files);
      expect(findings, head).not.toEqual([]);
      return [head, ...findings.map(renderFinding)].join('\n\n');
    });
    await expect(`${parts.join('\n\n\n')}\n`).toMatchFileSnapshot(
      '../../../fixtures/content/translations.txt',
    );
  });

  it('is not that a course, a preset or a picture without words is in English alone', () => {
    const paths = [
      'content/night/de/pictures/night.svg',
      'content/de/sources.yaml',
    ];
    const files = without([...translated], ...paths);
    expect(translationFindings(files)).toEqual([]);
  });
});

/** The valid course, word for word, as its own German. */
async function copied(): Promise<SourceFile[]> {
  const files = await validContent();
  const twins = files
    .filter(({ path }) => path.startsWith('content/demo/'))
    .filter(({ path }) => !path.endsWith('/ids.yaml'))
    .map(({ path, text }) => ({
      path: path.replace('/demo/', '/demo/de/'),
      text: text.replace('language: en-GB', 'language: de-DE'),
    }));
  return [...files, ...twins];
}

const textOf = (files: SourceFile[], path: string) =>
  files.find((file) => file.path === path)?.text ?? '';

const rulesIn = (files: SourceFile[]) =>
  new Set(checkAllCourses(files).findings.map(({ rule }) => rule));

describe('the check of a translation', () => {
  it('gives one advice where a heading lacks the id of its step', async () => {
    const path = 'content/demo/de/lesson.mdx';
    const files = await copied();
    const [heading = ''] = /^## .*$/m.exec(textOf(files, path)) ?? [];
    const { findings } = checkAllCourses(
      withEdit(files, path, heading, '## Wie Anrufer hereinkommen'),
    );
    const others = findings.filter(({ rule }) => rule !== 'translation-text');
    expect(others).toMatchObject([
      {
        rule: 'translation-shape',
        path,
        message: expect.stringMatching(/^the steps are /),
      },
    ]);
  });

  it('finds in it what it finds in any content, and names its own files', async () => {
    const files = await copied();
    expect([...rulesIn(files)]).toEqual(['translation-text']);
    const path = 'content/demo/de/course.yaml';
    const { findings } = checkAllCourses(
      withEdit(files, path, '[sound_exception]', '[lost_exception]'),
    );
    // That the English names another one is told where it stands.
    expect(findings.filter(({ rule }) => rule === 'item-files')).toMatchObject([
      {
        path: 'content/demo/de/items/sound_exception.yaml',
        message: expect.stringContaining(`check.items of ${path}`),
      },
    ]);
  });

  it.each([
    ['night/de/course.yaml', 'de-DE', 'en-GB'],
    ['night/de/lesson.mdx', '', null],
  ] as const)(
    'gives no second advice against the first, where %s is not %j',
    (file, from, to) => {
      const files = broken([file, from, to]);
      const said = translationFindings(files);
      const place = said[0] ?? { line: 0, column: 0 };
      const second = {
        ...{ rule: 'course-language' as const, message: '', fix: '' },
        ...{ line: place.line, column: place.column },
        path: 'content/night/course.yaml',
      };
      const findings = (translation: typeof said) =>
        localeFindings(files, 'content', () => [second], translation);
      expect(findings([])).toHaveLength(1);
      expect(findings(said)).toEqual([]);
    },
  );

  it('says nothing of the English files because of it', async () => {
    const english = checkAllCourses(await validContent());
    const { counts } = checkAllCourses(await copied());
    expect(counts).toEqual({ ...english.counts, translations: 5 });
  });
});

describe('a fault of the original', () => {
  it.each([
    ['pass: 80', 'pass: 80%'],
    ['pass: 80', 'pas: 80'],
  ])('is told there alone, of %s that becomes %s', (from, to) => {
    const files = withEdit(
      [...translated],
      'content/night/course.yaml',
      from,
      to,
    );
    expect(translationFindings(files)).toEqual([]);
  });
});
