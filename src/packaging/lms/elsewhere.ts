import { elsewhereWords } from '../../words/workshop/packaging/lms/sections.ts';
import { standardNames } from '../../words/workshop/packaging/standards.ts';
import { dashed } from '../sheetText.ts';
import type { SheetFacts } from './notes.ts';

/** What the course does in a frame. */
const SANDBOX =
  'sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"';

/** The settings by what they are about, for an LMS that we know nothing of. */
export function elsewhere({ standard, options }: SheetFacts): string[] {
  return [
    elsewhereWords.kind(standardNames[standard]),
    elsewhereWords.completion,
    elsewhereWords.status(options.status),
    elsewhereWords.grade,
    elsewhereWords.attempts,
    elsewhereWords.window(SANDBOX),
    ...(standard === 'cmi5' ? [elsewhereWords.recordStore] : []),
  ].flatMap((setting) => dashed(setting));
}
