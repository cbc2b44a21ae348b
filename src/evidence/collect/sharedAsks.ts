import type { PeopleAsk } from '../vocabulary/people.ts';
import { distinct } from '../vocabulary/sorting.ts';
import type { FileAsk, FileAsks } from '../reading/files/fileOutcome.ts';
import { areShares } from '../reading/readers/columnAsks.ts';

/** Questions that the same files leave open, each to be answered once for all of them. */
export interface SharedAsks {
  /** One or more, in the order in which they were given. */
  files: readonly [FileAsks, ...FileAsks[]];
  /** With what all of these files show for them. */
  asks: FileAsk[];
}

/** So much of what the files hold is shown with a question. */
const SAMPLES = 5;

/**
 * What files leave open, a question once where several leave open the same: first what is
 * asked of most files. A status word is a question of its own until it is known which
 * other words the same files have.
 */
export function sharedAsks(all: readonly FileAsks[]): SharedAsks[] {
  const questions = new Map<string, { places: number[]; asks: FileAsk[] }>();
  for (const [place, { asks }] of all.entries())
    for (const ask of asks.flatMap(byWord)) {
      const key = keyOf(ask, place);
      const known = questions.get(key) ?? { places: [], asks: [] };
      questions.set(key, known);
      known.places.push(place);
      known.asks.push(ask);
    }
  const together = Map.groupBy(questions.values(), ({ places }) =>
    places.join(),
  );
  return [...together.values()]
    .flatMap((group): SharedAsks[] => {
      const [first, ...others] = (group[0]?.places ?? []).flatMap(
        (place) => all[place] ?? [],
      );
      const asks = group.flatMap(({ asks: alike }) => mergedAsk(alike) ?? []);
      return first
        ? [{ files: [first, ...others], asks: withWordsTogether(asks) }]
        : [];
    })
    .sort((a, b) => b.files.length - a.files.length);
}

function byWord(ask: FileAsk): FileAsk[] {
  return ask.ask === 'statuses'
    ? ask.words.map((word) => ({ ...ask, words: [word] }))
    : [ask];
}

/** Questions of one key are the same question. @param place of the file, where its answer can hold for no other. */
function keyOf(ask: FileAsk, place: number): string {
  const { ask: kind } = ask;
  const key = (...parts: unknown[]) => JSON.stringify([kind, ...parts]);
  switch (ask.ask) {
    case 'zone':
    case 'dateOrder':
    case 'timeUnit':
    case 'testUsers':
      return key();
    case 'scoreMax':
      return key(areShares(ask.samples));
    case 'worksheet':
      return key(ask.sheets);
    case 'mapping':
      return key(ask.columns, ask.proposal?.id);
    case 'statuses':
      return key(ask.words);
    case 'words':
      // Each file keeps the name of its own.
      return key({ ...ask.pointed, name: '' }, ask.groups);
    case 'people':
      return key(
        ask.contradicted > 0,
        ask.suggested,
        ask.readings.map(({ reading }) => reading),
      );
    case 'roster':
    case 'leavers':
    case 'unread':
      return key(place);
  }
}

/** One question of several that are the same. */
function mergedAsk(alike: readonly FileAsk[]): FileAsk | undefined {
  const [first] = alike;
  if (!first || alike.length < 2) return first;
  const all = <Kind extends FileAsk['ask']>(kind: Kind) =>
    alike.filter(
      (one): one is Extract<FileAsk, { ask: Kind }> => one.ask === kind,
    );
  switch (first.ask) {
    case 'zone':
      return { ...first, samples: fromEach(all(first.ask)) };
    case 'dateOrder':
      return { ...first, samples: fromEach(all(first.ask)) };
    case 'scoreMax':
      return { ...first, samples: fromEach(all(first.ask)) };
    case 'timeUnit':
      return { ...first, samples: fromEach(all(first.ask)) };
    case 'mapping':
      return { ...first, rows: all(first.ask).flatMap(({ rows }) => rows) };
    case 'testUsers':
      return {
        ...first,
        people: distinct(all(first.ask).flatMap(({ people }) => people)),
        count: all(first.ask).reduce((sum, { count }) => sum + count, 0),
      };
    case 'statuses': {
      const names = all(first.ask).map(({ mapping }) => mapping?.name);
      return new Set(names).size > 1 ? { ...first, mapping: null } : first;
    }
    case 'people':
      return mergedPeople(first, all(first.ask));
    default:
      return first;
  }
}

/** The first of each file, then the second of each. */
function fromEach(asks: readonly { samples: readonly string[] }[]): string[] {
  const longest = Math.max(...asks.map(({ samples }) => samples.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    asks.flatMap(({ samples }) => samples[turn] ?? []),
  );
  return [...new Set(inTurn.flat())].slice(0, SAMPLES);
}

function mergedPeople(first: PeopleAsk, asks: readonly PeopleAsk[]): PeopleAsk {
  return {
    ...first,
    files: asks.length,
    samples: fromEach(asks),
    readings: first.readings.map(({ reading }, place) => {
      const found = asks.map(({ readings }) => readings[place]?.found ?? 0);
      return {
        reading,
        found: Math.min(...found),
        most: Math.max(...found),
      };
    }),
  };
}

/** Status words that the same files have are one question. */
function withWordsTogether(asks: readonly FileAsk[]): FileAsk[] {
  const words = asks.flatMap((one) =>
    one.ask === 'statuses' ? one.words : [],
  );
  const [first] = words;
  return asks.flatMap((one): FileAsk[] => {
    if (one.ask !== 'statuses') return [one];
    return one.words[0] === first ? [{ ...one, words }] : [];
  });
}
