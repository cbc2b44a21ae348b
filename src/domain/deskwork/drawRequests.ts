import type { Deskwork, Subject } from '../../schema/deskwork.ts';
import { hashText } from '../hash.ts';
import { seededRandom, shuffle } from '../seed.ts';
import type { Random } from '../seed.ts';
import { numberedDay } from '../../ground/days.ts';
import { dayFrom } from './drawDay.ts';
import { rightApprovers, tooFewApprovers } from './drawApprovers.ts';
import { reasonOf } from './exceptionRule.ts';
import type { Element } from '../policy/exceptionElements.ts';
import { termOf } from '../policy/exceptionTerm.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import { between, pick } from './pick.ts';
import type { ExceptionRequest } from './requestRule.ts';
import { wordedRequest } from './wordedRequest.ts';

/** A request with the sentences in which it came, and the day from which they count. */
export interface IncomingRequest extends ExceptionRequest {
  today: string;
  sentences: string[];
}

/**
 * Four requests from a seed, in any order: one with all elements, one that
 * lacks one, one that lacks two, and one that needs no exception at all.
 */
export function drawRequests(
  words: Deskwork,
  rule: ExceptionRule,
  seed: number,
): IncomingRequest[] {
  const random = seededRandom(hashText(`${seed} requests`));
  const today = dayFrom(random);
  const of = (wanted: (kind: Subject['kind']) => boolean) =>
    shuffle(
      words.subjects.filter((it) => wanted(it.kind)),
      random,
    );
  const cannot = of((kind) => kind === 'cannot');
  const other = pick(
    of((kind) => kind !== 'cannot'),
    random,
  );
  const plans = [0, 1, 2].map((gaps, index) => ({
    subject: cannot[index] ?? pick(cannot, random),
    gaps: shuffle(rule.elements, random).slice(0, gaps),
  }));
  // Of a wish that needs no exception one element more may be missing; its reason is given.
  const more = rule.elements.filter((it) => it !== 'reason');
  const wish = {
    subject: other,
    gaps: shuffle(more, random).slice(0, between(0, 1, random)),
  };
  return shuffle([...plans, wish], random).map(({ subject, gaps }) => {
    const request = requestWith(subject, gaps, words, rule, random);
    return {
      ...request,
      today: numberedDay(today),
      sentences: wordedRequest(request, words, today, random),
    };
  });
}

function requestWith(
  subject: Subject,
  gaps: readonly Element[],
  words: Deskwork,
  rule: ExceptionRule,
  random: Random,
): ExceptionRequest {
  const { first, last } = termOf(rule);
  const whole: ExceptionRequest = {
    subject,
    reason: reasonOf(subject),
    risk: { text: subject.risk, holds: true },
    controls: { text: subject.controls, holds: true },
    approvers: rightApprovers(words, rule, random),
    ends: {
      kind: 'date',
      days: random() < 0.3 ? last : between(first, last, random),
    },
  };
  return gaps.reduce(
    (request, gap) => ({ ...request, ...lacking(gap, words, rule, random) }),
    whole,
  );
}

/** What stands in a request in place of an element: nothing, or something that is none. */
function lacking(
  element: Element,
  words: Deskwork,
  rule: ExceptionRule,
  random: Random,
): Partial<ExceptionRequest> {
  const silent = random() < 0.5;
  switch (element) {
    case 'approver':
      return { approvers: tooFewApprovers(words, rule, silent, random) };
    case 'end_date': {
      const { last } = termOf(rule);
      const days = last + between(1, last + 30, random);
      const kinds = [null, { kind: 'vague' }, { kind: 'date', days }] as const;
      return { ends: pick<ExceptionRequest['ends']>(kinds, random) };
    }
    case 'reason':
      return { reason: silent ? null : filler(words.fillers.reason, random) };
    case 'risk':
      return { risk: silent ? null : filler(words.fillers.risk, random) };
    case 'controls':
      return {
        controls: silent ? null : filler(words.fillers.controls, random),
      };
  }
}

function filler(texts: readonly string[], random: Random) {
  return { text: pick(texts, random), holds: false };
}
