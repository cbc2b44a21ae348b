import { element, reveal } from '../../builder/parts.ts';
import type { FileSaid } from '../../evidence/reading/files/said.ts';
import type { Trouble } from '../messages.ts';
import { filesShown } from './files.ts';

/** Why no pack was made: everything at once, each with what to do. */
export function showTroubles(
  result: HTMLElement,
  troubles: readonly Trouble[],
  files: readonly FileSaid[],
): void {
  reveal(
    result,
    'No pack was made',
    ...troubles.map(({ what, why, fix }) =>
      element('p', element('strong', what), ` ${why} ${fix}`),
    ),
    ...filesShown(files, true),
  );
}
