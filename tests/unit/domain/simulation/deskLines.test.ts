import { describe, expect, it } from 'vitest';
import { deskLines } from '../../../../src/domain/simulation/deskLines.ts';
import { transcriptOf } from '../../../../src/domain/simulation/transcript.ts';
import { callOf, calls, labelOf } from './desk.ts';

describe('the lines of a call', () => {
  it('hold the caller while the desk rings somebody else, and set that call apart', () => {
    const lines = deskLines(
      callOf('C04 A'),
      [{ code: 'D' }, { code: 'VC' }],
      1,
    );
    const after = lines.filter(({ code }) => code === 'VC');
    expect(after.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'desk',
      'hold',
      'other',
    ]);
  });

  it('hold nobody while the desk rings the number on record, which the caller may answer', () => {
    const made = [{ code: 'D' }, { code: 'CF' }] as const;
    const kinds = deskLines(callOf('C17 B'), made, 1).map(({ kind }) => kind);
    expect(kinds).toContain('other');
    expect(kinds).not.toContain('hold');
  });

  it('let nobody wait on a line where there is none', () => {
    const lines = deskLines(
      callOf('C06 A'),
      [{ code: 'D' }, { code: 'CF' }],
      1,
    );
    expect(lines.map(({ kind }) => kind)).not.toContain('hold');
    expect(
      lines.find(({ code, kind }) => code === 'CF' && kind === 'other'),
    ).toBeDefined();
  });

  it('hold no push of a caller who is signed in', () => {
    const signedIn = calls.filter(
      ({ moves, pressure }) =>
        moves.B?.result === 'confirms' && pressure.length > 0,
    );
    expect(signedIn).not.toHaveLength(0);
    for (const call of signedIn) {
      const codes = ['B', 'D', 'A', 'K', 'CF', 'VC'] as const;
      const lines = deskLines(
        call,
        codes.map((code) => ({ code })),
        1,
      );
      expect(lines.filter(({ push }) => push)).toEqual([]);
    }
  });

  it('hold neither a push nor a wait of somebody who is gone', () => {
    const codes = ['X', 'D', 'VC', 'MA', 'SEC', 'W', 'A', 'K'] as const;
    const kindsAfter = (label: string, ends: boolean) => {
      const call = callOf(label);
      const moves = { ...call.moves, X: { text: 'A click.', ends } };
      const lines = deskLines(
        { ...call, moves },
        codes.map((code) => ({ code })),
        1,
      );
      return {
        holds: lines.some(({ kind }) => kind === 'hold'),
        pushes: lines.some(({ push }) => push),
      };
    };
    const neither = { holds: false, pushes: false };
    expect(kindsAfter('C04 A', true)).toEqual(neither);
    expect(kindsAfter('C04 A', false)).toEqual({ holds: true, pushes: true });
  });

  it('tell a push from what the caller says first', () => {
    const lines = deskLines(
      callOf('C04 A'),
      [{ code: 'A' }, { code: 'K' }],
      1,
    ).filter(({ kind }) => kind === 'caller');
    expect(lines.filter(({ push }) => push)).toHaveLength(1);
    expect(lines[0]?.push).toBe(false);
  });

  it.each(['"Well?" he says.', '“Well?” he says.', '„Und?“, sagt er.'])(
    'let the caller speak where a move is answered in quotes: %s',
    (text) => {
      const call = callOf('C04 A');
      const answered = {
        ...call,
        moves: { ...call.moves, A: { result: 'not_proof', text } as const },
      };
      const [, shown] = deskLines(answered, [{ code: 'A' }], 1).filter(
        ({ move }) => move === 0,
      );
      expect(shown).toMatchObject({ kind: 'caller', text });
    },
  );

  it('take what was looked up as such', () => {
    const lines = deskLines(callOf('C04 A'), [{ code: 'H' }], 1);
    expect(lines.at(-1)).toMatchObject({ kind: 'look', code: 'H' });
  });

  it.each(calls.map((call) => [labelOf(call), call] as const))(
    'say all that the transcript says, in its order: %s',
    (_, call) => {
      const made = call.model.map((code) => ({ code }));
      const said = transcriptOf(call, made, 3).filter(
        ({ who }) => who !== 'desk',
      );
      const set = deskLines(call, made, 3).filter(
        ({ kind }) => kind !== 'desk' && kind !== 'hold',
      );
      expect(set.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
      expect(set.map(({ tactics }) => tactics)).toEqual(
        said.map(({ tactics }) => tactics),
      );
    },
  );
});
