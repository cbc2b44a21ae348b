/** What one room may import. Paths are under src; a path stands for everything below it. */
export interface Room {
  imports: string[];
  /** Only with `import type`. */
  types: string[];
  /** Only from a `<script>` of an .astro file: what runs in the browser, not in the build. */
  scripts: string[];
  /** Packages by name; a trailing `*` stands for the rest of the name. */
  packages: string[];
  /** Packages that only lend types. */
  typePackages: string[];
  node: boolean;
  /** Same input, same output: no DOM, no clock, no chance. */
  pure: boolean;
  /** What to do instead of the import that is not allowed. */
  instead: string;
}

const room = (rules: Partial<Room> & Pick<Room, 'instead'>): Room => ({
  imports: [],
  types: [],
  scripts: [],
  packages: [],
  typePackages: [],
  node: false,
  pure: false,
  ...rules,
});

const BROWSER_LIBRARIES = ['preact', 'preact/*'];
const UI = [
  'components',
  'course',
  'layouts',
  'islands',
  'styles',
  'schema',
  'jobAids',
  'words',
  'domain/policy',
  'ground/json.ts',
];
const astroRoom = room({
  imports: UI,
  types: ['domain'],
  packages: ['astro', 'astro:*'],
  instead:
    'Give the island ids and let it read a store; what a page shows comes from content through schema/ and checks/.',
});

const ADAPTER = room({
  imports: [
    'tracking/port.ts',
    'tracking/fingerprint.ts',
    'tracking/lmsWords.ts',
    // What it says where the LMS itself says nothing.
    'words/tracking',
  ],
  instead:
    'An adapter knows the port and its own standard; session/ picks adapters and gives them what they need.',
});
const SCORM_ADAPTER = {
  ...ADAPTER,
  imports: ['tracking/port.ts', 'tracking/scorm', 'words/tracking'],
};

/** The house, room by room. CONTRIBUTING.md says why. */
export const ROOMS: Record<string, Room> = {
  ground: room({
    // What is said of a zip, of XML or of a day that cannot be read.
    imports: ['words/workshop/ground'],
    packages: ['fflate', '@noble/hashes/*', '@rgrove/parse-xml'],
    pure: true,
    instead:
      'The ground knows no feature: what knows one belongs in its room, which imports ground/.',
  }),
  schema: room({
    // What a policy has to say; whoever makes a package reads it in their language.
    imports: ['words/workshop/policy'],
    packages: ['astro/zod'],
    pure: true,
    instead: 'Describe the shape only; a rule across files belongs in checks/.',
  }),
  domain: room({
    imports: ['ground/days.ts'],
    types: ['schema'],
    pure: true,
    instead:
      'Take it as a parameter: the session passes in clock, chance and data; a store or an adapter calls domain/, never the other way.',
  }),
  checks: room({
    imports: [
      'ground/json.ts',
      'schema',
      'domain',
      // What is said of a policy, to whoever makes a package.
      'words/workshop/policy',
    ],
    packages: [
      'yaml',
      'github-slugger',
      'mdast',
      'mdast-util-*',
      'micromark-*',
      'astro/zod',
    ],
    pure: true,
    instead: 'Take the files as { path, text }[]; cli/ and build/ read them.',
  }),
  stores: room({
    imports: ['ground/days.ts', 'domain'],
    types: ['schema'],
    packages: ['nanostores'],
    instead:
      'Keep state and call domain/; session/ does the saving, islands/ the showing.',
  }),
  'tracking/port.ts': room({
    instead:
      "Say it in the course's own words; the adapters import the port, never the other way.",
  }),
  'tracking/fingerprint.ts': room({
    pure: true,
    instead: 'It tells texts apart and knows nothing else.',
  }),
  'tracking/lmsWords.ts': room({
    pure: true,
    instead: 'It makes plain text of what an LMS said and knows nothing else.',
  }),
  'tracking/*': ADAPTER,
  'tracking/scorm': room({
    imports: ADAPTER.imports,
    instead:
      'What the editions of SCORM have in common; in what they differ is said by a Dialect of the adapter.',
  }),
  'tracking/scorm12': SCORM_ADAPTER,
  'tracking/scorm2004': SCORM_ADAPTER,
  session: room({
    imports: ['stores', 'domain', 'tracking', 'words/session'],
    packages: ['nanostores'],
    instead: 'Set a store; the islands show it.',
  }),
  enhance: room({
    imports: ['stores', 'words'],
    instead:
      'Keep static HTML in step with a store; what needs components is an island.',
  }),
  takeaways: room({
    imports: ['domain/policy', 'words'],
    types: ['domain'],
    packages: ['ics', '@noble/hashes/*'],
    pure: true,
    instead:
      'Make text from facts; an island asks for it and hands it to the browser.',
  }),
  words: room({
    types: ['domain', 'schema'],
    pure: true,
    instead:
      'Name things for people; what follows from what is decided in domain/.',
  }),
  islands: room({
    // The desk fetches its styles itself, after the first launch.
    imports: ['stores', 'takeaways', 'words', 'styles'],
    types: ['domain', 'schema'],
    packages: BROWSER_LIBRARIES,
    typePackages: ['nanostores'],
    instead:
      'Read a store and call its actions; session/ talks to the LMS, domain/ decides.',
  }),
  gallery: {
    ...astroRoom,
    imports: [
      'ground/json.ts',
      'components',
      'course',
      'layouts',
      'islands',
      'styles',
      'schema',
      'stores',
      'enhance',
      'domain',
      'words',
      // What a solver makes of an item.
      'checks/solver',
    ],
    packages: ['astro:*', 'preact/*'],
    instead: 'The gallery sets stores and shows what the course shows.',
  },
  course: room({
    imports: [
      'schema',
      'domain/policy',
      'domain/quiz/authoredItem.ts',
      'domain/length',
      'domain/course/ways.ts',
      'domain/course/taughtIn.ts',
      'domain/release',
      'domain/progress/savedHead.ts',
      'words',
    ],
    types: ['domain'],
    packages: ['astro:*', '@noble/hashes/*', 'github-slugger'],
    instead:
      'Put together what the pages of a course need from its content; a rule belongs in domain/ or checks/, a look in components/.',
  }),
  styles: room({ instead: 'Styles import nothing.' }),
  components: astroRoom,
  layouts: { ...astroRoom, scripts: ['session', 'enhance'] },
  pages: {
    ...astroRoom,
    scripts: ['workshop'],
  },
  'workshop/form': room({
    imports: ['words'],
    instead:
      'What the forms that have something made in a worker have in common; what is made belongs to its own page.',
  }),
  'workshop/packages': room({
    imports: [
      'workshop/form',
      'ground',
      'packaging',
      'checks',
      'schema',
      'words',
    ],
    instead:
      'The form of /package.html and its worker: fetch, call packaging/, show. A rule belongs there or in checks/.',
  }),
  'workshop/evidence': room({
    imports: [
      'workshop/form',
      'evidence',
      'schema',
      'words',
      'ground/bytes.ts',
      'packaging/policy/readPolicy.ts',
    ],
    packages: ['astro/zod'],
    instead:
      'The form of /records.html and its worker: read files, call evidence/, show. A rule belongs there.',
  }),
  packaging: room({
    imports: [
      'ground',
      'schema',
      'checks',
      'domain/policy',
      'domain/quiz/authoredItem.ts',
      'domain/release',
      // What the values of a policy are called, in the form and where they changed.
      'words',
    ],
    types: ['domain'],
    packages: [
      'fflate',
      '@rgrove/parse-xml',
      'parse5',
      'es-module-lexer/*',
      'astro/zod',
    ],
    pure: true,
    instead:
      'Take bytes and options as parameters; cli/ and the package page read and write.',
  }),
  'evidence/vocabulary': room({
    imports: ['ground', 'schema', 'words'],
    packages: ['astro/zod'],
    pure: true,
    instead:
      'Say here what all rooms of evidence speak of; what is done with it belongs in reading/, known/ or writing/.',
  }),
  'evidence/reading': room({
    imports: [
      'evidence/vocabulary',
      'schema',
      'domain/policy',
      'ground',
      // What is said of a file and of its rows.
      'words/workshop/evidence',
    ],
    packages: ['astro/zod', '@noble/hashes/*'],
    pure: true,
    instead:
      'Reading turns files into records and lines. What follows from them belongs in known/, which imports reading/; collect/ hands in what takes them.',
  }),
  'evidence/known': room({
    imports: [
      'evidence/vocabulary',
      'ground',
      'evidence/reading',
      'schema',
      'domain/policy',
      // What a recorded call says, and the words for it: read here, never judged.
      'domain/simulation/readTrace.ts',
      'domain/simulation/callCase.ts',
      'domain/simulation/traceProof.ts',
      'domain/simulation/outcome.ts',
      'words',
    ],
    packages: ['@noble/hashes/*'],
    pure: true,
    instead:
      'What is known is data: report what the LMS recorded and never score again. How it looks belongs in writing/, which imports known/.',
  }),
  'evidence/writing': room({
    imports: [
      'evidence/vocabulary',
      'evidence/known',
      'words',
      // Text that came from others is escaped in one place only.
      'ground',
    ],
    packages: ['astro/zod', 'papaparse', '@noble/hashes/*'],
    pure: true,
    instead:
      'Writing prints the report and nothing else: what it needs of files or rules is put into the report by known/.',
  }),
  evidence: room({
    imports: [
      'evidence/vocabulary',
      'evidence/reading',
      'evidence/known',
      'evidence/writing',
      'schema',
      'words',
      'ground',
    ],
    packages: ['astro/zod'],
    pure: true,
    instead:
      'The entry joins reading/, known/ and writing/, and keeps the settings; a rule belongs in one of these rooms.',
  }),
  jobAids: room({
    imports: [
      'ground/xml',
      'ground/zip',
      'domain/policy',
      // Written here, read back by evidence/.
      'schema/sheetColumns.ts',
      'words',
    ],
    types: ['schema'],
    typePackages: ['mdast'],
    packages: [
      'astro/zod',
      'fflate',
      'papaparse',
      'mdast-util-*',
      'micromark-*',
      'write-excel-file/*',
    ],
    pure: true,
    instead:
      'Take the words and the policy as parameters; pages/ reads them from the content.',
  }),
  cards: room({
    imports: ['domain', 'words', 'ground/html.ts'],
    types: ['schema'],
    pure: true,
    instead:
      'Take the call and the policy as parameters; cli/ reads the content and writes the files.',
  }),
  authoring: room({
    imports: ['checks', 'domain', 'schema', 'words'],
    packages: ['astro/zod', 'yaml'],
    pure: true,
    instead:
      'Make texts of files from what is known of them; cli/ reads the content and writes what comes out.',
  }),
  preview: room({
    imports: [
      'ground',
      'evidence',
      'styles',
      'words/workshop',
      // It speaks the language that a browser asks for, whatever it was built in.
      'words/de/workshop',
    ],
    typePackages: ['@rgrove/parse-xml'],
    node: true,
    instead:
      'The preview is an LMS: it knows packages and records, never the inside of a course.',
  }),
  cli: room({
    imports: [
      'ground',
      'checks',
      'packaging',
      'evidence',
      'preview',
      'build',
      'schema',
      'cards',
      'authoring',
      'words/workshop/cli',
      // How a report writes figures and quotes.
      'words/workshop/evidence',
    ],
    node: true,
    instead: 'Call a room that does it; cli/ only parses, calls and prints.',
  }),
  build: room({
    imports: [
      'ground',
      'checks',
      'packaging',
      'schema/guides.ts',
      'schema/languages.ts',
      'domain/length/stepHeading.ts',
      // What is said of a built site to whoever packages it.
      'words/workshop/cli',
    ],
    packages: [
      'astro',
      'astro/loaders',
      'astro/zod',
      'satteri',
      'hast',
      'github-slugger',
      'mdast',
      'yaml',
    ],
    node: true,
    instead:
      'An integration hands files to checks/ and packaging/; put the rule there.',
  }),
  'content.config.ts': room({
    imports: [
      'schema',
      'build/locale.ts',
      'build/checkedLoader.ts',
      'build/pictureSums.ts',
      'build/prompt/promptLoader.ts',
    ],
    packages: ['astro:content', 'astro/*', 'yaml'],
    instead: 'Collections only: a loader and a schema from schema/.',
  }),
  'env.d.ts': room({
    types: ['course'],
    instead: 'Declarations only.',
  }),
  'errors.ts': room({ instead: 'It imports nothing.' }),
};
