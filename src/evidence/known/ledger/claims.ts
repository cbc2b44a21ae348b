import type { Conflict } from '../../vocabulary/conflict.ts';
import type { EvidenceSource } from '../../vocabulary/record.ts';
import {
  disagreement,
  takenSince,
} from '../../../words/workshop/evidence/known/sources.ts';
import { bySource, byText } from './orders.ts';
import { byPrecedence, type Precedence } from './ranks.ts';

/** A status, the first place of one kind of report that says so, and how far that is believed. */
export interface Claim {
  value: string;
  source: EvidenceSource;
  by: Precedence;
}

/** Keeps each status once for each kind of report. */
export function addClaim(
  list: Claim[],
  value: string | null,
  source: EvidenceSource,
  by: Precedence,
): void {
  if (value === null) return;
  for (const claim of list) {
    if (claim.value !== value || !sameReport(claim.source, source)) continue;
    if (bySource(source, claim.source) < 0) claim.source = source;
    if (byPrecedence(by, claim.by) < 0) claim.by = by;
    return;
  }
  list.push({ value, source, by });
}

const sameReport = (a: EvidenceSource, b: EvidenceSource): boolean =>
  a.report === b.report && a.system === b.system;

/**
 * What the sources say, what was taken and why, when they do not agree; null when they
 * do. Two exports of the same report that differ because the learner has gone on in
 * between do agree.
 */
export function conflictOf(
  what: string,
  claims: readonly Claim[],
  taken: string | null,
  furthest: readonly string[],
): Conflict | null {
  const values = new Set(claims.map(({ value }) => value));
  const [first] = claims;
  if (values.size < 2 || !first) return null;
  const progress =
    claims.every(({ source }) => sameReport(source, first.source)) &&
    taken === furthest.find((value) => values.has(value));
  if (progress) return null;
  const voices = (placeOf: (source: EvidenceSource) => string) =>
    claims
      .map(({ value, source }) => disagreement.voice(value, placeOf(source)))
      .sort(byText);
  // What was taken goes first: the rest may be cut where there is little room.
  const head = disagreement.head(what, taken, reasonFor(taken, claims));
  return {
    words: disagreement.said(head, voices(placeInWords)),
    plain: disagreement.said(head, voices(reportInWords)),
  };
}

/** Why this value and no other, by the order in which the fields are folded. */
function reasonFor(taken: string | null, claims: readonly Claim[]): string {
  const [ours] = claims.filter(({ value }) => value === taken).sort(byBelief);
  const others = claims.filter(({ value }) => value !== taken).sort(byBelief);
  const [rival] = others.filter(({ value }) => value !== 'not attempted');
  if (!ours) return takenSince.noneToTake;
  const against = rival ?? others[0];
  if (!against || (!rival && taken !== 'not attempted'))
    return takenSince.noLaunch;
  if (ours.by.rank > against.by.rank) return takenSince.moreOfAttempt;
  if (byPrecedence(ours.by, against.by) < 0) return takenSince.later;
  return takenSince.better;
}

const byBelief = (a: Claim, b: Claim): number => byPrecedence(a.by, b.by);

function placeInWords({ system, report, file, row }: EvidenceSource): string {
  return disagreement.place(system, report, file, row);
}

function reportInWords({ system, report }: EvidenceSource): string {
  return disagreement.place(system, report, null, null);
}
