import type { KnownLong } from './functions.ts';

/** Functions that may be longer, each with the reason and the most lines that it may have. */
export const KNOWN_LONG: KnownLong = {
  'src/session/send/sync.ts createSync': {
    lines: 135,
    why: 'a factory: its parts share one queue, what of it is on its way, and when it is tried again',
  },
  'src/tracking/cmi5/recorder.ts recorder': {
    lines: 134,
    why: 'a factory: its parts share what is kept, what waits to be told, and the order of the two',
  },
  'src/tracking/scorm/api.ts checkedApi': {
    lines: 118,
    why: 'a factory: its parts share the last error code, by which the next answer is judged',
  },
  'src/tracking/scorm/recorder.ts recorder': {
    lines: 118,
    why: 'a factory: its parts share the attempt as the LMS holds it',
  },
  'src/tracking/scorm/writer.ts changedOnly': {
    lines: 108,
    why: 'a factory: its parts share what the LMS holds, may hold, and has proved to hold',
  },
  'src/session/begin.ts begin': {
    lines: 100,
    why: 'it ties sync, journal and recorder together, and each of them calls the others',
  },
  'src/tracking/cmi5/outbox.ts outbox': {
    lines: 100,
    why: 'a factory: its parts share the statements that wait and those that may have arrived',
  },
  'src/tracking/scorm/port.ts scormPort': {
    lines: 94,
    why: 'a factory: its parts share the stage that the session has reached',
  },
  'src/tracking/cmi5/xapi.ts xapi': {
    lines: 84,
    why: 'a factory: its requests share one address, one token and one way to ask',
  },
  'src/workshop/evidence/startEvidence.ts startEvidence': {
    lines: 82,
    why: 'a factory: its steps share one run and one form, and each leads to another',
  },
  'src/tracking/practice/adapter.ts practicePort': {
    lines: 79,
    why: 'a factory: its parts share what is kept and the end of the session',
  },
  'src/tracking/cmi5/keepsake.ts openKeepsake': {
    lines: 77,
    why: 'a factory: its parts share the ETag that the next write has to name',
  },
  'src/session/send/recorder.ts startRecorder': {
    lines: 76,
    why: 'a factory: three stores are heard, and each update takes the next turn',
  },
  'src/tracking/cmi5/statement.ts statements': {
    lines: 74,
    why: 'a factory: its statements share the template that the LMS gave',
  },
  'src/session/tab/soleTab.ts soleTab': {
    lines: 71,
    why: 'a factory: its parts share what this tab is doing and one timer',
  },
  'src/tracking/cmi5/adapter.ts cmi5Port': {
    lines: 69,
    why: 'a factory: its parts share the launch, its beginning and its end',
  },
};
