import { plainHeading } from '../headings/plainHeading.ts';
import type { Presence } from '../../vocabulary/leavers.ts';

const WORDS: Record<Presence, string> = {
  here: 'active, employed, current, currently employed, working, aktiv, beschaftigt, angestellt, actif, active, en poste, activo, activa, en activo, de alta, attivo, attiva, in servizio, actief, in dienst, ativo, ativa, aktywny, aktywna, zatrudniony, zatrudniona',
  left: 'terminated, left, leaver, inactive, resigned, retired, departed, former, former employee, ausgeschieden, ausgetreten, inaktiv, ehemalig, inactif, inactive, sorti, sortie, parti, partie, inactivo, inactiva, baja, de baja, cesado, cesada, inattivo, inattiva, cessato, cessata, inactief, uit dienst, inativo, inativa, desligado, desligada, nieaktywny, nieaktywna, zwolniony, zwolniona',
};
const YES =
  'yes, y, true, 1, ja, j, wahr, oui, o, vrai, si, s, verdadero, vero, sim, verdadeiro, tak, prawda';
const NO =
  'no, n, false, 0, nein, falsch, non, faux, falso, nee, onwaar, nao, nie, falsz';

const PRESENCE_OF = new Map<string, Presence>([
  ...WORDS.here.split(', ').map((word) => [word, 'here'] as const),
  ...WORDS.left.split(', ').map((word) => [word, 'left'] as const),
]);
const ANSWER_OF = new Map<string, boolean>([
  ...YES.split(', ').map((word) => [word, true] as const),
  ...NO.split(', ').map((word) => [word, false] as const),
]);

const OTHER: Record<Presence, Presence> = { here: 'left', left: 'here' };

/** A heading that asks whether somebody is here, such as accountEnabled. */
const ASKS_HERE = /\b(?:enabled|aktiviert)\b/;
const ASKS_LEFT = /\b(?:disabled|deactivated|deaktiviert|has left)\b/;

/** What a word under this heading may mean; null when nobody can say. A yes or a no answers the heading. */
export function suggestPresence(
  heading: string,
  word: string,
): Presence | null {
  const plain = plainHeading(word);
  const known = PRESENCE_OF.get(plain);
  if (known !== undefined) return known;
  const isYes = ANSWER_OF.get(plain);
  const asked = askedBy(heading);
  if (isYes === undefined || asked === null) return null;
  return isYes ? asked : OTHER[asked];
}

function askedBy(heading: string): Presence | null {
  const parted = heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const plain = plainHeading(parted).replace(/^(?:is|currently) /, '');
  if (ASKS_LEFT.test(plain)) return 'left';
  if (ASKS_HERE.test(plain)) return 'here';
  return PRESENCE_OF.get(plain) ?? null;
}
