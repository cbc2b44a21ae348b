import { beforeEach, describe, expect, it } from 'vitest';
import {
  $registerReview,
  handInReview,
  markRow,
  openRegister,
  rightRows,
  shownRows,
  workedRegister,
} from '../../../src/stores/deskwork/register.ts';
import {
  $requestDesk,
  answerRequest,
  nextRequest,
  openRequests,
  rightRequests,
  workedRequests,
} from '../../../src/stores/deskwork/requests.ts';
import { faultsOfRow } from '../../../src/domain/deskwork/registerRule.ts';
import {
  decisionOn,
  lackingElements,
} from '../../../src/domain/deskwork/requestRule.ts';
import {
  whyFault,
  whySound,
} from '../../../src/islands/deskwork/registerWords.ts';
import {
  whyDecision,
  whyElement,
} from '../../../src/islands/deskwork/requestWords.ts';
import { drawRegister } from '../../../src/domain/deskwork/drawRegister.ts';
import { drawRequests } from '../../../src/domain/deskwork/drawRequests.ts';
import { rule, words } from '../domain/deskwork/words.ts';

const badWords = /undefined|null|NaN|\{|\ba [aeio]/;
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('the register on the desk', () => {
  beforeEach(() => {
    $registerReview.set(null);
    openRegister(words, rule);
  });

  it('waits for every line and names the first without a mark', () => {
    markRow(0, 'sound');
    markRow(1, 'expired');
    markRow(1, null);
    expect(handInReview()).toBe(1);
    expect($registerReview.get()?.verdicts).toBeNull();
  });

  it('counts all lines as right for who sees every fault', () => {
    const review = $registerReview.get();
    review?.register.rows.forEach((row, index) => {
      const [fault] = faultsOfRow(row, review.register.today, rule);
      markRow(index, fault ?? 'sound');
    });
    expect(handInReview()).toBeNull();
    expect(rightRows($registerReview.get()?.verdicts ?? [])).toBe(8);
  });

  it('keeps marks and verdicts once they are handed in', () => {
    for (let line = 0; line < 8; line += 1) markRow(line, 'sound');
    handInReview();
    const handedIn = $registerReview.get();
    markRow(0, 'expired');
    expect($registerReview.get()).toBe(handedIn);
  });

  it('gives a reason in whole words for every line of many registers', () => {
    for (const seed of seeds) {
      const register = drawRegister(words, rule, seed);
      for (const shown of shownRows(register, rule)) {
        const faults = faultsOfRow(shown.row, register.today, rule);
        const why = faults.length
          ? faults.map((it) => whyFault(it, shown, rule, '2027-03-09')).join()
          : whySound(shown, rule);
        expect(why.length).toBeGreaterThan(20);
        expect(why).not.toMatch(badWords);
      }
    }
  });

  it('has a worked example that is the same in every build and shows both kinds of line', () => {
    const { register, faults } = workedRegister(words, rule);
    expect(workedRegister(words, rule).register).toEqual(register);
    expect(faults.some((it) => it.length === 0)).toBe(true);
    expect(faults.some((it) => it.length > 0)).toBe(true);
  });
});

describe('the requests on the desk', () => {
  beforeEach(() => {
    $requestDesk.set(null);
    openRequests(words, rule);
  });

  function answerRightly(): void {
    const desk = $requestDesk.get();
    const request = desk?.requests[desk.at];
    if (!request) throw new Error('no request is on the desk');
    answerRequest(lackingElements(request, rule), decisionOn(request, rule));
  }

  it('stay on screen until answered, and take one answer each', () => {
    nextRequest();
    expect($requestDesk.get()?.at).toBe(0);
    answerRightly();
    answerRequest([], 'refuse');
    expect($requestDesk.get()?.verdicts).toHaveLength(1);
    nextRequest();
    expect($requestDesk.get()?.at).toBe(1);
  });

  it('end with the fourth and count what was right in both respects', () => {
    for (let place = 0; place < 3; place += 1) {
      answerRightly();
      nextRequest();
    }
    answerRequest(['reason', 'risk', 'controls'], 'open');
    nextRequest();
    const desk = $requestDesk.get();
    expect(desk?.at).toBe(3);
    expect(rightRequests(desk?.verdicts ?? [])).toBe(3);
  });

  it('come again under another round', () => {
    const first = $requestDesk.get();
    openRequests(words, rule);
    expect($requestDesk.get()).toMatchObject({ round: 1, at: 0, verdicts: [] });
    expect($requestDesk.get()?.requests).not.toEqual(first?.requests);
  });

  it('give a reason in whole words for every element and decision', () => {
    for (const request of seeds.flatMap((seed) =>
      drawRequests(words, rule, seed),
    )) {
      const lacking = lackingElements(request, rule);
      for (const element of rule.elements) {
        const why = whyElement(
          element,
          !lacking.includes(element),
          request,
          rule,
        );
        expect(why).toMatch(/\.$/);
        expect(why).not.toMatch(badWords);
      }
      expect(whyDecision(decisionOn(request, rule), request, rule)).not.toMatch(
        badWords,
      );
    }
  });

  it('have worked examples that are the same in every build, one for each decision', () => {
    const worked = workedRequests(words, rule);
    expect(workedRequests(words, rule)).toEqual(worked);
    expect(new Set(worked.map((it) => it.decision)).size).toBe(3);
  });
});
