import { atom } from 'nanostores';
import { drawRequests } from '../../domain/deskwork/drawRequests.ts';
import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import {
  decisionOn,
  isRightInBoth,
  judgeRequest,
  lackingElements,
} from '../../domain/deskwork/requestRule.ts';
import type {
  Decision,
  RequestVerdict,
} from '../../domain/deskwork/requestRule.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { newSeed } from '../seed.ts';

export { elementStands } from '../../domain/deskwork/requestRule.ts';

/** What the learner made of a request, and how it stands. */
export interface RequestAnswer {
  marked: readonly Element[];
  decided: Decision;
  verdict: RequestVerdict;
}

/** Requests on the desk, one at a time. Practice only: nothing of it is recorded or saved. */
export interface RequestDesk {
  requests: IncomingRequest[];
  rule: ExceptionRule;
  /** Answers to the first requests, in their order. */
  answers: RequestAnswer[];
  /** Marked as missing in the request that is not answered yet. */
  marked: readonly Element[];
  /** The request on screen; with as many as there are, the summary. */
  at: number;
  /** How many desks of requests came before this one. */
  round: number;
}

/** Null until the desk is opened. */
export const $requestDesk = atom<RequestDesk | null>(null);

/** Puts fresh requests on the desk. */
export function openRequests(words: Deskwork, rule: ExceptionRule): void {
  const requests = drawRequests(words, rule, newSeed());
  const before = $requestDesk.get();
  const round = before ? before.round + 1 : 0;
  $requestDesk.set({ requests, rule, answers: [], marked: [], at: 0, round });
}

/** Marks an element of the request on screen as missing, or takes the mark back. Once it is answered, nothing changes. */
export function toggleElement(element: Element): void {
  const desk = $requestDesk.get();
  if (!desk || desk.answers[desk.at]) return;
  const others = desk.marked.filter((it) => it !== element);
  const marked =
    others.length < desk.marked.length ? others : [...others, element];
  $requestDesk.set({ ...desk, marked });
}

/** Judges the request on screen; a second answer to it changes nothing. */
export function decideRequest(decided: Decision): void {
  const desk = $requestDesk.get();
  const request = desk?.requests[desk.at];
  if (!desk || !request || desk.answers[desk.at]) return;
  const { marked, rule } = desk;
  const verdict = judgeRequest(marked, decided, request, rule);
  const answers = [...desk.answers, { marked, decided, verdict }];
  $requestDesk.set({ ...desk, answers, marked: [] });
}

/** Goes on to the next request, or after the last to the summary, where this one is answered. */
export function nextRequest(): void {
  const desk = $requestDesk.get();
  if (!desk?.answers[desk.at]) return;
  $requestDesk.set({ ...desk, at: desk.at + 1 });
}

/** Goes back to the request before. */
export function previousRequest(): void {
  const desk = $requestDesk.get();
  if (!desk || desk.at === 0) return;
  $requestDesk.set({ ...desk, at: desk.at - 1 });
}

/** Of each answer, whether it was right in both respects. */
export function rightRequests(answers: readonly RequestAnswer[]): boolean[] {
  return answers.map(({ verdict }) => isRightInBoth(verdict));
}

/** Worked requests, the same in every build, each with what it lacks and what to do. */
export function workedRequests(
  words: Deskwork,
  rule: ExceptionRule,
): { request: IncomingRequest; lacking: Element[]; decision: Decision }[] {
  return drawRequests(words, rule, 1).map((request) => ({
    request,
    lacking: lackingElements(request, rule),
    decision: decisionOn(request, rule),
  }));
}
