import { atom } from 'nanostores';
import { drawRequests } from '../../domain/deskwork/drawRequests.ts';
import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import {
  decisionOn,
  judgeRequest,
  lackingElements,
} from '../../domain/deskwork/requestRule.ts';
import type {
  Decision,
  RequestVerdict,
} from '../../domain/deskwork/requestRule.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { newSeed } from '../seed.ts';

/** Requests on the desk, one at a time. Practice only: nothing of it is recorded or saved. */
export interface RequestDesk {
  requests: IncomingRequest[];
  rule: ExceptionRule;
  /** Verdicts of the requests answered so far, in their order. */
  verdicts: RequestVerdict[];
  /** The request on screen; it stays there with its verdict until the learner goes on. */
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
  $requestDesk.set({ requests, rule, verdicts: [], at: 0, round });
}

/** Judges the request on screen; a second answer to it changes nothing. */
export function answerRequest(
  marked: readonly Element[],
  decided: Decision,
): void {
  const desk = $requestDesk.get();
  const request = desk?.requests[desk.at];
  if (!desk || !request || desk.verdicts[desk.at]) return;
  const verdict = judgeRequest(marked, decided, request, desk.rule);
  $requestDesk.set({ ...desk, verdicts: [...desk.verdicts, verdict] });
}

/** Goes on to the next request, where this one is answered and there is one. */
export function nextRequest(): void {
  const desk = $requestDesk.get();
  if (!desk?.verdicts[desk.at] || desk.at + 1 >= desk.requests.length) return;
  $requestDesk.set({ ...desk, at: desk.at + 1 });
}

/** How many requests were judged rightly in both respects. */
export function rightRequests(verdicts: readonly RequestVerdict[]): number {
  return verdicts.filter(
    ({ lacking, decision }) =>
      lacking.kind === 'right' && decision.kind === 'right',
  ).length;
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
