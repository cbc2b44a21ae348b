import { encodeText } from '../../../../src/ground/bytes.ts';
import type { LastRelease } from '../../../../src/packaging/replacing/readRelease.ts';
import { readLastRelease } from '../../../../src/packaging/replacing/readRelease.ts';

const desk = {
  cases: ['C01'],
  window: 8,
  good: 6,
  hostile: 3,
  noCriticalIn: 5,
  wrongfulRefusals: 1,
};

/** A small course as its release.json has it; a fresh one each time. */
export function released() {
  const choices = [
    { id: 'a', text: 'Say yes' },
    { id: 'b', text: 'Ask for the six elements' },
  ];
  const item = {
    id: 'sound_exception',
    revision: 1,
    objective: 'exceptions',
    kind: 'choice',
    stem: 'What comes first?',
    choices,
  };
  const call = {
    id: 'C01',
    revision: 2,
    title: 'My phone is gone',
    objective: 'exceptions',
  };
  return {
    course: 'demo',
    title: 'Demo',
    release: { version: '1.0.0', hash: '0a1b2c3d' },
    check: { items: [item.id], pass: 80, attempts: 3 },
    policy: {
      organisation: { name: 'Acme' },
      exceptions: { maxDays: 90 },
      training: { everyMonths: 12 },
    },
    bank: {
      items: [item],
      keys: [{ item: item.id, revision: 1, correct: ['b'] }],
      objectives: [{ id: 'exceptions', text: 'Tell sound from unsound.' }],
    },
    cases: [{ ...call, variants: [{ id: 'A', truth: 'genuine' }] }],
    points: [{ id: 'F01', text: 'An exception ends.' }],
    held: {
      format: '5',
      ids: {
        steps: ['first', 'second', 'third'],
        items: [item.id, { was: 'removed_item' }],
        cases: ['C01'],
        objectives: ['exceptions'],
      },
      keys: [
        {
          id: item.id,
          revision: 1,
          objective: 'exceptions',
          key: 'b',
          words: { a: '00000001', b: '00000002' },
        },
      ],
      calls: [
        {
          id: 'C01',
          revision: 2,
          objective: 'exceptions',
          truth: { A: 'genuine' },
          judged: { A: '00000003' },
        },
      ],
      desk: { ...desk },
      acknowledgement: null,
      texts: {
        steps: [{ title: 'First', sum: '1' }],
        cases: [{ id: 'C01', sum: '2' }],
        page: '3',
        sources: '4',
        deskwork: '5',
      },
    },
    package: { standard: 'scorm12', options: { status: 'passed' } },
  };
}

export type Released = ReturnType<typeof released>;

/** As the command reads it. */
export function asRead(record: object): LastRelease {
  const bytes = encodeText(JSON.stringify(record));
  return readLastRelease({ name: 'release.json', bytes });
}
