import type { SourceFile } from '../../../../src/checks/finding.ts';

/** A little content and its German; each text stands under its path. */
const TEXTS: Record<string, string> = {
  'content/sources.yaml': `agency-2025:
  title: How callers get in at night
  url: https://agency.example/in
  note: Read in the edition of 2025.
other-2024: { title: Other, url: https://other.example/ }
`,
  'content/de/sources.yaml': `agency-2025:
  title: How callers get in at night
  url: https://agency.example/in
  note: In der Ausgabe von 2025 gelesen.
`,
  'content/policies/small.yaml': 'organisation: { name: A firm }\n',
  'content/policies/large.yaml': 'organisation: { name: A firm }\n',
  'content/policies/de/small.yaml': 'organisation: { name: Eine Firma }\n',
  'content/night/course.yaml': `id: night
title: Calls that come at night
language: en-GB
check: { items: [first], pass: 80 }
`,
  'content/night/de/course.yaml': `id: night
title: Anrufe, die nachts kommen
language: de-DE
check: { items: [first], pass: 80 }
`,
  'content/night/ids.yaml': 'steps: [at-night, check]\n',
  'content/night/facts.yaml': `- id: F01
  point: A call at night is a call like any other.
`,
  'content/night/de/facts.yaml': `- id: F01
  point: Ein Anruf in der Nacht ist ein Anruf wie jeder andere.
`,
  'content/night/items/first.yaml': `id: first
difficulty: 2
stem: At 02:10 a call comes in. For {policy:exceptions.maxDays} days nobody rang. What now?
choices:
  - { id: a, text: Take it as every other call }
  - { id: b, correct: true, text: Let it ring until morning }
`,
  'content/night/de/items/first.yaml': `id: first
difficulty: 2
stem: Um 02:10 kommt ein Anruf. {policy:exceptions.maxDays} Tage lang rief niemand an. Was nun?
choices:
  - { id: a, text: Ihn annehmen wie jeden anderen }
  - { id: b, correct: true, text: Bis zum Morgen klingeln lassen }
`,
  'content/night/lesson.mdx': `## At night

{/* teaches: F01 */}

Calls come at night, too. <Cite id="agency-2025" /> In 2025 there were 40.

- Take it
- See [the agency](https://agency.example)

### A part of it

![The night](./pictures/night.svg)

<Aside title="A remark">

After <Policy path="exceptions.maxDays" /> days it ends, and nobody rings.

</Aside>

| When | What |
| --- | --- |
| Night | Call |

## Check

<Quiz />
`,
  'content/night/de/lesson.mdx': `## In der Nacht {/* id: at-night */}

{/* teaches: F01 */}

Im Jahr 2025 kamen auch nachts 40 Anrufe. <Cite id="agency-2025" />

- Annehmen
- Mehr bei [der Behörde](https://agency.example)

### Ein Teil davon

![Die Nacht](./pictures/night.svg)

<Aside title="Eine Anmerkung">

Nach <Policy path="exceptions.maxDays" /> Tagen ist Schluss, und niemand ruft an.

</Aside>

| Wann | Was |
| --- | --- |
| Nachts | Anruf |

## Wissenstest {/* id: check */}

<Quiz />
`,
  'content/night/pictures/night.svg': '',
  'content/night/de/pictures/night.svg': '',
  'content/night/pictures/hours.svg': `<svg><style>text { fill: red; }</style>
<text>02:10</text><text>A call comes in</text><text>Take it</text></svg>`,
  'content/night/de/pictures/hours.svg': `<svg><style>text { fill: red; }</style>
<text>02:10</text><text>Ein Anruf kommt</text><text>Annehmen</text></svg>`,
  'content/job-aids/card.mdx': `---
title: The card for calls at night
summary: What to do.
use: Agents.
order: 1
pages: 1
---

## How to use it

<Field label="Signature" lines="2" />
`,
  'content/job-aids/de/card.mdx': `---
title: Die Karte für Anrufe in der Nacht
summary: Was zu tun ist.
use: Helpdesk-Kräfte.
order: 1
pages: 1
---

## So benutzen Sie sie

<Field label="Unterschrift" lines="2" />
`,
  'content/other/lesson.mdx': '## Not translated\n',
};

/** The files of a small course with all its German. */
export const translated: readonly SourceFile[] = Object.entries(TEXTS).map(
  ([path, text]) => ({ path, text }),
);
