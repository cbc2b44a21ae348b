import type * as english from '../../takeaways/learnerRecord.ts';

export const note: typeof english.note =
  'Dies ist Ihre eigene Kopie. Der sha256 ist über alle anderen Felder gebildet, eine spätere Änderung fällt also auf. Er ist keine Unterschrift: Wer den Text ändert, kann einen neuen Hash bilden. Was zählt, ist die Aufzeichnung in Ihrem LMS.';
