import type * as english from '../../../workshop/packaging/policy.ts';
import { counted } from '../../phrasing.ts';

export const presetNamed: typeof english.presetNamed = (name) =>
  `die Vorlage ${name}`;

export const policyRefused: typeof english.policyRefused = (
  policy,
  findings,
) => ({
  what: `Unter dieser Richtlinie lässt sich der Kurs nicht verpacken: ${counted(findings.length, 'Befund', 'Befunde')}.`,
  why: findings.join('\n'),
  fix: `Berichtigen Sie ${policy} oder verpacken Sie mit der Richtlinie, für die der Kurs geschrieben wurde.`,
});
