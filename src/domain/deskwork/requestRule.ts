import type { Subject } from '../../schema/deskwork.ts';
import { endingAfter } from '../policy/exceptionTerm.ts';
import { areApproved } from './exceptionRule.ts';
import type { Approver, Stated } from './exceptionRule.ts';
import type { Element } from '../policy/exceptionElements.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';

/** A request as its data; null where nothing is said of an element. */
export interface ExceptionRequest {
  subject: Subject;
  reason: Stated | null;
  risk: Stated | null;
  controls: Stated | null;
  /** Who has signed; nobody where it is empty. */
  approvers: Approver[];
  /** Days from today; `vague` where words stand in place of a date. */
  ends: { kind: 'date'; days: number } | { kind: 'vague' } | null;
}

/** Open the exception's entry, send the request back for what it lacks, or refuse it and offer what fits. */
export const decisions = ['open', 'return', 'refuse'] as const;
export type Decision = (typeof decisions)[number];

/** How the answer to a request stands against the rule. */
export interface RequestVerdict {
  lacking:
    | { kind: 'right'; lacking: Element[] }
    | {
        kind: 'wrong';
        lacking: Element[];
        overlooked: Element[];
        invented: Element[];
      };
  decision:
    | { kind: 'right'; decision: Decision }
    | { kind: 'wrong'; decision: Decision };
}

/** The elements that the policy asks for and the request does not give, in the policy's order. */
export function lackingElements(
  request: ExceptionRequest,
  rule: ExceptionRule,
): Element[] {
  const { approvers, ends } = request;
  const given: Record<Element, boolean> = {
    reason: request.reason?.holds ?? false,
    risk: request.risk?.holds ?? false,
    controls: request.controls?.holds ?? false,
    approver: areApproved(approvers, rule),
    end_date:
      ends?.kind === 'date' && endingAfter(ends.days, rule) === 'in_term',
  };
  return rule.elements.filter((element) => !given[element]);
}

/** How an element of a request stands: it counts, it is there and does not count, or nothing is said of it. */
export type ElementStands = 'counts' | 'short' | 'missing';

/** Tells what is there and does not count from what is not there at all. */
export function elementStands(
  element: Element,
  counts: boolean,
  request: ExceptionRequest,
): ElementStands {
  if (counts) return 'counts';
  const stated =
    element === 'approver'
      ? request.approvers.length > 0
      : request[element === 'end_date' ? 'ends' : element] !== null;
  return stated ? 'short' : 'missing';
}

/**
 * What to do with a request. Where the stated wish needs no exception, since
 * somebody would rather not or must get back in, a fuller form would not mend it.
 */
export function decisionOn(
  request: ExceptionRequest,
  rule: ExceptionRule,
): Decision {
  if (request.reason && request.subject.kind !== 'cannot') return 'refuse';
  return lackingElements(request, rule).length > 0 ? 'return' : 'open';
}

/** Judges what the learner marked and decided, each for itself. */
export function judgeRequest(
  marked: readonly Element[],
  decided: Decision,
  request: ExceptionRequest,
  rule: ExceptionRule,
): RequestVerdict {
  const lacking = lackingElements(request, rule);
  const overlooked = lacking.filter((element) => !marked.includes(element));
  const invented = rule.elements.filter(
    (element) => marked.includes(element) && !lacking.includes(element),
  );
  const decision = decisionOn(request, rule);
  return {
    lacking:
      overlooked.length + invented.length === 0
        ? { kind: 'right', lacking }
        : { kind: 'wrong', lacking, overlooked, invented },
    decision: { kind: decided === decision ? 'right' : 'wrong', decision },
  };
}

/** Whether a verdict says that both the elements and the decision were right. */
export function isRightInBoth({ lacking, decision }: RequestVerdict): boolean {
  return lacking.kind === 'right' && decision.kind === 'right';
}
