import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { PersonLine } from '../../../../known/report/report.ts';
import { quote } from '../foreignText.ts';

/** The name with the id below it, or what stands for the person where names are not shown. */
export function nameOf({ name, person }: PersonLine): Html {
  return name === null
    ? quote(person)
    : html`${quote(name)}<small>${quote(person)}</small>`;
}
