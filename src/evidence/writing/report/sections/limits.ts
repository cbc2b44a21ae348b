import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { FileRead, Limit } from '../../../vocabulary/fileRead.ts';
import { quote } from '../foreignText.ts';
import { limitWords } from '../../../../words/workshop/evidence/writing/sources.ts';

/** What the kinds of report that were read cannot carry, each kind once. */
export function limits(files: readonly FileRead[]): Html {
  const kinds = new Map(files.map(({ reader }) => [reader.id, reader]));
  const limited = [...kinds.values()].filter(
    (reader) => reader.limits.length > 0,
  );
  if (limited.length === 0) return html``;
  return html`<h3>${limitWords.title}</h3>
    ${limited.map(
      ({ name, limits: all }) =>
        html`<h4>${quote(name)}</h4>
          <ul>
            ${all.map(limitLine)}
          </ul>`,
    )}`;
}

function limitLine({ why, instead }: Limit): Html {
  return html`<li>
    ${quote(why)}
    ${instead !== null && html`<br />${limitWords.instead}${quote(instead)}`}
  </li>`;
}
