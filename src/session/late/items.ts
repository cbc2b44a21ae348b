import type { ItemBank } from '../../domain/quiz/item.ts';
import type { CaseBank } from '../../domain/simulation/queue.ts';
import { $course } from '../../stores/course.ts';
import { $way } from '../../stores/progress/way.ts';
import { $bank, $bankRequest, $check } from '../../stores/quiz/quiz.ts';
import {
  $caseBank,
  $caseBankRequest,
  $desk,
} from '../../stores/simulation/desk.ts';
import { fetchOnRequest } from './fetchOnRequest.ts';
import { late } from './loadLate.ts';
import { prefetchIslands } from './prefetch.ts';

/** Milliseconds after load: later than anything a first launch counts. */
const prefetchAfter = 2000;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBank(value: unknown): value is ItemBank {
  return (
    isObject(value) &&
    Array.isArray(value['items']) &&
    Array.isArray(value['keys'])
  );
}

function isCaseBank(value: unknown): value is CaseBank {
  return (
    isObject(value) &&
    Array.isArray(value['cases']) &&
    isObject(value['policy'])
  );
}

/** Fits the attempt under way to the items that the check asks today, once both are here. */
export function fitCheck(): void {
  const { status, bank } = $bank.get();
  const rule = $course.get()?.check;
  if (status !== 'ready' || !rule || !late) return;
  $check.set(
    late.reconcileCheck($check.get(), late.checkItems(rule, bank, $way.get())),
  );
}

/** Gives up a call that was left open on a case that has changed since, or is gone. */
export function fitDesk(): void {
  const { bank } = $caseBank.get();
  const { open } = $desk.get();
  if (!bank || !open || !late) return;
  const file = bank.cases.find((it) => it.id === open.case);
  if (!file || !late.sameCaseRevision(file.revision, open.revision))
    $desk.set({ ...$desk.get(), open: null });
}

/**
 * Gets items and cases when asked for, and otherwise once the page has settled,
 * so that a lost connection does not take check and desk away.
 * @param casesUrl '' for a course without a practice desk.
 */
export function startItems(itemsUrl: string, casesUrl: string): void {
  const ahead = [
    prefetchIslands,
    fetchOnRequest(
      itemsUrl,
      $bank,
      $bankRequest,
      (value) => (isBank(value) ? value : null),
      fitCheck,
    ),
  ];
  if (casesUrl !== '') {
    ahead.push(
      fetchOnRequest(
        casesUrl,
        $caseBank,
        $caseBankRequest,
        (value) => (isCaseBank(value) ? value : null),
        fitDesk,
      ),
    );
  }
  const later = () =>
    setTimeout(
      () => ahead.forEach((fetchAhead) => fetchAhead()),
      prefetchAfter,
    );
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
