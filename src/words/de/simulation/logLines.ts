import type { LogLine } from '../../../domain/simulation/judgeEntry.ts';
import type * as english from '../../simulation/logLines.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showingWords,
} from '../log.ts';

export const lineText: typeof english.lineText = (line) => {
  switch (line.field) {
    case 'check': {
      const said = judged(
        line,
        `${loggedChecks[line.check]}: `,
        line.wrote ? showingWords[line.wrote] : 'Nicht gemacht',
        line.was ? showingWords[line.was] : 'bei diesem Anruf nicht gemacht',
      );
      return line.hollow
        ? `${said}. Ein Ja war zu hören; es weist niemanden aus.`
        : said;
    }
    case 'approver':
      return judged(
        line,
        'Freigabe durch: ',
        approvers[line.wrote],
        approvers[line.was],
      );
    case 'outcome':
      return deeds[line.deed];
  }
};

function judged(
  { verdict }: LogLine,
  of: string,
  wrote: string,
  was: string,
): string {
  const said = `${of}${small(wrote)}`;
  return verdict === 'true' ? said : `${said} (tatsächlich: ${small(was)})`;
}

/** Only the first word: nouns in it keep their capital. */
function small(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('de')}${text.slice(1)}`;
}

export const lineVerdict: typeof english.lineVerdict = (line) => {
  const isSilent =
    line.field === 'outcome' && !line.wrote && line.verdict === 'false';
  return isSilent ? 'Getan und weggelassen:' : lineVerdicts[line.verdict];
};

export const noEntry: typeof english.noEntry =
  'Der Anruf wurde ohne Eintrag abgeschlossen.';
export const nothingAsked: typeof english.nothingAsked =
  'Die Richtlinie verlangt nichts, was dieser Eintrag hätte sagen müssen.';
export const notKept: typeof english.notKept =
  'Ein Eintrag wird gleich nach seinem Anruf Zeile für Zeile beurteilt und nicht aufbewahrt.';
