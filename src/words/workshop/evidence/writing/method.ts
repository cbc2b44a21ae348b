import { numberInWords } from './figures.ts';

/** How the pack was made, and what it cannot show: a page of its own. */
export const methodWords = {
  title: 'How this pack was made, and what it cannot show',
  made: 'How it was made',
  rules: 'The rules of this report',
  check: 'How to check it',
  limits: 'What it cannot show',
  unknown: 'What is unknown here',
};

/** How it was made. */
export const madeWords = {
  first: [
    'Files that a learning management system or a record store had exported were read row by row. Each was recognised by its content, and the report gives the reason.',
    'Every row became a record, was skipped as a blank or total line, or is listed as unreadable with its number and the reason. Rows that could not be read are in no figure.',
    'Nothing was scored or judged again. Scores, outcomes of calls and answers are what the course recorded at the time.',
    'A value that a source does not have is left empty. It was not worked out from others: "last accessed" is not taken for a day of completion.',
    'Whether a caller was genuine, and the wording of items, come from the release.json of the course. Where that file was not given, they are not known.',
    'Items count the first answer only, so that a second try does not hide what was not known.',
  ],
  smallGroup: (people: number) =>
    `Groups of fewer than ${numberInWords(people)} have no percentage.`,
  shown: 'Names are shown. Give the pack only to those who may see them.',
  pseudonyms:
    'Names are replaced by pseudonyms. Who keeps the key can say who is who, and small groups may still point to somebody.',
  hidden:
    'Names are hidden, so the pack holds no list of people and no records.',
  last: [
    'Registers, logs and added files are shown as they were kept; words in them can name accounts or people.',
    'A text that a spreadsheet could take for a formula has an apostrophe put in front of it in the CSV and xlsx files. records.json has it as it was.',
  ],
};

/** How to check it. */
export const checkWords: readonly string[] = [
  'SHA256SUMS lists every file of the pack. Run sha256sum -c SHA256SUMS in the unpacked folder, or compare the sums with any other tool.',
  'The SHA-256 of every source file stands in sources.csv, unless names are withheld. The files themselves stand in the folder source, unless README.txt says that they were left out; who still has them can see that they are the same, by the sums or by making the pack again.',
  'The same files, options and answers give the same pack in the same language, byte by byte, on any machine. The order of rows and of files changes nothing.',
  'Every record names the file and the row it comes from, where the name of its person is shown.',
];

/** What it cannot show. */
export const beyondWords: readonly string[] = [
  'A completion shows that an account worked through the course and passed its check. Who sat at the keyboard is a matter of the LMS and its sign-in.',
  'The answers are judged in the browser, as in every package of this kind. Somebody with the skill can look them up or send a result of their own.',
  'An export can be changed before it is read. A sum shows that a file has stayed the same since, not that it was right.',
  'Conduct on simulated calls is practice. It does not say how somebody acts on a real call.',
  'The register and the log show what was entered. What nobody entered is not in them.',
  'Findings hold the sheets against the policy that was given. Another policy would give other findings.',
  'Training records support an audit. They do not show that a control is met.',
];
