import type * as english from '../connectionLog.ts';
import type { LogFacts } from '../connectionLog.ts';

const utc = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The digits of a code: what an LMS writes after them may be anything. */
const digits = (code: string) => /^\d*/.exec(code)?.[0] ?? '';

function codeOf(problem: { call: string; code: string } | null): string {
  if (!problem) return '';
  return ` ${problem.call} ${digits(problem.code)}`.trimEnd();
}

function answerTo(save: LogFacts['saves'][number]): string {
  if (save.problem) return 'abgelehnt';
  return save.doubt ? `bezweifelt (${save.doubt})` : 'angenommen';
}

const yes = (is: boolean) => (is ? 'ja' : 'nein');

function saveLine(save: LogFacts['saves'][number]): string {
  const holds = `Antworten=${save.answers} Lernziele=${save.objectives} beurteilt=${yes(save.judged)}`;
  return `${utc(save.at)} ${answerTo(save)} ${holds}${codeOf(save.problem)}`;
}

// Codes stay as the programs say them, so that they can be looked up.
function testLines({ at, facts, report }: LogFacts['test']): string[] {
  const { problem, readBack, used, allowed, calls, average, slowest } = facts;
  return [
    `Selbsttest vom ${utc(at)}`,
    ...report.map(({ id, outcome, why }) => `${outcome} ${id}: ${why}`),
    `Fehler${codeOf(problem) || ' keiner'}`,
    `zurückgelesen${typeof readBack === 'object' ? codeOf(readBack) : ` ${readBack}`}`,
    `gespeicherte Daten ${used} von ${allowed ?? 'unbegrenzt'}`,
    `Aufrufe ${calls}, im Mittel ${Math.round(average)} ms, der langsamste ${Math.round(slowest)} ms`,
  ];
}

export const connectionLog: typeof english.connectionLog = (log) => {
  const { packaged, test } = log;
  const options = (packaged?.options ?? []).map(
    ([name, value]) => `${name}=${value}`,
  );
  const calls = test.calls.map(({ at, outcome, milliseconds, call, code }) =>
    `${at.toISOString()} ${outcome} ${milliseconds} ms ${call} ${digits(code)}`.trimEnd(),
  );
  return [
    'Hold the Line: Verbindungsprotokoll. Keine Person, keine Antworten, keine Werte.',
    `Kurs ${log.course}, Version ${log.release}`,
    `Paket ${packaged ? [packaged.standard, ...options].join(' ') : 'keines (öffentliche Website)'}`,
    `LMS ${log.standard || 'nicht gefunden'}, Modus ${log.mode}, Einstieg ${log.entry}, Anrechnung ${yes(log.credit)}`,
    `Seite ${log.page.join(', ')}`,
    '',
    ...testLines(test),
    '',
    'Speicherungen, die neueste zuerst',
    ...log.saves.map(saveLine),
    '',
    'Aufrufe, der älteste zuerst',
    ...calls,
  ].join('\n');
};
