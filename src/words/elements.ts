import type { Element } from '../domain/policy/exceptionElements.ts';

/** The elements of a request by the names that the lesson gives them, as they stand inside a sentence. */
export const elementWords: Record<Element, string> = {
  reason: 'reason',
  risk: 'risk',
  approver: 'approver',
  controls: 'controls',
  end_date: 'end date',
};

/** The same with their article, where they have one. */
export const withArticle: Record<Element, string> = {
  reason: `a ${elementWords.reason}`,
  risk: `a ${elementWords.risk}`,
  approver: `an ${elementWords.approver}`,
  controls: elementWords.controls,
  end_date: `an ${elementWords.end_date}`,
};
