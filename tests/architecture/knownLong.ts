import type { KnownLong } from './functions.ts';

/** Functions that may be longer, each with the reason and the most lines that it may have. */
export const KNOWN_LONG: KnownLong = {
  'src/session/sync.ts createSync': {
    lines: 135,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/recorder.ts recorder': {
    lines: 134,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/scorm/api.ts checkedApi': {
    lines: 118,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/scorm/recorder.ts recorder': {
    lines: 118,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/scorm/writer.ts changedOnly': {
    lines: 108,
    why: 'nobody has named its parts yet',
  },
  'src/session/begin.ts begin': {
    lines: 100,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/outbox.ts outbox': {
    lines: 100,
    why: 'nobody has named its parts yet',
  },
  'src/components/course/loadCourse.ts loadCourse': {
    lines: 98,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/scorm/port.ts scormPort': {
    lines: 94,
    why: 'nobody has named its parts yet',
  },
  'src/workshop/evidence/questions/columns.ts columnsQuestion': {
    lines: 85,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/xapi.ts xapi': {
    lines: 84,
    why: 'nobody has named its parts yet',
  },
  'src/workshop/evidence/start.ts startEvidence': {
    lines: 82,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/practice/adapter.ts practicePort': {
    lines: 79,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/keepsake.ts openKeepsake': {
    lines: 77,
    why: 'nobody has named its parts yet',
  },
  'src/session/record.ts startRecorder': {
    lines: 76,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/statement.ts statements': {
    lines: 74,
    why: 'nobody has named its parts yet',
  },
  'src/session/soleTab.ts soleTab': {
    lines: 71,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/cmi5/adapter.ts cmi5Port': {
    lines: 69,
    why: 'nobody has named its parts yet',
  },
  'src/tracking/scorm/answers.ts answersAfter': {
    lines: 62,
    why: 'nobody has named its parts yet',
  },
  'src/workshop/evidence/show/report.ts showReport': {
    lines: 62,
    why: 'nobody has named its parts yet',
  },
};
