import { element } from '../../form/parts.ts';

/** A screen on which a part is longer than the screen: a phone's. */
const NARROW = '(max-width: 40rem)';

/**
 * Folds the parts of the report on a phone, the first one left open; a link to a part
 * unfolds it, and so does printing. On a wider screen nothing changes.
 */
export function foldOnPhones(report: HTMLElement): void {
  const page = report.ownerDocument.defaultView;
  if (!page?.matchMedia(NARROW).matches) return;
  const sections = [...report.querySelectorAll('.report > section')];
  for (const section of sections.slice(1)) fold(section);
  report.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const id = link?.hash.slice(1) ?? '';
    const heading = id === '' ? null : report.querySelector(`#${id}`);
    const part = heading?.closest('details');
    if (part) part.open = true;
  });
  page.addEventListener('beforeprint', () => {
    for (const part of report.querySelectorAll('details')) part.open = true;
  });
}

function fold(section: Element): void {
  const heading = section.querySelector('h2');
  if (!heading) return;
  const rest = [...section.childNodes].filter((node) => node !== heading);
  const part = element('details', element('summary', heading), ...rest);
  section.replaceChildren(part);
}
