import { beforeEach, describe, expect, it } from 'vitest';
import {
  $registerReview,
  markRow,
  nextRow,
  openRegister,
  placeOfReason,
  previousRow,
  rightRows,
  workedRegister,
} from '../../../src/stores/deskwork/register.ts';
import {
  $requestDesk,
  decideRequest,
  nextRequest,
  openRequests,
  previousRequest,
  rightRequests,
  toggleElement,
  workedRequests,
} from '../../../src/stores/deskwork/requests.ts';
import { faultyFields } from '../../../src/domain/deskwork/judgeRow.ts';
import {
  decisionOn,
  lackingElements,
} from '../../../src/domain/deskwork/requestRule.ts';
import { rule, words } from '../domain/deskwork/words.ts';

describe('the register on the desk', () => {
  beforeEach(() => {
    $registerReview.set(null);
    openRegister(words, rule);
  });

  const review = () => {
    const open = $registerReview.get();
    if (!open) throw new Error('no register is open');
    return open;
  };

  function markRightly(): void {
    const { register, at } = review();
    const row = register.rows[at];
    if (!row) throw new Error('no line is on screen');
    const [found] = faultyFields(row, register.today, rule);
    markRow(found?.field ?? 'sound');
  }

  it('goes on only from a line that was judged, and back from any but the first', () => {
    nextRow();
    previousRow();
    expect(review().at).toBe(0);
    markRow('sound');
    nextRow();
    expect(review().at).toBe(1);
    previousRow();
    expect(review().at).toBe(0);
  });

  it('counts all lines as right for who sees every fault, and ends in the summary', () => {
    for (let line = 0; line < 8; line += 1) {
      markRightly();
      nextRow();
    }
    nextRow();
    expect(review().at).toBe(8);
    expect(rightRows(review().answers)).toEqual(Array(8).fill(true));
    markRow('sound');
    expect(review().answers).toHaveLength(8);
    previousRow();
    expect(review().at).toBe(7);
  });

  it('keeps an answer as it was given, also when the line is looked at again', () => {
    markRow('sound');
    const given = review();
    markRow('review');
    expect(review()).toBe(given);
    nextRow();
    previousRow();
    markRow('risk');
    expect(review().answers).toEqual(given.answers);
  });

  it('comes again under another round', () => {
    const first = review().register;
    openRegister(words, rule);
    expect(review()).toMatchObject({ round: 1, at: 0, answers: [] });
    expect(review().register).not.toEqual(first);
  });

  it('has the reason stand in the field that was tapped or is wrong', () => {
    const found = [{ field: 'risk', fault: 'unjustified' } as const];
    const place = (...[mark, verdict]: Parameters<typeof answer>) =>
      placeOfReason(answer(mark, verdict));
    const answer = (
      mark: Parameters<typeof markRow>[0],
      verdict: Parameters<typeof placeOfReason>[0]['verdict'],
    ) => ({ mark, verdict });
    expect(place('sound', { kind: 'rightly_sound' })).toBe('sound');
    expect(place('risk', { kind: 'rightly_flagged', found })).toBe('risk');
    expect(place('sound', { kind: 'missed', found })).toBe('risk');
    expect(
      place('review', { kind: 'other_field', field: 'review', found }),
    ).toBe('risk');
    expect(place('reason', { kind: 'false_alarm', field: 'reason' })).toBe(
      'reason',
    );
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

  const desk = () => {
    const open = $requestDesk.get();
    if (!open) throw new Error('no requests are open');
    return open;
  };

  function answerRightly(): void {
    const { requests, at } = desk();
    const request = requests[at];
    if (!request) throw new Error('no request is on the desk');
    lackingElements(request, rule).forEach(toggleElement);
    decideRequest(decisionOn(request, rule));
  }

  it('stay on screen until answered, and take one answer each', () => {
    nextRequest();
    expect(desk().at).toBe(0);
    answerRightly();
    const given = desk();
    decideRequest('refuse');
    toggleElement('reason');
    expect(desk()).toBe(given);
    nextRequest();
    expect(desk().at).toBe(1);
  });

  it('take a mark back, and keep those of an open request while an earlier one is looked at', () => {
    answerRightly();
    nextRequest();
    toggleElement('risk');
    toggleElement('reason');
    toggleElement('risk');
    previousRequest();
    previousRequest();
    expect(desk().at).toBe(0);
    nextRequest();
    expect(desk().marked).toEqual(['reason']);
    decideRequest('open');
    expect(desk().answers[1]?.marked).toEqual(['reason']);
    expect(desk().marked).toEqual([]);
  });

  it('end in the summary and count what was right in both respects', () => {
    for (let place = 0; place < 3; place += 1) {
      answerRightly();
      nextRequest();
    }
    (['reason', 'risk', 'controls'] as const).forEach(toggleElement);
    decideRequest('open');
    nextRequest();
    nextRequest();
    expect(desk().at).toBe(4);
    expect(rightRequests(desk().answers)).toEqual([true, true, true, false]);
    previousRequest();
    expect(desk().at).toBe(3);
  });

  it('come again under another round', () => {
    const first = desk();
    openRequests(words, rule);
    expect(desk()).toMatchObject({ round: 1, at: 0, answers: [] });
    expect(desk().requests).not.toEqual(first.requests);
  });

  it('have worked examples that are the same in every build, one for each decision', () => {
    const worked = workedRequests(words, rule);
    expect(workedRequests(words, rule)).toEqual(worked);
    expect(new Set(worked.map((it) => it.decision)).size).toBe(3);
  });
});
