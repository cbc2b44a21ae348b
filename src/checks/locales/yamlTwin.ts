import { isObject } from '../../ground/json.ts';
import type { Finding } from '../finding.ts';
import { keyLabel } from '../keyLabel.ts';
import type { YamlFile } from '../yamlFile.ts';
import { isProseAt } from './prose.ts';
import { beyond, differing, isProse, keptIn } from './texts.ts';

/** A file and its translation, both as they were written. */
export interface YamlPair {
  original: YamlFile<unknown>;
  twin: YamlFile<unknown>;
  /** Of a list of sources, a translation has those that its courses cite. */
  isSelection: boolean;
  /** What the original's own check says of it; nothing is compared with a value that is itself wrong. */
  faults: readonly { path: readonly PropertyKey[] }[];
}

type Keys = readonly (string | number)[];

/** What a translation of a YAML file says otherwise than in words. */
export function yamlTwinFindings(pair: YamlPair): Finding[] {
  const { original, twin } = pair;
  if (original.data === null || twin.data === null) return [];
  return compared(original.data, twin.data, [], pair);
}

function compared(
  here: unknown,
  there: unknown,
  keys: Keys,
  pair: YamlPair,
): Finding[] {
  if (isFaulty(pair, keys)) return [];
  if (Array.isArray(here) && Array.isArray(there))
    return listFindings(here, there, keys, pair);
  if (isObject(here) && isObject(there))
    return mapFindings(here, there, keys, pair);
  if (
    typeof here === 'string' &&
    typeof there === 'string' &&
    isProseAt(pair.original.path, keys)
  )
    return textFindings(here, there, keys, pair);
  if (here === there || keys.join() === 'language') return [];
  return [
    {
      ...placeIn(pair, keys),
      rule: 'translation-shape',
      message: `${keyLabel(keys)} is ${shown(there)}: expected ${shown(here)}, as in ${originalAt(pair, keys)}.`,
      fix: `Write it like this: ${keys.findLast((key) => typeof key === 'string') ?? ''}: ${typeof here === 'string' ? here : shown(here)}`,
    },
  ];
}

/** Whether the original has a fault at these keys, or around them. */
function isFaulty({ faults }: YamlPair, keys: Keys): boolean {
  return faults.some(({ path }) => path.every((key, at) => key === keys[at]));
}

function listFindings(
  here: readonly unknown[],
  there: readonly unknown[],
  keys: Keys,
  pair: YamlPair,
): Finding[] {
  if (here.length !== there.length)
    return [
      {
        ...placeIn(pair, keys),
        rule: 'translation-shape',
        message: `${keyLabel(keys)} has ${there.length} entries: expected ${here.length}, as in ${originalAt(pair, keys)}.`,
        fix: 'Give the translation the same entries in the same order.',
      },
    ];
  return here.flatMap((value, place) =>
    compared(value, there[place], [...keys, place], pair),
  );
}

function mapFindings(
  here: Record<string, unknown>,
  there: Record<string, unknown>,
  keys: Keys,
  pair: YamlPair,
): Finding[] {
  const isWhole = !(pair.isSelection && keys.length === 0);
  const missing = Object.keys(here)
    .filter((key) => isWhole && !Object.hasOwn(there, key))
    .filter((key) => !isFaulty(pair, [...keys, key]))
    .map((key): Finding => ({
      ...placeIn(pair, keys),
      rule: 'translation-shape',
      message: `${keyLabel([...keys, key])} is missing: expected it as in ${originalAt(pair, [...keys, key])}.`,
      fix: hasWords(here[key])
        ? 'Copy it from there, and translate its words.'
        : 'Copy it from there as it is.',
    }));
  const others = Object.entries(there).flatMap(([key, value]): Finding[] => {
    const at = [...keys, key];
    if (isFaulty(pair, at)) return [];
    if (Object.hasOwn(here, key)) return compared(here[key], value, at, pair);
    return [
      {
        ...placeIn(pair, at),
        rule: 'translation-shape',
        message: `${keyLabel(at)} does not stand in ${pair.original.path}: expected the same keys.`,
        fix: 'Remove it, or write it into the original first.',
      },
    ];
  });
  return [...missing, ...others];
}

function textFindings(
  here: string,
  there: string,
  keys: Keys,
  pair: YamlPair,
): Finding[] {
  const base = { ...placeIn(pair, keys), rule: 'translation-text' as const };
  const source = originalAt(pair, keys);
  // Documents are called as they are.
  if (here === there && isProse(here) && !pair.isSelection)
    return [
      {
        ...base,
        message: `${keyLabel(keys)} is the same as in ${source}: expected its translation.`,
        fix: 'Translate it.',
      },
    ];
  const lost = beyond(keptIn(here), keptIn(there));
  const added = beyond(keptIn(there), keptIn(here));
  if (lost.length === 0 && added.length === 0) return [];
  return [
    {
      ...base,
      message: `${keyLabel(keys)} ${differing(lost, added)}: expected the numbers and values of ${source}.`,
      fix: 'Write numbers in figures where the original does, and keep what stands in braces.',
    },
  ];
}

/** Whether words may have to be translated in a value. */
function hasWords(value: unknown): boolean {
  return typeof value === 'string'
    ? isProse(value)
    : typeof value === 'object' && value !== null;
}

function placeIn({ twin }: YamlPair, keys: Keys) {
  return { path: twin.path, ...twin.at(keys) };
}

function originalAt({ original }: YamlPair, keys: Keys): string {
  return `${original.path}:${original.at(keys).line}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a list or a map' : JSON.stringify(value);
}
