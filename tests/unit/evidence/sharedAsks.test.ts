import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/cli/evidenceAsked.ts';
import { sharedAsks } from '../../../src/evidence/collect/sharedAsks.ts';
import type {
  FileAsk,
  FileAsks,
} from '../../../src/evidence/reading/files/fileOutcome.ts';
import type { PeopleAsk } from '../../../src/evidence/vocabulary/people.ts';
import { inPieces, readFiles } from './readFiles.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/evidence');

function file(name: string, ...asks: FileAsk[]): FileAsks {
  return {
    kind: 'asks',
    facts: { file: name, sha256: name },
    name: 'A report',
    recognised: { reader: 'a', reason: 'Its headings.', asks: [] },
    answers: {},
    asks,
  };
}

/** Each question with the files that it is asked of. */
const shown = (all: readonly FileAsks[]) =>
  sharedAsks(all).map(({ files, asks }) => ({
    files: files.map(({ facts }) => facts.file),
    asks,
  }));

const statuses = (...words: string[]): FileAsk => ({
  ask: 'statuses',
  words,
  mapping: null,
});
const people = (...found: number[]): PeopleAsk => ({
  ask: 'people',
  people: 4,
  contradicted: 0,
  readings: [
    { reading: 'as_written', found: found[0] ?? 0 },
    { reading: 'without_zeros', found: found[1] ?? 0 },
  ],
  suggested: 'without_zeros',
  samples: [`0${found[0]}`],
});

describe('what several files leave open', () => {
  it('is asked of five reports of one Moodle in three questions', async () => {
    const names = [
      'moodle41-activity-completion-course.csv',
      'moodle41-activity-completion.csv',
      'moodle41-course-completion.csv',
      'moodle41-scorm-basic.txt',
      'moodle41-scorm-interactions.txt',
    ];
    const { asks } = await readFiles(
      names.map((name) => inPieces(name, [readFileSync(join(FIXTURES, name))])),
    );
    expect(asks.flatMap((one) => one.asks).length).toBeGreaterThan(5);
    const questions = shown(asks).flatMap((one) =>
      one.asks.map(({ ask }) => [ask, one.files.length]),
    );
    expect(questions).toEqual([
      ['zone', 5],
      ['dateOrder', 1],
      ['scoreMax', 1],
    ]);
  });

  it('is one question with something of each file', () => {
    expect(
      shown([
        file('a', { ask: 'zone', samples: ['1', '2', '3', '4', '5'] }),
        file('b', { ask: 'zone', samples: ['6', '1'] }),
      ]),
    ).toEqual([
      {
        files: ['a', 'b'],
        asks: [{ ask: 'zone', samples: ['1', '6', '2', '3', '4'] }],
      },
    ]);
  });

  it('is asked of shares and of per cent apart', () => {
    const asks = shown([
      file('a', { ask: 'scoreMax', samples: ['0.8'] }),
      file('b', { ask: 'scoreMax', samples: ['80'] }),
    ]);
    expect(asks.map(({ files }) => files)).toEqual([['a'], ['b']]);
  });

  it('asks for a word once, whatever else each file has', () => {
    expect(
      shown([
        file('a', statuses('done', 'open', 'waived')),
        file('b', statuses('done', 'open')),
      ]),
    ).toEqual([
      { files: ['a', 'b'], asks: [statuses('done', 'open')] },
      { files: ['a'], asks: [statuses('waived')] },
    ]);
  });

  it('asks for columns once only where they are called alike', () => {
    const columns = (...names: string[]): FileAsk => ({
      ask: 'mapping',
      columns: names,
      rows: [names],
      proposal: null,
    });
    const asks = shown([
      file('a', columns('Who', 'State')),
      file('b', columns('Who', 'State')),
      file('c', columns('Who', 'Status')),
    ]);
    expect(asks.map(({ files }) => files)).toEqual([['a', 'b'], ['c']]);
  });

  it('never has a part of a file left out because another one was', () => {
    const unread: FileAsk = {
      ask: 'unread',
      rows: 2,
      records: 0,
      unreadable: 2,
      samples: [],
    };
    expect(shown([file('a', unread), file('b', unread)])).toHaveLength(2);
  });

  it('says of people how many are found, file by file, and sums up nobody twice', () => {
    const [first] = sharedAsks([
      file('a', people(1, 3)),
      file('b', people(1, 4)),
    ]);
    const words = first ? asked(first).fix : '';
    expect(words).toContain('as_written: ');
    expect(words).toContain('(finds 1 of the roster)');
    expect(words).toContain('(finds 3 to 4 of the roster, file by file)');
    expect(words).toContain('Not everybody in these files');
    expect(words).not.toMatch(/\b8 people/);
  });
});

describe('the command', () => {
  it('names all files of a question, and how to answer for one', () => {
    const zone: FileAsk = { ask: 'zone', samples: ['9:05'] };
    const [first, ...others] = sharedAsks([
      file('a.csv', zone),
      file('b.csv', zone),
    ]);
    expect(others).toEqual([]);
    const { message, why, fix } = asked(first ?? expect.fail());
    expect(message).toBe('2 files leave the same open: a.csv, b.csv.');
    expect(why).toBe('a.csv, b.csv are read as: A report. Its headings.');
    expect(fix).toContain('--zone Europe/London');
    expect(fix).toContain('--zone "a.csv=Europe/London"');
  });
});
