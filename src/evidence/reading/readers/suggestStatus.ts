import type { MappedMeaning } from '../../vocabulary/mappings/recordMapping.ts';
import { PLAIN_STATUSES } from '../../vocabulary/mappings/statuses.ts';

/** What status words mean in German, French, Spanish, Italian and Dutch. */
const WORDS: Readonly<Record<Exclude<MappedMeaning, 'left out'>, string>> = {
  completed:
    'done, finished, erledigt, abgeschlossen, beendet, fertig, vollständig, terminé, achevé, complété, fini, effectué, suivi, completado, completada, finalizado, terminado, hecho, completato, completata, concluso, conclusa, terminata, concluído, concluída, terminato, voltooid, afgerond, klaar',
  passed:
    'bestanden, erfolgreich, réussi, validé, aprobado, apto, superado, superato, promosso, idoneo, geslaagd, behaald',
  failed:
    'nicht bestanden, durchgefallen, nicht erfolgreich, échoué, échec, non validé, suspenso, suspendido, no apto, no superado, reprobado, non superato, respinto, non idoneo, niet geslaagd, gezakt, niet behaald',
  incomplete:
    'in bearbeitung, begonnen, angefangen, laufend, unvollständig, nicht abgeschlossen, en cours, commencé, inachevé, incomplet, non terminé, non achevé, non complété, pas terminé, en curso, en progreso, iniciado, incompleto, no completado, no completada, no finalizado, no terminado, sin completar, in corso, iniziato, non completato, non completata, non concluso, incompleta, não concluído, em curso, em andamento, nicht erledigt, nicht beendet, bezig, mee bezig, in uitvoering, niet voltooid, niet afgerond',
  'not attempted':
    'open, offen, nicht begonnen, nicht gestartet, ausstehend, zugewiesen, à faire, non commencé, pas commencé, non débuté, pendiente, no iniciado, sin empezar, da fare, da iniziare, non iniziato, non iniziata, não iniciado, niet gestart, niet begonnen, te doen',
};

const MEANINGS: ReadonlyMap<string, MappedMeaning> = new Map([
  ...Object.entries(PLAIN_STATUSES),
  ...meaningsOf('completed'),
  ...meaningsOf('passed'),
  ...meaningsOf('failed'),
  ...meaningsOf('incomplete'),
  ...meaningsOf('not attempted'),
]);

/** What a status word may mean, to be shown and never to be taken unseen; null when nobody can say. */
export function suggestStatus(word: string): MappedMeaning | null {
  return MEANINGS.get(word.normalize('NFC').trim().toLowerCase()) ?? null;
}

function meaningsOf(
  meaning: keyof typeof WORDS,
): (readonly [string, MappedMeaning])[] {
  return WORDS[meaning].split(', ').map((word) => [word, meaning] as const);
}
