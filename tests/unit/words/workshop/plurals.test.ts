import { describe, expect, it } from 'vitest';
import * as said from '../../../../src/words/workshop/cli/evidence/said.ts';
import * as files from '../../../../src/words/workshop/evidence/reading/files.ts';
import * as gaps from '../../../../src/words/workshop/evidence/vocabulary/fileGaps.ts';
import * as germanSaid from '../../../../src/words/de/workshop/cli/evidence/said.ts';
import * as germanFiles from '../../../../src/words/de/workshop/evidence/reading/files.ts';
import * as germanGaps from '../../../../src/words/de/workshop/evidence/vocabulary/fileGaps.ts';

/** All that is said of one thing alone. */
const ofOne = [
  { said, files, gaps },
  { said: germanSaid, files: germanFiles, gaps: germanGaps },
].map((words) => [
  words.said.summaryWords.fetched('a.json', 1),
  words.files.summaryWords.rows(1, 1, 1),
  words.files.summaryWords.lines(1, 1, 1),
  words.files.summaryWords.people(1, 1),
  words.files.summaryWords.moreProblems(1),
  words.gaps.unread.some(1, 1),
  words.gaps.unread.someAndNoRecord(1, 1),
  words.gaps.unread.noRecord(1),
]);

describe('what is said of one', () => {
  it.each(ofOne.flat())('has no noun of several: %s', (text) => {
    expect(text).not.toMatch(
      /\b1 (?:\p{L}+ )?(?:\p{L}+s|people|Zeilen|Befunde|Personen|Aufzeichnungen|Statements|solche Zeilen)\b/u,
    );
  });
});
