import { element } from '../../form/parts.ts';
import { areShares } from '../../../evidence/reading/readers/columnAsks.ts';
import {
  TEST_USERS,
  TIME_UNITS,
  type Ask,
  type DateOrder,
} from '../../../evidence/vocabulary/asks.ts';
import { unreadInWords } from '../../../evidence/vocabulary/unread.ts';
import { counted } from '../../../evidence/writing/tables/inWords.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import { choice, labelled, samplesOf, type Question } from './question.ts';

const ORDERS: readonly (readonly [DateOrder, string])[] = [
  ['dmy', 'day, month, year: 03/07 is 3 July'],
  ['mdy', 'month, day, year: 03/07 is 7 March'],
  ['ymd', 'year, month, day'],
];

/** In which zone a file's local times are. */
export function zoneQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'zone' }>,
  before: FileAnswers,
): Question {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  zones.delete(own);
  const select = choice(
    [
      ['', 'choose'],
      [own, `${own} (of this computer)`],
      ...[...zones].map((zone) => [zone, zone] as const),
    ],
    before.zone,
  );
  select.required = true;
  const hint = `Of the person who made the export, in the LMS. ${samplesOf(ask)}`;
  return {
    nodes: [labelled(id, 'Time zone of the times', hint, select)],
    read: () => ({ zone: select.value }),
  };
}

/** In which order day, month and year stand. */
export function orderQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'dateOrder' }>,
  before: FileAnswers,
): Question {
  const select = choice([['', 'choose'], ...ORDERS], before.dateOrder);
  select.required = true;
  const hint = samplesOf(ask);
  return {
    nodes: [labelled(id, 'Order of the dates', hint, select)],
    read() {
      const order = ORDERS.find(([value]) => value === select.value);
      return order ? { dateOrder: order[0] } : {};
    },
  };
}

/** Out of how much scores are. */
export function scoreQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'scoreMax' }>,
  before: FileAnswers,
): Question {
  const input = element('input');
  input.type = 'number';
  input.min = '1';
  input.step = 'any';
  input.required = true;
  input.className = 'short';
  input.value = String(before.scoreMax ?? '');
  const per = areShares(ask.samples)
    ? '1, if 0.87 means 87 per cent'
    : '100, if they are per cent';
  const hint = `${per}. ${samplesOf(ask)}`;
  return {
    nodes: [labelled(id, 'Scores are out of', hint, input)],
    read: () => ({ scoreMax: Number(input.value) }),
  };
}

/** What times spent are counted in. */
export function unitQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'timeUnit' }>,
  before: FileAnswers,
): Question {
  const select = choice(
    [['', 'choose'], ...TIME_UNITS.map((unit) => [unit, unit] as const)],
    before.timeUnit,
  );
  select.required = true;
  const hint = samplesOf(ask);
  return {
    nodes: [labelled(id, 'Time spent is counted in', hint, select)],
    read() {
      const unit = TIME_UNITS.find((one) => one === select.value);
      return unit ? { timeUnit: unit } : {};
    },
  };
}

/** Whether people count who look like test users. */
export function testUsersQuestion(
  id: string,
  { people, count }: Extract<Ask, { ask: 'testUsers' }>,
  before: FileAnswers,
): Question {
  const select = choice(
    [
      ['', 'choose'],
      ['left out', 'Leave them out'],
      ['counted', 'They are people: count them'],
    ],
    before.testUsers,
  );
  select.required = true;
  const hint = `${counted(count, 'entry', 'entries')}: ${people.join(' · ')}.`;
  return {
    nodes: [
      labelled(
        id,
        'These look like test users and not like people',
        hint,
        select,
      ),
    ],
    read() {
      const testUsers = TEST_USERS.find((one) => one === select.value);
      return testUsers ? { testUsers } : {};
    },
  };
}

/** Whether the pack is made without what cannot be read of a file. */
export function unreadQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'unread' }>,
): Question {
  const select = choice(
    [
      ['', 'choose'],
      ['left out', 'Leave it out: the report says so'],
    ],
    undefined,
  );
  select.required = true;
  const hint = `${unreadInWords(ask)} Correct the file and give it again, answer again what you said of it, or make the pack without it.`;
  return {
    nodes: [labelled(id, 'What cannot be read', hint, select)],
    read: () => (select.value === 'left out' ? { unread: 'left out' } : {}),
  };
}
