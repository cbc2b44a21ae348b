import type { Answers, DateOrder } from '../evidence/readers/reader.ts';
import type { Report } from '../evidence/report/report.ts';
import type { Request } from './messages.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const NAMES: readonly Report['names'][] = ['shown', 'pseudonyms', 'hidden'];

/** What the form holds. Fields left empty answer nothing. */
export function readRequest(
  form: HTMLFormElement,
  site: string,
  house: string,
): Request {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const files = (name: string): File[] =>
    data
      .getAll(name)
      .filter((one) => one instanceof File)
      .filter(({ name: file, size }) => file !== '' || size > 0);
  const answers: Answers = {};
  const order = ORDERS.find((one) => one === text('dateOrder'));
  if (order) answers.dateOrder = order;
  if (text('zone') !== '') answers.zone = text('zone');
  if (Number(text('scoreMax')) > 0) answers.scoreMax = Number(text('scoreMax'));
  return {
    site,
    house,
    files: files('files'),
    roster: files('roster')[0] ?? null,
    releases: files('releases'),
    policy: files('policy')[0] ?? null,
    mapping: files('mapping')[0] ?? null,
    answers,
    asOf: text('asOf'),
    names: NAMES.find((one) => one === text('names')) ?? 'shown',
    key: text('key'),
  };
}
