import type { Report } from '../../../src/evidence/known/report/report.ts';
import {
  sampleFile,
  samplePerson,
  sampleReport,
  share,
} from './sampleReport.ts';

/** What an export may hold in place of a name. */
export const HOSTILE = {
  markup: '<img src=x onerror=alert(1)>"\'</bdi></td><script>alert(1)</script>',
  formula: '=HYPERLINK("http://example.test","x")',
  turned: 'Ada \u202Egnp.exe\u2066 \u200F',
  long: 'W'.repeat(10_000),
  control: 'a\u0000b\u0007c\uD800d\r\ne',
};

/** A report with such texts wherever text of others can stand. */
export function hostileReport(): Report {
  const texts = Object.values(HOSTILE);
  const { markup, turned, long } = HOSTILE;
  const base = sampleReport();
  return sampleReport({
    title: `${turned} ${markup} ${long}`,
    organisation: markup,
    people: texts.flatMap((text) =>
      (['overdue', 'current'] as const).map((standing) =>
        samplePerson({
          person: text,
          name: text,
          unit: text,
          manager: text,
          because: text,
          standing,
          override: text,
          conflicts: [text],
          sources: [text],
        }),
      ),
    ),
    units: texts.map((unit) => ({
      unit,
      people: 9,
      done: { ...share(5, 9), notKnown: 0 },
      overdue: share(2, 9),
      expiring: share(1, 9),
    })),
    releases: texts.map((text) => ({
      release: text,
      title: text,
      people: 2,
      points: [{ id: text, text }],
    })),
    items: texts.map((text) => ({
      id: text,
      stem: text,
      objective: text,
      right: share(5, 9),
      wrong: [{ response: text, text, count: 4 }],
    })),
    objectives: texts.map((text) => ({ id: text, text, right: share(5, 9) })),
    registers: base.registers.map((part) => ({
      ...part,
      file: markup,
      unreadable: texts.map((reason, row) => ({ row, reason })),
      unreadableLines: texts.length,
      notes: [],
      noteRows: 0,
      findings: texts.map((message) => ({
        rule: 'over_limit',
        severity: 'gap',
        message,
        file: markup,
        rows: [1],
      })),
    })),
    withoutRecord: texts,
    notOnRoster: texts,
    files: texts.map((text) =>
      sampleFile({
        facts: { file: text, sha256: '00'.repeat(32) },
        reason: text,
        answers: { zone: text },
        unreadableRows: [{ row: 1, reason: text }],
        unknownCells: [{ column: text, count: 1, samples: [text], mend: text }],
      }),
    ),
    hands: {
      preparedBy: HOSTILE.markup,
      reviewedBy: HOSTILE.markup,
      exportedOn: null,
      rosterOn: null,
    },
    plausibility: {
      ...sampleReport().plausibility,
      titles: texts,
      stops: [
        { code: 'several_courses', titles: texts },
        ...texts.map((file) => ({ code: 'empty_file', file }) as const),
        ...texts.map(
          (asked) => ({ code: 'course_missing', asked, named: texts }) as const,
        ),
      ],
    },
    cautions: texts,
    notices: texts,
    method: texts,
  });
}
