import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PolicyRefused } from '../../../../src/packaging/policy/policyRefused.ts';
import { readPolicy } from '../../../../src/packaging/policy/readPolicy.ts';

const own = readFileSync('tests/fixtures/content/valid/policy.yaml', 'utf8');
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const laughs = many(8, (at) => {
  const before = at === 0 ? 'x' : `*a${at - 1}`;
  return `a${at}: &a${at} [${many(9, () => `${before}, `)}${before}]\n`;
});
const edited = (from: string, to: string) => own.replace(from, () => to);

function refused(text: string): PolicyRefused {
  try {
    readPolicy({ name: 'ours.yaml', text });
  } catch (error) {
    if (error instanceof PolicyRefused) return error;
    throw error;
  }
  throw new Error('the policy was accepted');
}

/** What somebody may give as a policy, and the first thing that is said of it, by the command and by the page. */
const tries: [what: string, text: string, findings: number, first: string][] = [
  [
    'an alias',
    `${own}x: &a [1]\ny: *a\n`,
    1,
    'ours.yaml:25:4 this is no valid YAML: *a stands for a value that is written elsewhere. [yaml-syntax]\n  Fix: Write the value itself here, and leave out & and *.',
  ],
  [
    'an alias of nothing',
    `${own}y: *nowhere\n`,
    1,
    'ours.yaml:24:4 this is no valid YAML: *nowhere stands for a value that is written elsewhere. [yaml-syntax]',
  ],
  [
    'aliases of aliases',
    laughs,
    1,
    'ours.yaml:2:10 this is no valid YAML: *a0 stands for a value that is written elsewhere. [yaml-syntax]',
  ],
  [
    'more fields than can be read at once',
    own + many(40_000, (at) => `k${at}: 1\n`),
    1,
    'ours.yaml:1:1 this is no valid YAML: It has 390,447 characters, and a file may have 200,000. [yaml-syntax]\n  Fix: Keep what the course needs, and remove the rest.',
  ],
  [
    'thousands of unknown fields',
    own + many(9000, (at) => `k${at}: 1\n`),
    20,
    'ours.yaml:24:1 unknown field k0, and 8980 more here that are not listed: expected only the fields organisation, contacts, checks, contactData, reset, privileged, exceptions, codes, passes, log, report, training. [schema]\n  Fix: Correct the spelling of k0, or remove it.',
  ],
  [
    'thousands of wrong values',
    edited(
      '[reason, risk, approver, controls, end_date]',
      `[${many(5000, () => 'x, ')}x]`,
    ),
    100,
    'ours.yaml:20:14 exceptions.elements #1 is "x": expected one of reason, risk, approver, controls, end_date. 4901 more of this file are not listed. [schema]',
  ],
  [
    'a list in a list in a list',
    `${own}x: ${'['.repeat(20_000)}`,
    1,
    'ours.yaml:1:1 this is no valid YAML: Lists and maps stand too deep inside each other. [yaml-syntax]',
  ],
  [
    'a name as long as a book',
    edited('Your organisation', 'A'.repeat(100_000)),
    1,
    `ours.yaml:1:23 organisation.name is "${'A'.repeat(56)}…": expected the organisation, in at most 200 characters. [schema]`,
  ],
  [
    'a zone that is none',
    edited('Europe/London', 'Europe/Londn'),
    1,
    'ours.yaml:1:52 organisation.timezone is "Europe/Londn": expected an IANA time zone. [schema]\n  Fix: Write it like this: timezone: Europe/London',
  ],
  [
    'Latin-1',
    edited('Your organisation', 'Caf\uFFFD'),
    1,
    'ours.yaml:1:26 the letter after "isation: { name: Caf" is not written in UTF-8 (perhaps in Latin-1): expected UTF-8. [file-encoding]',
  ],
];

describe('a policy that nobody wrote in good faith', () => {
  it.each(tries)(
    'is refused in words where it holds %s',
    (_, text, count, first) => {
      const { findings, why } = refused(text);
      expect(why.slice(0, first.length)).toBe(first);
      expect(findings).toHaveLength(count);
    },
  );
});
