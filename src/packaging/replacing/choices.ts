import {
  choiceChanges,
  choicesCompared,
  otherStandard,
} from '../../words/workshop/packaging/replacing/choices.ts';
import { standardNames } from '../../words/workshop/packaging/standards.ts';
import { STANDARDS } from '../types.ts';
import { known, type Change, type Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';

type Package = NonNullable<ReleaseRecord['package']>;

/** What was chosen when each was packaged. */
export function compareChoices(
  { package: was }: ReleaseRecord,
  { package: is }: ReleaseRecord,
): Compared {
  if (!was || !is) return { changes: [], unknown: [choiceChanges.unknown] };
  if (was.standard !== is.standard) return known([other(was, is)]);
  return known(
    OPTIONS.flatMap((option) => {
      const [from, to] = [was.options[option], is.options[option]];
      return from === to ? [] : changeOf(option, said(from), said(to));
    }),
  );
}

/** Choices that a record or a setting of the LMS rests on; an organisation's rules are compared one by one. */
const OPTIONS = [
  'status',
  'mastery',
  'way',
  'calls',
  'title',
  'accent',
  'logo',
] as const;

function said(value: Package['options'][string] | undefined): string {
  return String(value ?? choiceChanges.notSet);
}

function changeOf(
  option: (typeof OPTIONS)[number],
  from: string,
  to: string,
): Change {
  const { name, running } = choicesCompared[option];
  return {
    weight: running === null ? 'words' : 'rules',
    what: choiceChanges.what(name, from, to),
    plain: choiceChanges.plain(name, from, to),
    running,
  };
}

function other(was: Package, is: Package): Change {
  const [from, to] = [standardName(was.standard), standardName(is.standard)];
  return { weight: 'harm', ...otherStandard(from, to) };
}

function standardName(id: string): string {
  const standard = STANDARDS.find((one) => one === id);
  return standard ? standardNames[standard] : id;
}
