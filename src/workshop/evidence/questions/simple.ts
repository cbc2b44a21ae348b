import { element } from '../../form/parts.ts';
import { areShares } from '../../../evidence/reading/readers/columnAsks.ts';
import {
  TEST_USERS,
  TIME_UNITS,
  type Ask,
  type DateOrder,
} from '../../../evidence/vocabulary/asks.ts';
import { unreadInWords } from '../../../evidence/vocabulary/unread.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import {
  askWords,
  entries,
  fileAsks,
  scoreAsk,
  timeAsks,
} from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, samplesOf, type Question } from './question.ts';

const ORDERS: readonly (readonly [DateOrder, string])[] = [
  ['dmy', timeAsks.orders.dmy],
  ['mdy', timeAsks.orders.mdy],
  ['ymd', timeAsks.orders.ymd],
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
      ['', askWords.choose],
      [own, timeAsks.ownZone(own)],
      ...[...zones].map((zone) => [zone, zone] as const),
    ],
    before.zone,
  );
  select.required = true;
  const hint = timeAsks.zoneHint(samplesOf(ask));
  return {
    nodes: [labelled(id, timeAsks.zone, hint, select)],
    read: () => ({ zone: select.value }),
  };
}

/** In which order day, month and year stand. */
export function orderQuestion(
  id: string,
  ask: Extract<Ask, { ask: 'dateOrder' }>,
  before: FileAnswers,
): Question {
  const select = choice([['', askWords.choose], ...ORDERS], before.dateOrder);
  select.required = true;
  const hint = samplesOf(ask);
  return {
    nodes: [labelled(id, timeAsks.order, hint, select)],
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
  const hint = areShares(ask.samples)
    ? scoreAsk.shares(samplesOf(ask))
    : scoreAsk.percent(samplesOf(ask));
  return {
    nodes: [labelled(id, scoreAsk.label, hint, input)],
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
    [
      ['', askWords.choose],
      ...TIME_UNITS.map((unit) => [unit, timeAsks.units[unit]] as const),
    ],
    before.timeUnit,
  );
  select.required = true;
  const hint = samplesOf(ask);
  return {
    nodes: [labelled(id, timeAsks.unit, hint, select)],
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
      ['', askWords.choose],
      ['left out', fileAsks.leaveOut],
      ['counted', fileAsks.count],
    ],
    before.testUsers,
  );
  select.required = true;
  const hint = `${entries(count)}: ${people.join(' · ')}.`;
  return {
    nodes: [labelled(id, fileAsks.testUsers, hint, select)],
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
      ['', askWords.choose],
      ['left out', fileAsks.unreadLeft],
    ],
    undefined,
  );
  select.required = true;
  const hint = fileAsks.unreadHint(unreadInWords(ask));
  return {
    nodes: [labelled(id, fileAsks.unread, hint, select)],
    read: () => (select.value === 'left out' ? { unread: 'left out' } : {}),
  };
}
