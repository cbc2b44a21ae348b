import { describe, expect, it } from 'vitest';
import { readTrace } from '../../../../src/domain/simulation/readTrace.ts';
import {
  proofOf,
  type KnownCaller,
} from '../../../../src/domain/simulation/traceProof.ts';

const genuine: KnownCaller = { truth: 'genuine', compromised: false };
const impostor: KnownCaller = { truth: 'impostor', compromised: false };
const taken: KnownCaller = { truth: 'genuine', compromised: true };

function proof(text: string, caller: KnownCaller | null = genuine) {
  const trace = readTrace(text);
  if (!trace) throw new Error(`no trace: ${text}`);
  return proofOf(trace, caller);
}

describe('a trace with a verdict', () => {
  it.each([
    ['y', true, true, false],
    ['n', true, false, false],
    ['r', false, null, true],
    ['0', false, null, false],
  ])(
    '%s proves: reset %s, verified %s, refused %s',
    (verdict, reset, verifiedFirst, refusedWrongly) => {
      for (const caller of [genuine, impostor, null])
        expect(proof(`D,V${verdict},Zunfinished`, caller)).toEqual({
          reset,
          verifiedFirst,
          refusedWrongly,
          reported: false,
        });
    },
  );
});

describe('a trace without one', () => {
  it.each([
    ['D,R,Lt,Zunsafe_reset', true],
    ['D,SL,Lt,Zunsafe_reset', true],
    ['D,R-,Lt,Zno_decision', false],
    ['D,Lt,Zsent_by_message', false],
    ['Zsound_reset', true],
    ['Zunsafe_reset', true],
    ['Zneedless_reset', true],
    ['Zunrecorded_exception', null],
    ['Zsent_by_message', null],
    ['Znumber_changed', null],
    ['Zunfinished', null],
    ['Zfalse_log', null],
    ['Zrecovered', false],
    ['Zwrongful_refusal', false],
  ])('%s proves a reset: %s', (text, reset) => {
    expect(proof(text).reset).toBe(reset);
  });

  it.each([
    ['Zsound_reset', true],
    ['Zneedless_reset', true],
    ['Zunsafe_reset', null],
    ['Zrecovered', null],
    ['D,CFy,R,Q,Zunfinished', true],
    ['D,CFy,R,Lf,Zfalse_log', true],
    ['D,CFy,R,Lt,Zunsafe_reset', null],
    ['D,CFm,R,Lt,Zunsafe_reset', null],
    ['D,CFn,R,Lt,Zunsafe_reset', false],
    ['D,CF0,Kp,MAy,R,Lt,Zunsafe_reset', false],
    ['D,R,CFy,Lt,Zunsafe_reset', false],
    ['D,CFy,Lt,Zrecovered', null],
  ])('%s proves that checks stood before it: %s', (text, verifiedFirst) => {
    expect(proof(text).verifiedFirst).toBe(verifiedFirst);
  });

  it.each([
    ['Zwrongful_refusal', genuine, true],
    ['Zwrongful_refusal', null, true],
    ['Zwrongful_refusal', impostor, false],
    ['D,Xc,Lt,Zwrongful_refusal', genuine, true],
    ['D,OF,E,Xc,Lt,Zwrongful_refusal', genuine, null],
    ['D,OF,E-,Xc,Lt,Zwrongful_refusal', genuine, true],
    ['Zno_decision', genuine, true],
    ['Zno_decision', null, null],
    ['Zno_decision', impostor, false],
    ['D,OF,E,Lt,Zno_decision', genuine, null],
    ['Zincomplete_exception', genuine, null],
    ['Znumber_changed', genuine, null],
    ['Znumber_changed', impostor, false],
    ['D,R,NC,Lt,Znumber_changed', genuine, false],
    ['Zrecovered', genuine, false],
    ['Zsound_reset', null, false],
  ])('%s proves of %j a refusal: %s', (text, caller, refused) => {
    expect(proof(text, caller).refusedWrongly).toBe(refused);
  });

  it.each([
    ['D,SEC,Lt,Zdeclined', null, true],
    ['D,Xc,Lt,Znot_reported', impostor, false],
    ['D,SEC-,Lt,Znot_reported', impostor, false],
    ['Zdeclined', impostor, true],
    ['Zcontained', taken, true],
    ['Zdeclined', null, null],
    ['Zrecovered', genuine, null],
    ['Znot_reported', impostor, null],
  ])('%s proves of %j a report: %s', (text, caller, reported) => {
    expect(proof(text, caller).reported).toBe(reported);
  });
});
