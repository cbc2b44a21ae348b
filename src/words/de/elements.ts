import type * as english from '../elements.ts';

/** Nouns have their capital inside a sentence, too. */
export const elementWords: typeof english.elementWords = {
  reason: 'Grund',
  risk: 'Risiko',
  approver: 'freigebende Person',
  controls: 'Schutzmaßnahmen',
  end_date: 'Enddatum',
};

/** As they are needed: in the accusative. */
export const withArticle: typeof english.withArticle = {
  reason: 'einen Grund',
  risk: 'eine Angabe zum Risiko',
  approver: 'eine freigebende Person',
  controls: 'Schutzmaßnahmen',
  end_date: 'ein Enddatum',
};
