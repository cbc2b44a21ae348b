import { holdError } from '../../../errors.ts';
import {
  noStatus,
  rowWith,
  testUsersLeftOut,
} from '../../../words/workshop/evidence/reading/rows.ts';
import { distinct } from '../../vocabulary/sorting.ts';
import { looksLikeTestUser } from '../cells/testUser.ts';
import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';

/** No system has so many words for how far somebody is. */
const MOST_WORDS = 40;
/** So many people and rows are shown with a question. */
const SHOWN = 5;
/** More of a file's rows than this part cannot be read: whoever is missing may be anybody. */
const MOST_UNREAD = 0.1;

type Counted = Pick<
  FileRead,
  'rows' | 'records' | 'skipped' | 'unreadable' | 'unreadableRows'
>;

/** What a file leaves open that is seen only while it is read. */
export interface OpenQuestions {
  /** Status words that nobody knows. @throws HoldError for a column that holds no status. */
  hear: (words: readonly string[]) => void;
  /** Whether somebody has said that such a record does not count. */
  isLeftOut: (record: EvidenceRecord) => boolean;
  asks: (counted: Counted, mapping: Mapping | null) => Ask[];
  /** What was left out as somebody has said. */
  notices: () => string[];
}

export function openQuestions(answers: Answers): OpenQuestions {
  const words = new Set<string>();
  const testUsers = { names: new Set<string>(), count: 0 };
  return {
    hear(more) {
      for (const word of more) words.add(word);
      // Readers of one layout look for the words of one column; a person may have pointed at another.
      if (words.size > MOST_WORDS && answers.mapping)
        throw holdsNoStatus(answers.mapping, more[0] ?? '');
    },
    isLeftOut(record) {
      if (answers.testUsers === 'counted' || !looksLikeTestUser(record))
        return false;
      testUsers.count += 1;
      if (testUsers.names.size < 1000)
        testUsers.names.add(
          record.learnerName ?? record.learnerMail ?? record.learnerId ?? '',
        );
      return answers.testUsers === 'left out';
    },
    asks: (counted, mapping) => [
      ...wordsAsk(words, mapping),
      ...(testUsers.count > 0 && answers.testUsers === undefined
        ? [
            {
              ask: 'testUsers' as const,
              people: distinct(testUsers.names).slice(0, SHOWN),
              count: testUsers.count,
            },
          ]
        : []),
      // Once the words are known, there may be nothing that cannot be read.
      ...(words.size === 0 && answers.unread === undefined
        ? unreadAsk(counted)
        : []),
    ],
    notices: () =>
      answers.testUsers === 'left out' && testUsers.count > 0
        ? [testUsersLeftOut(testUsers.count)]
        : [],
  };
}

function wordsAsk(words: ReadonlySet<string>, mapping: Mapping | null): Ask[] {
  // So many are no words for a status; the rows are told as unreadable.
  if (words.size === 0 || words.size > MOST_WORDS) return [];
  return [{ ask: 'statuses', words: distinct(words), mapping }];
}

function unreadAsk({
  rows,
  records,
  skipped,
  unreadable,
  unreadableRows,
}: Counted): Ask[] {
  const isMuch = unreadable > (rows - skipped) * MOST_UNREAD;
  if (records > 0 && !isMuch) return [];
  const samples = unreadableRows
    .toSorted((a, b) => a.row - b.row)
    .slice(0, SHOWN)
    .map(({ row, reason }) => rowWith(row, reason));
  return [{ ask: 'unread', rows, records, unreadable, samples }];
}

function holdsNoStatus({ columns }: Mapping, word: string): Error {
  const headings = [columns.status, columns.success].filter(
    (one) => one !== undefined,
  );
  return holdError(noStatus(headings, MOST_WORDS, word.slice(0, 60)));
}
