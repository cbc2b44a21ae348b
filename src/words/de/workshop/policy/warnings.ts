import type * as english from '../../../workshop/policy/warnings.ts';
import { counted } from '../../phrasing.ts';

const callsOf = (number: number) => counted(number, 'Anruf', 'Anrufen');

export const policyWarnings: typeof english.policyWarnings = {
  uselessMoves: (moves) =>
    `kein Fall braucht ${moves.join(', ')}, erwartet: Jede Handlung ändert oder zeigt irgendwo etwas.`,
  easy: {
    refusing: (calls) =>
      `Wer alle abweist, besteht den Übungsplatz nach ${callsOf(calls)}, erwartet: ein Scheitern in jedem Fall.`,
    suspicious: (calls) =>
      `Wer alle abweist und meldet, besteht den Übungsplatz nach ${callsOf(calls)}, erwartet: ein Scheitern in jedem Fall.`,
    hurried: (calls) =>
      `Wer bei allen zurücksetzt, besteht den Übungsplatz nach ${callsOf(calls)}, erwartet: ein Scheitern in jedem Fall.`,
  },
  neverPassed: (calls) =>
    `wer wie in den Musterverläufen arbeitet, besteht den Übungsplatz mit ${callsOf(calls)} nie, erwartet: ein Bestehen.`,
  fewItems: (objective, asked, others, least, line) =>
    `das Lernziel ${objective} hat ${counted(asked, 'Frage', 'Fragen')}${others > 0 ? ` unter dieser Richtlinie (${others} mehr unter anderen)` : ''}, erwartet: mindestens ${least} neben denen, die die Lektion stellt (bank.perObjective, Zeile ${line}).`,
};
