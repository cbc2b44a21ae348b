/** A small house that breaks one rule, and words of the message that must appear. */
interface Fault {
  name: string;
  files: Record<string, string>;
  says: string;
}

const one = (path: string, text: string): Record<string, string> => ({
  [path]: text,
});

/** One fault a line: the file, what stands in it (⏎ ends a line), what the message says. */
function faults(table: string): Fault[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [path = '', text = '', says = ''] = line.split(' | ');
      const files = one(`src/${path}`, text.replaceAll(' ⏎ ', '\n'));
      return { name: `${path}: ${text || 'being there'}`, files, says };
    });
}

const walls = faults(`
schema/item.ts | import '../domain/quiz/check.ts'; | schema may import words/workshop/policy
schema/item.ts | import { z } from 'zod'; | schema may import these packages: astro/zod
domain/quiz/check.ts | import { itemSchema } from '../../schema/item.ts'; | domain may import ground/days.ts; types of schema
domain/quiz/check.ts | import { $quiz } from '../../stores/quiz/quiz.ts'; | domain may import ground/days.ts; types of schema
domain/quiz/check.ts | import { readFileSync } from 'node:fs'; | domain never imports Node's own modules
domain/quiz/check.ts | import { readFileSync } from 'fs'; | domain never imports Node's own modules
domain/quiz/check.ts | import { map } from 'nanostores'; | domain may import these packages: none
checks/rules/a.ts | import { getCollection } from 'astro:content'; | checks may import these packages
checks/rules/a.ts | import { a } from '../../packaging/names.ts'; | checks may import ground/json.ts, schema, domain, words/workshop/policy
stores/quiz/quiz.ts | import { useState } from 'preact/hooks'; | stores may import these packages: nanostores
stores/quiz/quiz.ts | import type { Ack } from '../../tracking/port.ts'; | stores may import ground/days.ts, domain
tracking/port.ts | import { a } from './scorm12/adapter.ts'; | tracking/port.ts may import no other room
tracking/port.ts | import { a } from '../domain/seed.ts'; | tracking/port.ts may import no other room
tracking/scorm12/adapter.ts | import { a } from '../cmi5/time.ts'; | tracking/scorm12 may import tracking/port.ts
tracking/scorm12/adapter.ts | import { a } from '../../stores/quiz/quiz.ts'; | tracking/scorm12 may import tracking/port.ts
tracking/shared.ts |  | this is none of them
session/startSession.ts | import { render } from 'preact'; | session may import these packages
session/startSession.ts | import { a } from '../islands/quiz/Quiz.tsx'; | session may import stores, domain, tracking
islands/quiz/Quiz.tsx | import { start } from '../../session/startSession.ts'; | islands may import stores, takeaways
islands/quiz/Quiz.tsx | const a = await import('../../session/startSession.ts'); | islands may import stores, takeaways
islands/quiz/Quiz.tsx | export { scoreItem } from '../../domain/quiz/scoreItem.ts'; | islands may import stores, takeaways
islands/quiz/Quiz.tsx | import { getEntry } from 'astro:content'; | islands may import these packages
components/Page.astro | --- ⏎ import { a } from '../tracking/scorm12/adapter.ts'; ⏎ --- ⏎  | components may import components
components/Page.astro | <p>Hi</p> ⏎ <script> ⏎ import '../session/startSession.ts'; ⏎ </script> | components may import components
components/Page.astro | <p>Hi</p> ⏎ <script src="../session/startSession.ts"></script> | components may import components
layouts/Course.astro | --- ⏎ import '../session/startSession.ts'; ⏎ --- ⏎  | in a <script> session
pages/package.astro | <script> ⏎ import { a } from '../packaging/names.ts'; ⏎ </script> | in a <script> workshop
packaging/names.ts | import { join } from 'node:path'; | packaging never imports Node's own modules
packaging/names.ts | import { a } from '../domain/quiz/check.ts'; | packaging may import ground, schema, checks, domain/policy
evidence/known/report.ts | import { a } from '../../domain/quiz/scoreItem.ts'; | evidence/known may import evidence/vocabulary
evidence/known/report.ts | import { a } from '../writing/page.ts'; | How it looks belongs in writing/
evidence/reading/rows.ts | import type { A } from '../known/ledger.ts'; | What follows from them belongs in known/
evidence/reading/rows.ts | import { a } from '../writing/csv.ts'; | evidence/reading may import evidence/vocabulary
evidence/writing/page.ts | import { a } from '../reading/rows.ts'; | is put into the report by known/
evidence/vocabulary/record.ts | import { a } from '../reading/rows.ts'; | evidence/vocabulary may import ground, schema
evidence/collect/all.ts | import { a } from '../../stores/quiz/quiz.ts'; | The entry joins reading/, known/ and writing/
preview/server.ts | import { a } from '../domain/seed.ts'; | preview may import ground, evidence, styles
ground/days.ts | import { a } from '../domain/seed.ts'; | The ground knows no feature
preview/server.ts | import { a } from '../cli/start.ts'; | nobody imports cli
cli/check.ts | import { a } from '../stores/quiz/quiz.ts'; | cli may import ground, checks, packaging, evidence, preview
build/check.ts | import { a } from '../cli/check.ts'; | nobody imports cli
build/check.ts | import { a } from '../session/startSession.ts'; | build may import ground, checks, packaging
cli/check.ts | import shared from '../../../shared/design.json'; | src imports nothing outside src
cli/check.ts | import shared from '/elsewhere/shared/design.json'; | src imports nothing outside src
utils/text.ts |  | this is none of them
`);

const habits = faults(`
domain/seed.ts | export const a = Date.now(); | no clock and no chance
domain/seed.ts | export const a = new Date(); | no clock and no chance
domain/seed.ts | export const a = Math.random(); | no clock and no chance
domain/seed.ts | export const a = document.title; | never uses the browser's document
packaging/names.ts | export const a = fetch("x"); | never uses the browser's fetch
stores/quiz/quiz.ts | localStorage.clear(); | never uses the browser's localStorage
session/send/endSession.ts | addEventListener('beforeunload', () => {}); | nothing listens to unload
session/send/endSession.ts | window.onunload = () => {}; | nothing listens to unload
layouts/Course.astro | <script> ⏎ addEventListener('unload', () => {}); ⏎ </script> | Course.astro:2 says
cli/check.ts | export let a: any; | no value has the type any
islands/quiz/Quiz.tsx | export const a = () => <form onSubmit={() => {}}></form>; | no island waits for a form
cli/check.ts | // @ts-ignore ⏎ export const a = 1; | no comment switches a check off
cli/check.ts | /* eslint-disable */ | no comment switches a check off
`);

const circles: Fault[] = [
  {
    name: 'a circle of three files',
    files: {
      'src/domain/a.ts': "import './b.ts';",
      'src/domain/b.ts': "import type { C } from './c.ts';",
      'src/domain/c.ts': "import './a.ts';",
    },
    says: 'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
  },
];

export const FAULTS: Fault[] = [...walls, ...habits, ...circles];

/** Small houses in which nothing is wrong. */
export const SOUND: Omit<Fault, 'says'>[] = [
  {
    name: 'a type of zod in a check',
    files: one('src/checks/a.ts', "import type { z } from 'astro/zod';"),
  },
  {
    name: 'a field of a library called like a global',
    files: one(
      'src/packaging/html.ts',
      "import type { T } from 'parse5';\nexport type E = T.Element;",
    ),
  },
  {
    name: 'a long drawing',
    files: one('src/components/A.astro', `<svg>${'\n'.repeat(300)}</svg>`),
  },
  {
    name: 'types of the schema in the domain',
    files: one(
      'src/domain/quiz/item.ts',
      "import type { Item } from '../../schema/item.ts';",
    ),
  },
  {
    name: 'a date that was passed in',
    files: one(
      'src/domain/seed.ts',
      'export const year = (at: number) => new Date(at).getFullYear();',
    ),
  },
  {
    name: 'a field called location',
    files: one(
      'src/domain/a.ts',
      'export interface A { location: string }\nexport const b = (a: A) => ({ location: a.location });',
    ),
  },
  {
    name: 'the session in the script of a layout',
    files: one(
      'src/layouts/Course.astro',
      "---\nimport Page from './Page.astro';\n---\n<Page />\n<script>\nimport '../session/startSession.ts';\n</script>",
    ),
  },
  {
    name: 'a place on the disk where Node runs',
    files: one('src/cli/start.ts', "new URL('../../', import.meta.url);"),
  },
  {
    name: 'every adapter in the session',
    files: one(
      'src/session/launch/connect.ts',
      "import '../../tracking/port.ts';\nawait import('../../tracking/scorm12/adapter.ts');",
    ),
  },
  {
    name: 'errors.ts anywhere',
    files: one(
      'src/packaging/names.ts',
      "import { HoldError } from '../errors.ts';",
    ),
  },
  {
    name: 'the word unload in a sentence',
    files: one(
      'src/session/send/endSession.ts',
      "export const why = 'never on unload';",
    ),
  },
];

/** Functions of every form, by what the rule calls them, made as long as a test asks. */
export const LONG_FUNCTIONS = new Map<string, (lines: number) => string>(
  Object.entries({
    'src/domain/a.ts declared': ['/** Says a. */\nfunction declared() {', '}'],
    'src/islands/quiz/Quiz.tsx Arrow': [
      'export const Arrow = () => (<p>',
      '</p>);',
    ],
    'src/domain/a.ts method': ['export const a = {\nmethod() {', '},\n};'],
    'src/domain/a.ts field': ['export const a = {\nfield: () => {', '},\n};'],
    'src/domain/a.ts constructor': [
      'export class A {\nconstructor() {',
      '}\n}',
    ],
    'src/domain/a.ts holder': ['const holder = ["a"].map(() => {', '});'],
  }).map(([key, [start = '', end = '']]) => [
    key,
    (lines) => `${start}${'\n'.repeat(lines - 1)}${end}`,
  ]),
);
