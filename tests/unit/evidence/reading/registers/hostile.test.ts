import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../../../src/evidence/reading/registers/texts.ts';
import type { RegisterPart } from '../../../../../src/evidence/vocabulary/registerPart.ts';
import {
  found,
  LOG_HEAD,
  mappings,
  partOf,
  REGISTER_HEAD,
  soundException,
  soundReset,
} from './support.ts';

const messagesOf = ({ findings, unreadable }: RegisterPart) => [
  ...findings.map(({ message }) => message),
  ...unreadable.map(({ reason }) => reason),
];
const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1)',
  '<script>alert(1)</script>',
  'x'.repeat(10_000),
  '9'.repeat(10_000),
  ' '.repeat(10_000) + 'x',
  'a\u0000b\u202Ec\r\nd',
  '__proto__',
  'constructor',
  '😀'.repeat(5_000),
];

describe('hostile cells', () => {
  it.each(HOSTILE)(
    'neither stop the reading nor make a message long: %#',
    (cell) => {
      const parts = [
        partOf([
          REGISTER_HEAD,
          REGISTER_HEAD.map(() => cell),
          soundException(),
        ]),
        partOf([LOG_HEAD, LOG_HEAD.map(() => cell), soundReset()]),
      ];
      for (const part of parts) {
        expect(part.lines).toBe(2);
        expect(part.unreadable.map(({ row }) => row)).toEqual([2]);
        for (const message of messagesOf(part)) {
          expect(message.length).toBeLessThan(2000);
          expect(message).toMatch(/^[A-Z]/);
          expect(message).not.toMatch(/[\u0000-\u001F\u202E]/);
        }
      }
    },
  );

  it('in free text are no concern of the policy', () => {
    const cells = { reason: HOSTILE[0], owner: HOSTILE[2], risk: HOSTILE[3] };
    expect(partOf([REGISTER_HEAD, soundException(cells)]).findings).toEqual([]);
  });

  it('with the names of people never stand in a message', () => {
    const names = {
      person: 'Zed Quux',
      account: 'zed.quux',
      approver: 'Zed Quux',
      agent: 'Wim Vex',
    };
    const bare = {
      check: 'asked',
      approverRole: 'x',
      reached: 'y',
      enrolled: '',
      sessionsEnded: 'No',
      when: '2026-11-01',
    };
    const lines = Array.from({ length: 4 }, () =>
      soundReset({ ...names, ...bare }),
    );
    const messages = messagesOf(partOf([LOG_HEAD, ...lines])).join(' ');
    expect(messages).toContain('resets for one account');
    expect(messages).not.toMatch(/quux|vex/i);
  });

  it('of any text and number give a part, with every row counted as a line or a note', () => {
    const cells = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('', 'Open', '2026-11-01', 'Reset done', ...HOSTILE),
      ),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 8 }),
        fc.constantFrom(REGISTER_HEAD, LOG_HEAD),
        (rows, head) => {
          const part = partOf([head, ...rows]);
          const filled = rows.filter((row) =>
            row.some((cell) => cell.trim() !== ''),
          );
          expect(part.lines + part.noteRows).toBe(filled.length);
          expect(part.notes).toHaveLength(part.noteRows);
        },
      ),
    );
  });
});

describe('a long log', () => {
  it('of one account in one minute is read without comparing every pair', () => {
    const line = soundReset();
    const part = partOf([
      LOG_HEAD,
      ...Array.from({ length: 20_000 }, () => line),
    ]);
    expect(found(part)).toHaveLength(1);
    expect(part.findings[0]?.rows).toHaveLength(20_000);
  });
});

describe('a log of 40,000 lines', () => {
  /** One line in a thousand is wrong, one in twenty cannot be read. */
  const lines = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, index) => {
      const at = from + index;
      return soundReset({
        account: `a${at}`,
        person: `P${at}`,
        approver: `B${at}`,
        ...(at % 1000 === 0 && { agent: '' }),
        ...(at % 20 === 0 && { privileged: 'perhaps' }),
      });
    });

  it('is judged line by line, and lists the first 1,000 that cannot be read in whatever order they come', () => {
    const rows = [LOG_HEAD, ...lines(0, 40_000)];
    const part = partOf(rows, {}, mappings, (below) => below.toReversed());
    expect(part.lines).toBe(40_000);
    expect(part.findings.map(({ rows: [row] }) => row)).toEqual(
      Array.from({ length: 40 }, (_, index) => index * 1000 + 2),
    );
    expect(part.unreadableLines).toBe(2_000);
    expect(part.unreadable.map(({ row }) => row)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => index * 20 + 2),
    );
  });
});

describe('a quoted cell', () => {
  it('is cut between characters, and on one line', () => {
    expect(quote(' a\n\tb ')).toBe('“a b”');
    expect(quote('😀'.repeat(100))).toBe(`“${'😀'.repeat(60)}…”`);
  });
});
