import { describe, expect, it } from 'vitest';
import { answerIn } from '../../../../src/packaging/replacing/answerLines.ts';
import { compareReleases } from '../../../../src/packaging/replacing/compareReleases.ts';
import {
  proposedVersion,
  requireNoHarm,
  requireVersion,
} from '../../../../src/packaging/replacing/requireRelease.ts';
import { refusal } from '../support.ts';
import { asRead, released, type Released } from './released.ts';

function after(change: (record: Released) => void) {
  const record = released();
  change(record);
  return compareReleases(asRead(released()), asRead(record));
}

const one = <T>([first]: T[]): T => {
  if (first === undefined) throw new Error('The list is empty.');
  return first;
};

type Case = [what: string, change: (now: Released) => void, told: string];

/** Each may take the place of the last one. */
const safe: Record<string, Case[]> = {
  '1.0.1': [
    [
      'a typo in the lesson',
      (now) => (one(now.held.texts.steps).sum = 'x'),
      'The step “First” is worded otherwise.',
    ],
    [
      'a question in other words',
      (now) => (one(now.bank.items).stem = 'What is first?'),
      'The question sound_exception is worded otherwise. If it means something else now, raise its revision.',
    ],
    [
      'a call in other words',
      (now) => (one(now.held.texts.cases).sum = 'x'),
      'The practice call C01 is worded otherwise.',
    ],
    [
      'another name of the organisation',
      (now) => (now.policy.organisation.name = 'Acme Ltd'),
      'policy.yaml: organisation.name: Acme, now Acme Ltd.',
    ],
    ['other sources', (now) => (now.held.texts.sources = 'x'), 'Sources have'],
    ['another opening', (now) => (now.held.texts.page = 'x'), 'the opening or'],
    [
      'other exercises',
      (now) => (now.held.texts.deskwork = 'x'),
      'small desks',
    ],
    ['another title', (now) => (now.title = 'Demo 2'), '“Demo 2” now'],
    [
      'a step under another heading',
      (now) => (now.held.ids.steps[1] = 'renamed'),
      'The step second is called renamed now.',
    ],
  ],
  '1.1.0': [
    [
      'a new question',
      (now) => now.held.ids.items.push('new_item'),
      'The question new_item is new.',
    ],
    [
      'a removed question that keeps its place',
      (now) => (now.held.ids.items[0] = { was: 'sound_exception' }),
      'The question sound_exception was removed; its place is kept.',
    ],
    [
      'a revised question with another answer',
      (now) => {
        Object.assign(one(now.held.keys), { key: 'a', revision: 2 });
        one(now.bank.items).revision = 2;
      },
      'The question sound_exception was revised: 1, now 2.',
    ],
    [
      'a revised call',
      (now) => {
        const call = one(now.held.calls);
        Object.assign(call, { truth: { A: 'impostor' }, revision: 3 });
        one(now.cases).revision = 3;
      },
      'The practice call C01 was revised: 2, now 3.',
    ],
    [
      'another learning point',
      (now) => (one(now.points).text = 'It ends on a date.'),
      'The learning point F01 is worded otherwise.',
    ],
    [
      'other days of training',
      (now) => (now.policy.training.everyMonths = 6),
      'training.everyMonths: 12, now 6',
    ],
  ],
  '2.0.0': [
    [
      'another pass mark',
      (now) => (now.check.pass = 90),
      'the pass mark in per cent: 80, now 90',
    ],
    [
      'fewer tries',
      (now) => (now.check.attempts = 2),
      'the tries at the check: 3, now 2',
    ],
    [
      'another rule of the desk',
      (now) => (now.held.desk.good = 7),
      'how many of them have to end well: 6, now 7',
    ],
    [
      'another rule of the organisation',
      (now) => (now.policy.exceptions.maxDays = 60),
      'policy.yaml: exceptions.maxDays: 90, now 60.',
    ],
    [
      'a new objective',
      (now) => now.held.ids.objectives.push('requests'),
      'The objective requests is new.',
    ],
    [
      'a pass that is called otherwise',
      (now) => (now.package.options.status = 'completed'),
      'what a pass is called: passed, now completed',
    ],
  ],
};

describe.each(Object.entries(safe))('what asks for %s', (version, cases) => {
  it.each(cases)('%s', (_, change, told) => {
    const replacement = after(change);
    const said = replacement.changes.map(({ what }) => what).join('\n');
    expect(said).toContain(told);
    expect(replacement.changes).toHaveLength(1);
    expect(replacement).toMatchObject({ answer: 'safe', unknown: [] });
    expect(proposedVersion(replacement)).toBe(version);
    requireNoHarm(replacement);
  });
});

const harm: Case[] = [
  [
    'steps in another order',
    (now) => now.held.ids.steps.reverse(),
    'first was number 1 and is number 3 now',
  ],
  [
    'a step between two',
    (now) => now.held.ids.steps.splice(1, 0, 'new'),
    'second was number 2 and is number 3 now; new is there',
  ],
  [
    'a question that is gone without a trace',
    (now) => now.held.ids.items.shift(),
    'sound_exception was number 1 and is gone',
  ],
  [
    'a case in the place of another',
    (now) => (now.held.ids.cases[0] = 'C02'),
    'C01 was number 1 and is gone; C02 is there',
  ],
  [
    'another right answer under the same revision',
    (now) => (one(now.held.keys).key = 'a'),
    'sound_exception has the right answer a instead of b, with the revision it had, 1',
  ],
  [
    'words that changed their letters',
    (now) => (one(now.held.keys).words = { a: '00000002', b: '00000001' }),
    'has the words of answer a under b',
  ],
  [
    'a truth that was turned round',
    (now) => (one(now.held.calls).truth = { A: 'impostor' }),
    'C01 (variant A) is impostor instead of genuine',
  ],
  [
    'a call that is judged by something else',
    (now) => (one(now.held.calls).judged = { A: 'ffffffff' }),
    'C01 (variant A) is judged by something else',
  ],
  [
    'a question that counts for something else',
    (now) => (one(now.held.keys).objective = 'requests'),
    'counts for requests instead of exceptions',
  ],
  [
    'an older form of saved progress',
    (now) => (now.held.format = '4'),
    'reads saved progress up to form 4',
  ],
  [
    'another standard',
    (now) => (now.package.standard = 'cmi5'),
    'The last package was made for SCORM 1.2, this one is for cmi5.',
  ],
];

describe('what would spoil saved data', () => {
  it.each(harm)('%s is refused, with the way out', async (_, change, told) => {
    const replacement = after(change);
    expect(replacement.answer).toBe('unsafe');
    expect(answerIn(replacement)).toMatch(/^No\./);
    const words = await refusal(() => requireNoHarm(replacement));
    expect(words).toContain(told);
    expect(words).toContain('Nothing was written.');
    expect(words).toMatch(/Do: {2}\S/);
  });

  it('is another course, since LMSs keep records under its id', async () => {
    const words = await refusal(() => after((now) => (now.course = 'other')));
    expect(words).toContain('another course');
  });
});

describe('a release.json of earlier days', () => {
  const { held: _held, package: _package, ...old } = released();

  it('leaves open what it does not tell, and nothing is called safe', () => {
    const replacement = compareReleases(asRead(old), asRead(released()));
    expect(replacement.answer).toBe('unknown');
    expect(answerIn(replacement)).toMatch(/^Not known\./);
    const told = replacement.unknown.join('\n');
    for (const open of [
      'whether each question keeps its place',
      'the rule of the practice desk',
      'judged by anything else',
      'words of the lesson',
      'the acknowledgement',
      'for which standard',
      'in which form it saves progress',
    ])
      expect(told).toContain(open);
    expect(replacement.changes).toEqual([]);
  });

  it('still tells of another answer and of a truth that was turned round', () => {
    const now = released();
    one(now.bank.keys).correct = ['a'];
    one(one(now.cases).variants).truth = 'impostor';
    const { answer, changes } = compareReleases(asRead(old), asRead(now));
    expect(answer).toBe('unsafe');
    expect(changes.map(({ what }) => what)).toEqual([
      expect.stringContaining('right answer a instead of b'),
      expect.stringContaining('is impostor instead of genuine'),
    ]);
  });
});

describe('the version of a release', () => {
  const typo = (version: string) =>
    after((now) => {
      one(now.held.texts.steps).sum = 'x';
      now.release.version = version;
    });

  it('has to be raised, and the message says to what and where', async () => {
    const words = await refusal(() =>
      requireVersion(typo('1.0.0'), 'content/demo/course.yaml'),
    );
    expect(words).toContain('these changes ask for 1.0.1 at least');
    expect(words).toContain('version: 1.0.1 in content/demo/course.yaml');
  });

  it.each(['1.0.1', '1.1.0', '2.0.0'])('may be %s after a typo', (version) => {
    requireVersion(typo(version), 'content/demo/course.yaml');
  });

  it('is not asked for where nothing changed', async () => {
    const words = await refusal(() =>
      requireVersion(
        after(() => undefined),
        'course.yaml',
      ),
    );
    expect(words).toContain('There is nothing to release');
  });
});
