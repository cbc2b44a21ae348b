import type { LogLine } from '../../../domain/simulation/judgeEntry.ts';
import type * as english from '../../simulation/logLines.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showedWords,
} from '../log.ts';

type CheckLine = Extract<LogLine, { field: 'check' }>;

const yesBut: Record<NonNullable<CheckLine['but']>, string> = {
  hollow: 'Ein Ja war zu hören; es weist niemanden aus.',
  denies: 'Die Person verneint, was der Alarm meldet.',
};

export const lineText: typeof english.lineText = (line, call) => {
  switch (line.field) {
    case 'check':
      return checkText(line, call);
    case 'approver': {
      const said = `Freigabe durch: ${small(approvers[line.wrote])}`;
      return line.verdict === 'true'
        ? said
        : `${said} (tatsächlich: ${small(approvers[line.was])})`;
    }
    case 'outcome':
      return deeds[line.deed];
  }
};

function checkText(
  { check, wrote, was, verdict, but }: CheckLine,
  call: Parameters<typeof showedWords>[1],
): string {
  const words = (it: Parameters<typeof showedWords>[0]) =>
    small(showedWords(it, call));
  const said = `${loggedChecks[check]}: ${wrote ? words(wrote) : 'nicht im Protokoll'}`;
  if (verdict === 'true') return but ? `${said}. ${yesBut[but]}` : said;
  return was
    ? `${said} (gezeigt hat sie: ${words(was)})`
    : `${said} (bei diesem Anruf nicht gemacht)`;
}

/** Only the first word: nouns in it keep their capital. */
function small(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('de')}${text.slice(1)}`;
}

export const lineVerdict: typeof english.lineVerdict = (line) => {
  const isSilent =
    line.field === 'outcome' && !line.wrote && line.verdict === 'false';
  if (isSilent) return 'Getan und weggelassen:';
  const isHalf =
    line.field === 'check' && line.wrote && line.verdict === 'missing';
  return isHalf ? 'Nur die Hälfte:' : lineVerdicts[line.verdict];
};

export const noEntry: typeof english.noEntry =
  'Der Anruf wurde ohne Eintrag abgeschlossen.';
export const nothingAsked: typeof english.nothingAsked =
  'Die Richtlinie verlangt nichts, was dieser Eintrag hätte sagen müssen.';
export const notKept: typeof english.notKept =
  'Ein Eintrag wird gleich nach seinem Anruf Zeile für Zeile beurteilt und nicht aufbewahrt.';
