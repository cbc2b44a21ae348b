import type { REGISTER_COLUMNS } from '../../schema/sheetColumns.ts';
import type { ExceptionRule } from './exceptionTerm.ts';

/** An element that the policy may ask of a request. */
export type Element = ExceptionRule['elements'][number];

/** A column of the exception register. */
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** What of the policy says which elements it asks for. */
interface Asking {
  elements: readonly string[];
}

/** The elements that a form gives in words; the end is a date. */
export const wordedElements = [
  'reason',
  'risk',
  'approver',
  'controls',
] as const satisfies readonly Element[];

/** Whether the policy asks for an element. */
export function isAsked(element: Element, { elements }: Asking): boolean {
  return elements.includes(element);
}

/**
 * The element that stands in each column of the register. Null for what every line
 * in force has, whatever the policy asks of a request: without it nobody could say which
 * exception it is, since when it runs, and whether it still does.
 */
const elementIn: Record<RegisterColumn, Element | null> = {
  Account: null,
  'Person or system': null,
  Reason: 'reason',
  Risk: 'risk',
  'Approver name': 'approver',
  'Approver role': 'approver',
  'Compensating controls': 'controls',
  'Approved on': null,
  'Review by': 'end_date',
  Status: null,
};

/** Whether a line in force must have something in this column. */
export function isRequired(column: RegisterColumn, rule: Asking): boolean {
  const element = elementIn[column];
  return element === null || isAsked(element, rule);
}
