import { describe, expect, it } from 'vitest';
import { ledTo } from '../../../../src/domain/simulation/ledTo.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import {
  isHeldUnsettled,
  settlingOf,
  turnOf,
} from '../../../../src/domain/simulation/turn.ts';
import { calls, callOf, policy, withoutVideo } from './desk.ts';

/** The move at which a call turned after moves written as `D CF X L`; null where nothing turned it. */
function turned(label: string, text: string, rules = policy) {
  const call = callOf(label);
  const codes = text.split(' ').filter(isMoveCode);
  const moves = soundMoves(codes);
  const led = ledTo(judge(play(moves, call, rules), call, rules));
  const turn = turnOf(moves, call, rules, led);
  return turn === null ? null : `${turn} ${codes[turn]} ${led}`;
}

describe('the moment at which a call turned', () => {
  it('is the check that unmasked an impostor, the first one that did', () => {
    expect(turned('C04 A', 'A D K CF X SEC W L')).toBe('3 CF neither');
    expect(turned('C05 A', 'D CF VC X SEC W L')).toBe('1 CF neither');
  });

  it('is what was looked up, where the case says that it stood there', () => {
    expect(turned('C03 A', 'D H S X SEC W L')).toBe('2 S neither');
    expect(turned('C11 B', 'D X SEC W L')).toBe('0 D neither');
  });

  it('is not a check that could not be made yet', () => {
    expect(turned('C04 A', 'CF D X SEC W L')).toBeNull();
  });

  it('is nowhere for an impostor who was told no on a feeling', () => {
    expect(turned('C04 A', 'X SEC L')).toBeNull();
    expect(turned('C04 A', 'K CG X SEC L')).toBeNull();
  });

  it('is the check that made it enough for a genuine caller', () => {
    expect(turned('C02 A', 'D B IP MA R E C SEC L')).toBe('2 IP neither');
    expect(turned('C01 A', 'D H B C L')).toBe('2 B neither');
  });

  it('is what they needed, where the case says that this settled it', () => {
    expect(turned('C08 A', 'D S A P VC IP OF E L')).toBe('6 OF neither');
  });

  it('is the owner who was heard, of an alert', () => {
    expect(turned('C12 A', 'D CF SEC CO RC L')).toBe('1 CF neither');
    expect(turned('C12 A', 'D A SEC CO RC L')).toBe('1 A neither');
    // A thief is cut off before anybody is asked; a rightful owner is not.
    expect(turned('C12 A', 'D S SEC CO CF RC L')).toBe('3 CO neither');
    expect(turned('C12 B', 'D CO CF RC L')).toBe('2 CF neither');
  });

  it('is that nothing could prove them, where nothing does', () => {
    expect(turned('C19 A', 'D H CF VC X L')).toBe('3 VC neither');
  });

  it('is no check that the policy does not take', () => {
    const video = calls.filter(
      ({ truth, debrief, moves }) =>
        truth === 'genuine' &&
        debrief.shows === 'VC' &&
        moves.VC?.result === 'confirms',
    );
    expect(video.length).toBeGreaterThan(3);
    for (const { id, variant } of video)
      expect(
        turned(`${id} ${variant}`, 'D VC X L', withoutVideo) ?? '',
      ).not.toMatch(/VC/);
  });

  it('is of an unsafe call the move that gave something away, whatever had shown itself before', () => {
    expect(turned('C04 A', 'A D K R E L')).toBe('3 R unsafe');
    expect(turned('C04 A', 'D CF GX L')).toBe('2 GX unsafe');
  });

  it('is the form, not the log, of an exception that nobody approved', () => {
    expect(turned('C09 A', 'D H S CF OF EX L')).toBe('5 EX unsafe');
  });

  it('is of somebody sent away the no, and nothing where nobody said one', () => {
    expect(turned('C02 A', 'D X L')).toBe('1 X refused');
    expect(turned('C02 A', 'D L')).toBeNull();
  });

  it('is somewhere in every model call', () => {
    const unturned = calls
      .map(({ id, variant, model }) => [`${id} ${variant}`, model.join(' ')])
      .filter(([label = '', model = '']) => {
        const turn = turned(label, model);
        return !turn?.endsWith('neither');
      });
    expect(unturned).toEqual([]);
  });
});

describe('what the case’s own move comes to', () => {
  it('settles who was asking, where the policy takes it', () => {
    expect(settlingOf(callOf('C05 B'), policy)).toBe('settles');
    expect(settlingOf(callOf('C04 A'), policy)).toBe('settles');
  });

  it('shows that nothing settles it, where nothing proves a genuine caller', () => {
    expect(settlingOf(callOf('C19 A'), policy)).toBe('nothing_does');
  });

  it('is neither where the policy does not take that check', () => {
    expect(settlingOf(callOf('C05 B'), withoutVideo)).toBe('neither');
  });
});

describe('a no that held the line', () => {
  const heldUnsettled = (label: string, text: string) => {
    const call = callOf(label);
    const moves = soundMoves(text.split(' ').filter(isMoveCode));
    const led = ledTo(judge(play(moves, call, policy), call, policy));
    const turn = turnOf(moves, call, policy, led);
    return isHeldUnsettled(moves, call, led, turn);
  };

  it('came before anything settled who was asking, or after', () => {
    expect(heldUnsettled('C04 A', 'X SEC L')).toBe(true);
    expect(heldUnsettled('C04 A', 'D CF X SEC L')).toBe(false);
  });

  it('is none where nobody said one, or where it sent a genuine caller away', () => {
    expect(heldUnsettled('C04 A', 'Q')).toBe(false);
    expect(heldUnsettled('C02 A', 'D X L')).toBe(false);
  });
});
