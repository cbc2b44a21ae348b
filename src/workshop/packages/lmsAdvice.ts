import {
  LMS_SECTIONS,
  sectionsFor,
  type LmsSection,
} from '../../packaging/lms/sections.ts';
import { STANDARDS, STATUSES } from '../../packaging/types.ts';
import { adviceOn } from '../../words/workshop/packages/lms.ts';
import { element, partsOf } from '../form/parts.ts';
import { textIn } from './readForm.ts';

/** Offers the LMSs of the set-up sheet, and shows what it will say of the one that is chosen, for the standard and the status that are chosen. */
export function joinAdvice(page: Document): void {
  const find = partsOf(page, 'src/components/workshop/LmsChoice.astro');
  const form = find('form', HTMLFormElement);
  const part = find('lms-advice', HTMLElement);
  const select = find('lms', HTMLSelectElement);
  for (const section of LMS_SECTIONS)
    select.append(new Option(section.name, section.id));
  const show = () => {
    const data = new FormData(form);
    const lms = textIn(data, 'lms');
    const section = lms === undefined ? undefined : sectionsFor(lms)[0];
    const text = section ? linesOf(section, data).join('\n') : '';
    part.hidden = !section || text === '';
    if (!section) return;
    part.replaceChildren(
      element('p', adviceOn(section.name)),
      element('pre', text),
    );
  };
  form.addEventListener('change', show);
  show();
}

function linesOf({ linesFor }: LmsSection, data: FormData): string[] {
  const standard = STANDARDS.find((it) => it === data.get('standard'));
  const status = STATUSES.find((it) => it === data.get('status'));
  if (!standard || !status) return [];
  const mark = textIn(data, 'mastery');
  const mastery = mark === undefined ? {} : { mastery: Number(mark) };
  return linesFor({ standard, options: { status, ...mastery } });
}
