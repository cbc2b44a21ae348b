import { expect, test } from 'vitest';
import { blindNo } from '../../../../src/domain/simulation/blindNo.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf } from './ruleDesk.ts';

const isBlind = (label: string, moves: string) =>
  blindNo(soundMoves(moves.split(' ').filter(isMoveCode)), callOf(label)) !==
  null;

test('a no is blind where nothing was looked up and nobody was asked before it', () => {
  for (const moves of ['X', 'A P X', 'X D CF', 'TL SEC X', 'B X'])
    expect(isBlind('C04 A', moves), moves).toBe(true);
});

test('a look, a check that leads somewhere or an approver who was asked makes it one that sees', () => {
  for (const moves of ['D X', 'H X', 'S X', 'K X', 'D CF X', 'D MA X'])
    expect(isBlind('C04 A', moves), moves).toBe(false);
});

test('without a no there is none', () => {
  for (const moves of ['', 'D', 'CO SEC'])
    expect(isBlind('C04 A', moves), moves).toBe(false);
});
