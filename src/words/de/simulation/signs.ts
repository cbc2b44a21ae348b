import type * as english from '../../simulation/signs.ts';

export const signs: typeof english.signs = [
  'Das Schild neben einem Namen sagt, ob eine Prüfung, die zählt, bisher Ja gesagt hat, und nicht, wer es ist.',
  'Die Linie hat einen Punkt für jede Handlung und das Pausenzeichen dort, wo Sie sind: Angehalten ist nichts. Rot ist kein Urteil: Sie bleibt es, bis eine Prüfung Ja sagt.',
  '„Erst der Eintrag“: Öffnen Sie den Verzeichniseintrag, dann geht es.',
  'Im Protokoll heißt „Keine Antwort“: Niemand wurde erreicht. „Kein Nachweis“: Was kam, klärt nichts.',
];
