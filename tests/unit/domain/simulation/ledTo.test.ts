import { describe, expect, it } from 'vitest';
import {
  momentsByTime,
  momentsOf,
  slipOf,
} from '../../../../src/domain/simulation/ledTo.ts';
import { callOf } from './ruleDesk.ts';

const moment = (when: string, ...after: ('GX' | 'E' | 'R' | 'EX')[]) => ({
  when,
  text: 'words',
  ...(after.length > 0 && { after }),
});
const debrief = {
  ...callOf('C09 A').debrief,
  ifUnsafe: [
    moment('at once'),
    moment('at ten', 'GX'),
    moment('at noon', 'E', 'R'),
  ],
  ifRefused: [moment('on Monday', 'GX')],
};
const whens = (
  led: 'unsafe' | 'refused' | 'neither',
  ...made: ('GX' | 'E' | 'R' | 'D')[]
) => momentsOf(debrief, led, made).map(({ when }) => when);

describe('what a call led to', () => {
  it('is after an unsafe one what follows from the moves that were made', () => {
    expect(whens('unsafe', 'D', 'GX')).toEqual(['at once', 'at ten']);
    expect(whens('unsafe', 'D', 'R')).toEqual(['at once', 'at noon']);
    expect(whens('unsafe', 'E', 'GX')).toEqual([
      'at once',
      'at ten',
      'at noon',
    ]);
    expect(whens('unsafe', 'D')).toEqual(['at once']);
  });

  it('is after a wrongful refusal what that led to', () => {
    expect(whens('refused', 'D')).toEqual(['on Monday']);
  });

  it('is of a call that harmed nobody what one careless answer would have led to, as one tale', () => {
    expect(slipOf(debrief)).toBe('R');
    expect(whens('neither', 'D')).toEqual(['at once', 'at noon']);
    const more = { ifUnsafe: [...debrief.ifUnsafe, moment('later', 'GX')] };
    expect(slipOf({ ...debrief, ...more })).toBe('GX');
    expect(slipOf({ ...debrief, ifUnsafe: [moment('at once')] })).toBeNull();
  });

  it('is told as one moment where different moves lead to different things at one time', () => {
    const at = (when: string, ...after: ('GX' | 'E')[]) =>
      momentsByTime([moment('at ten', 'GX'), moment(when, ...after)]).map(
        ({ when: time, texts }) => `${time} ${texts.length}`,
      );
    expect(at('at ten', 'E')).toEqual(['at ten 2']);
    expect(at('at noon', 'E')).toEqual(['at ten 1', 'at noon 1']);
    // What follows in any case is no other ending.
    expect(at('at ten')).toEqual(['at ten 1', 'at ten 1']);
  });
});
