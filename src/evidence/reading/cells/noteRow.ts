import { hasNoValue } from './noValue.ts';

/** A total, an average or a count, in the languages of rosterHeadings.ts; nothing but a number may follow. */
const TOTAL =
  /^(?:(?:grand|sub)[ -]?)?totals?(?: (?:of )?(?:users|learners|people|records|rows|count|number|général|general|geral|generale|complessivo))?[^\p{L}]*$|^(?:sum|average|avg|mean|median|count|number of [\p{L} ]{1,30}|(?:gesamt|zwischen)?summe|gesamt\p{L}*|insgesamt|durchschnitt|mittelwert|anzahl(?: [\p{L} ]{1,30})?|totaux|somme|moyenne|nombre de [\p{L} ]{1,30}|totales|suma(?: total)?|promedio|media|número de [\p{L} ]{1,30}|totale|totali|somma|numero di [\p{L} ]{1,30}|totaal|eindtotaal|som|gemiddelde|aantal(?: [\p{L} ]{1,30})?|soma|média|razem|suma|średnia|summa|i alt|yhteensä)[^\p{L}]*$/iu;
/** The total of a group: its name follows, and then nothing but figures. */
const TOTAL_OF =
  /^(?:(?:(?:grand|sub)[ -]?)?totals?|(?:zwischen|gesamt|teil)?summe|sous-total|total (?:parcial|partiel)|subtotales?|totale|totaal|subtotaal|delsum|delsumma)[ :–-]+\p{L}/iu;
/** What stands above or below a table, and never begins what is said of a person. */
const ABOUT_THE_FILE =
  /^(?:(?:this |the )?report(?: was)? )?(?:generated|created|exported|printed|downloaded|produced|prepared|run)(?: (?:on|at|by|from|in|date)\b|:)|^report (?:date|title|name|filters?)\b|^(?:as of|end of (?:report|file|list)|confidential|disclaimer|copyright)\b|^page \d|^(?:notes?|filters?|source|legend|remarks?|comments?|nota|hinweise?|anmerkung(?:en)?|bemerkung(?:en)?|stand|quelle|remarques?|opmerking(?:en)?)\s*[:.*]|^(?:erstellt|exportiert|gedruckt|generiert)(?: am| von| um|:)|^(?:seite|página|pagina) \d|^(?:vertraulich|ende (?:der|des) )|^(?:généré|exporté|imprimé|édité|créé)(?:e|es|s)? (?:le|par)\b|^(?:generado|exportado|impreso|creado) (?:el|por)\b|^(?:generato|esportato|stampato|creato) (?:il|da)\b|^(?:gegenereerd|geëxporteerd|afgedrukt|aangemaakt) (?:op|door)\b|^[*©]/i;
const SIX_WORDS = /^(?:\S+\s+){5}/;
const THREE_WORDS = /^(?:\S+\s+){2}/;
const ENDS = /[.!?:]$/;
const HAS_FIGURE = /\d/;
/** So many cells may be filled where the first tells of the file. */
const FEW = 3;

/**
 * Whether a row is a total or a note rather than somebody's: by how it begins, and by
 * what else stands in it. The rows around it are not looked at.
 */
export function isNoteRow(cells: readonly string[]): boolean {
  const place = cells.findIndex((cell) => cell.trim() !== '');
  const first = (cells[place] ?? '').trim().slice(0, 200);
  // Most rows begin with an id in figures.
  const code = first.charCodeAt(0);
  if (Number.isNaN(code) || (code >= 48 && code <= 57)) return false;
  const rest = cells.slice(place + 1).filter((cell) => cell.trim() !== '');
  const isTotal =
    TOTAL.test(first) ||
    (TOTAL_OF.test(first) && (rest.length > 0 || HAS_FIGURE.test(first)));
  if (!isTotal && !ABOUT_THE_FILE.test(first) && !isSentence(first))
    return false;
  if (isTotal)
    return rest.every((cell) => HAS_FIGURE.test(cell) || hasNoValue(cell));
  return isSentence(first) ? rest.length === 0 : rest.length < FEW;
}

/** What stands in such a row, for whoever wants to know what was left out. */
export function noteText(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 200);
}

/** More words than a name has. */
function isSentence(text: string): boolean {
  return SIX_WORDS.test(text) || (ENDS.test(text) && THREE_WORDS.test(text));
}
