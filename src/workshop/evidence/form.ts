import type { Report } from '../../evidence/known/report/report.ts';
import type { Settings } from '../../evidence/settings/settings.ts';
import type { AnsweredFile } from '../../evidence/vocabulary/answers.ts';
import type { ChosenCourses } from './questions/coursesForm.ts';
import type { Request } from './messages.ts';

const NAMES: readonly Report['names'][] = ['shown', 'pseudonyms', 'hidden'];

/** What the form holds. @param answers what has been said about files. */
export function readRequest(
  form: HTMLFormElement,
  answers: AnsweredFile[],
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
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const courses = lines('courses');
  return {
    files: files('files'),
    roster: files('roster')[0] ?? null,
    releases: files('releases'),
    policy: files('policy')[0] ?? null,
    answers,
    settings: {
      asOf: text('asOf') || null,
      names: NAMES.find((one) => one === text('names')) ?? 'shown',
      namesFrom: Number(text('namesFrom')),
      smallGroup: Number(text('smallGroup')),
      soonDays: Number(text('soonDays')),
      courses: courses.length > 0 ? courses : null,
      otherCourses: lines('otherCourses'),
      since: text('since') || null,
      organisation: text('organisation') || null,
      zone: text('zone') || null,
      countUnmatched: data.has('countUnmatched'),
      preparedBy: text('preparedBy') || null,
      reviewedBy: text('reviewedBy') || null,
      exportedOn: text('exportedOn') || null,
      rosterOn: text('rosterOn') || null,
      withSources: data.has('withSources'),
    },
    key: text('key'),
  };
}

/** Puts an earlier pack's settings into the form. */
export function fillIn(form: HTMLFormElement, settings: Settings): void {
  const put = (name: string, value: string | number): void => {
    const field = form.elements.namedItem(name);
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      field instanceof RadioNodeList
    )
      field.value = String(value);
  };
  put('asOf', settings.asOf);
  put('names', settings.names);
  put('namesFrom', settings.namesFrom);
  put('smallGroup', settings.smallGroup);
  put('soonDays', settings.soonDays);
  put('courses', (settings.courses ?? []).join('\n'));
  put('otherCourses', settings.otherCourses.join('\n'));
  put('since', settings.since ?? '');
  put('organisation', settings.organisation ?? '');
  put('zone', settings.zone ?? '');
  put('preparedBy', settings.preparedBy ?? '');
  put('reviewedBy', settings.reviewedBy ?? '');
  put('exportedOn', settings.exportedOn ?? '');
  put('rosterOn', settings.rosterOn ?? '');
  tick(form, 'countUnmatched', settings.countUnmatched);
  tick(form, 'withSources', settings.withSources);
  form.dispatchEvent(new Event('change'));
}

/** Puts the titles that count into the form, and those that are another course. */
export function putCourses(
  form: HTMLFormElement,
  { courses, others }: ChosenCourses,
): void {
  const put = (name: string, titles: readonly string[]): void => {
    const field = form.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
    if (field) field.value = titles.join('\n');
  };
  put('courses', courses);
  put('otherCourses', others);
}

function tick(form: HTMLFormElement, name: string, isTicked: boolean): void {
  const box = form.elements.namedItem(name);
  if (box instanceof HTMLInputElement) box.checked = isTicked;
}

/** Pseudonyms need a key, and nothing else does. */
export function askForKey(form: HTMLFormElement): void {
  const key = form.querySelector<HTMLInputElement>('[name="key"]');
  if (!key) return;
  const names = new FormData(form).get('names');
  const isNeeded = names === 'pseudonyms';
  key.required = isNeeded;
  key.disabled = !isNeeded;
  const field = key.closest<HTMLElement>('.field');
  if (field) field.hidden = !isNeeded;
}
