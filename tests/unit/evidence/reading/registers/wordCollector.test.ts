import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../../../../src/evidence/reading/files/inputFile.ts';
import { readAll } from '../../../../../src/evidence/collect/readAll.ts';
import { withMeanings } from '../../../../../src/evidence/reading/registers/wordCollector.ts';
import { suggestedMeaning } from '../../../../../src/evidence/reading/registers/wordGroups.ts';
import {
  readAnyMapping,
  writeAnyMapping,
} from '../../../../../src/evidence/settings/anyMapping.ts';
import type { FileAnswers } from '../../../../../src/evidence/vocabulary/answers.ts';
import { encodeText } from '../../../../../src/ground/bytes.ts';
import {
  LOG_HEAD,
  REGISTER_HEAD,
  policy,
  soundException,
  soundReset,
  words,
} from './support.ts';

const LOG = [
  'Wann;Ticket;Wer;Konto;Prüfung;Freigabe;Rolle;Ergebnis;Sitzungen beendet;Bearbeiter',
  '03.07.2026 09:30;T-1;Anna Weiß;a.weiss;Rückruf;Jo Berg;Teamleitung;Zurückgesetzt;ja;Kim',
  '04.07.2026 10:00;T-2;Ben Roth;b.roth;keine;;;Abgelehnt;nein;Kim',
  '05.07.2026 11:15;T-3;Cem Ay;c.ay;keine;;;Zurückgesetzt;nein;Kim',
].join('\n');

const POINTED = {
  sheet: 'log',
  name: 'Unser Protokoll',
  columns: {
    when: 'Wann',
    ticket: 'Ticket',
    person: 'Wer',
    account: 'Konto',
    check: 'Prüfung',
    approver: 'Freigabe',
    approverRole: 'Rolle',
    outcome: 'Ergebnis',
    sessionsEnded: 'Sitzungen beendet',
    agent: 'Bearbeiter',
  },
} as const;

const file = (text: string): InputFile => ({
  name: 'protokoll.csv',
  size: text.length,
  async *pieces() {
    yield await Promise.resolve(encodeText(text));
  },
});

const read = (answers: FileAnswers, text = LOG) =>
  readAll({
    files: [file(text)],
    roster: null,
    answersAbout: () => answers,
    words,
    policy,
    asOf: '2026-11-24',
  });

describe('a reset log in words of the organisation', () => {
  it('is asked about as any unknown table', async () => {
    const { asks } = await read({});
    expect(asks[0]?.asks[0]?.ask).toBe('mapping');
  });

  it('asks, once its columns are known, what each word means', async () => {
    const { asks } = await read({ pointed: POINTED });
    const [ask] = asks[0]?.asks ?? [];
    if (ask?.ask !== 'words') throw new Error('No words are asked.');
    expect(
      ask.groups.map(({ fields, words: own }) => [fields[0], own]),
    ).toEqual([
      // Yes and no of four columns together; one of them is there.
      ['privileged', ['ja', 'nein']],
      ['check', ['Rückruf', 'keine']],
      ['outcome', ['Abgelehnt', 'Zurückgesetzt']],
      ['approverRole', ['Teamleitung']],
    ]);
    const outcomes = ask.groups.find(({ fields }) => fields[0] === 'outcome');
    expect(outcomes && suggestedMeaning(outcomes, 'Abgelehnt')).toBeNull();
    expect(outcomes && suggestedMeaning(outcomes, 'reset done')).toBe('reset');
  });

  it('asks for no note below or among the lines, whichever column it stands in', async () => {
    const text = [
      LOG,
      '',
      ';;;;;;;Stand: 30.11.2026;;',
      ';;;;;;;Erstellt vom Helpdesk;;',
    ].join('\n');
    const { asks } = await read({ pointed: POINTED }, text);
    const [ask] = asks[0]?.asks ?? [];
    if (ask?.ask !== 'words') throw new Error('No words are asked.');
    expect(
      ask.groups.find(({ fields }) => fields[0] === 'outcome')?.words,
    ).toEqual(['Abgelehnt', 'Zurückgesetzt']);
  });

  it('is held against the policy, and its mapping can be kept', async () => {
    const sheet = withMeanings(POINTED, {
      privileged: { ja: 'yes', nein: 'no' },
      check: { Rückruf: 'callback_on_file', keine: 'none' },
      outcome: { Zurückgesetzt: 'reset', Abgelehnt: 'other' },
      approverRole: { Teamleitung: 'yes' },
    });
    const { registers, answered, asks } = await read({
      pointed: POINTED,
      sheet,
    });
    expect(asks).toEqual([]);
    const findings = registers[0]?.findings ?? [];
    // Line 4 alone is a reset without an accepted check and without an approver.
    expect(
      findings
        .filter(({ rule }) => /check|approver/.test(rule))
        .map(({ rows }) => rows)
        .filter((rows) => rows.length > 0 && !rows.includes(1)),
    ).toEqual(expect.arrayContaining([[4]]));
    expect(findings.some(({ rows }) => rows.includes(3))).toBe(false);
    expect(answered[0]?.answers.sheet).toEqual(sheet);
    const kept = writeAnyMapping({ sheet }) ?? '';
    expect(writeAnyMapping(readAnyMapping(kept))).toBe(kept);
  });

  it('asks for the order of its dates where they can mean two days', async () => {
    const sheet = withMeanings(POINTED, {
      outcome: { Zurückgesetzt: 'reset', Abgelehnt: 'other' },
      privileged: { ja: 'yes', nein: 'no' },
    });
    const text = LOG.replaceAll('.07.2026', '/07/2026');
    const { asks } = await read({ sheet }, text);
    expect(asks[0]?.asks).toMatchObject([{ ask: 'dateOrder' }]);
    const said = await read({ sheet, dateOrder: 'dmy' }, text);
    expect(said.registers[0]?.unreadableLines).toBe(0);
  });
});

const SOUND = { outcome: 'Reset', sessionsEnded: 'y', approverRole: 'CEO' };

describe('a job aid filled in with other words', () => {
  const logOf = (...lines: string[][]) =>
    [LOG_HEAD, ...lines].map((line) => line.join(';')).join('\n');
  const asked = async (text: string, answers: FileAnswers = {}) => {
    const [ask] = (await read(answers, text)).asks[0]?.asks ?? [];
    return ask?.ask === 'words' ? ask : null;
  };

  it('asks what a status, an outcome or a yes and no means, and the unknown words beside it', async () => {
    const ask = await asked(logOf(soundReset(SOUND), soundReset()));
    expect(
      ask?.groups.map(({ fields, words: own }) => [fields[0], own]),
    ).toEqual([
      ['privileged', ['y']],
      ['outcome', ['Reset']],
      ['approverRole', ['CEO']],
    ]);
    const head = [REGISTER_HEAD, soundException({ status: 'Active' })];
    const register = head.map((line) => line.join(';')).join('\n');
    const statuses = await asked(register);
    expect(statuses?.groups.map(({ words: own }) => own)).toEqual([['Active']]);
  });

  it('keeps the words of the job aid once the others are explained, and checks every rule', async () => {
    const text = logOf(
      soundReset({ ...SOUND, approver: '' }),
      soundReset({ account: 'b.roth', ticket: 'INC-2', person: 'Ben Roth' }),
    );
    const ask = await asked(text);
    if (!ask) throw new Error('No words are asked.');
    const sheet = withMeanings(ask.pointed, {
      privileged: { y: 'yes' },
      outcome: { Reset: 'reset' },
      approverRole: { CEO: 'yes' },
    });
    const { asks, registers } = await read({ sheet }, text);
    expect(asks).toEqual([]);
    expect(registers[0]?.unreadableLines).toBe(0);
    expect(
      registers[0]?.findings.map(({ rule, rows }) => [rule, rows]),
    ).toEqual([['missing_approver', [2]]]);
  });

  it.each([
    ['only checks, roles and ways to reach somebody', { approverRole: 'CEO' }],
    ['no words at all', { outcome: '', sessionsEnded: '' }],
  ])('asks nothing where the line has %s', async (_, change) => {
    expect(await asked(logOf(soundReset(change)))).toBeNull();
  });

  it('takes more than forty words for free text: each is told with its line', async () => {
    const lines = Array.from({ length: 41 }, (_, at) =>
      soundReset({ outcome: `Done by agent ${at}` }),
    );
    const { asks, registers } = await read({}, logOf(...lines));
    expect(asks).toEqual([]);
    expect(registers[0]?.unreadableLines).toBe(41);
  });

  it('asks nothing about a line that repeats the headings', async () => {
    expect(await asked(logOf(soundReset(), LOG_HEAD))).toBeNull();
  });
});

describe('a mapping that cannot be used', () => {
  it.each([
    ['no JSON', '{'],
    ['another format', '{"format":"x"}'],
    [
      'a roster without id and mail',
      '{"format":"hold-the-line roster mapping","version":1,"name":"x","columns":{"name":"Who"}}',
    ],
    [
      'a register without words',
      '{"format":"hold-the-line register mapping","version":1,"name":"x","sheet":"log","columns":{}}',
    ],
  ])('is refused: %s', (_, json) => {
    expect(() => readAnyMapping(json)).toThrow(
      'This is no mapping that can be used.',
    );
  });
});
