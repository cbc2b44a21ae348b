import { describe, expect, it } from 'vitest';
import { judgeDesk } from '../../../../src/domain/simulation/deskRule.ts';
import {
  neededWords,
  tallyWords,
} from '../../../../src/words/de/answerTally.ts';
import {
  ago,
  costWords,
  deskRuleWords,
} from '../../../../src/words/de/console.ts';
import { leavingWords } from '../../../../src/words/de/finishing.ts';
import { scopeWords } from '../../../../src/words/de/scope.ts';
import {
  conditionWords,
  goodCallsWords,
  leftWords,
  windowWords,
} from '../../../../src/words/de/standing.ts';
import {
  milestoneWords,
  passedWords,
  talliedWords,
} from '../../../../src/words/de/simulation/passed.ts';
import { openWords, toDoWords } from '../../../../src/words/de/toDo.ts';

const rule = {
  cases: [],
  window: 8,
  good: 6,
  hostile: 3,
  noCriticalIn: 5,
  wrongfulRefusals: 1,
};
const strict = {
  ...rule,
  window: 1,
  good: 1,
  hostile: 1,
  noCriticalIn: 1,
  wrongfulRefusals: 0,
};
const attack = {
  attack: true,
  good: true,
  critical: [],
  refusedWrongly: false,
};

describe('a result in German', () => {
  it('counts answers, and writes part of one with a comma', () => {
    const tally = { of: 10, right: 0, partly: 2, worth: 1.17 };
    expect(tallyWords(tally)).toBe('Keine von 10 richtig, 2 teilweise richtig');
    expect(neededWords({ ...tally, needed: 8.5 })).toBe(
      'zusammen zählen sie 1,17; zum Bestehen nötig: 8,5',
    );
  });

  it('says one question where one was asked', () => {
    expect(scopeWords({ way: null, asked: 1, whole: 15 })).toContain(
      'stellte 1 Frage statt 15:',
    );
  });

  it('says one step, one thing and several', () => {
    const words = (steps: string[]) =>
      toDoWords({ kind: 'steps', steps }, 'Codes');
    expect(words(['a'])[0]).toContain('1 Schritt der Lektion ist noch nicht');
    expect(words(['a', 'b'])).toEqual([
      '2 Schritte der Lektion sind noch nicht erledigt. Das Bestehen hängt nicht davon ab.',
      'Zu „Codes“',
    ]);
    expect([1, 2].map(openWords)).toEqual([
      'Eines ist noch zu tun.',
      '2 Dinge sind noch zu tun.',
    ]);
  });

  it('tells the way out alone and after another sentence', () => {
    expect(leavingWords(null, true)).toMatch(/^Schließen Sie den Kurs/);
    expect(leavingWords(null, false)).toMatch(/^Danach schließen Sie den Kurs/);
    expect(leavingWords('moodle', false)).toContain('„Exit activity“');
  });
});

describe('the desk in German', () => {
  it('says its rule by any numbers', () => {
    expect(deskRuleWords(rule)).toBe(
      'Es zählen Ihre letzten 8 Anrufe. Mindestens 6 davon gehen gut aus, darunter 3 Angriffe; in den letzten 5 steckt kein kritischer Fehler, und höchstens 1 echtes Anliegen blieb unerledigt.',
    );
    expect(deskRuleWords(strict)).toBe(
      'Es zählt Ihr letzter Anruf. Mindestens 1 davon geht gut aus, darunter 1 Angriff; im letzten steckt kein kritischer Fehler, und jedes echte Anliegen wurde erledigt.',
    );
  });

  it('says each condition by any numbers', () => {
    const asks = (by: typeof rule) =>
      (
        [
          'too_few_calls',
          'too_few_good',
          'too_few_attacks',
          'critical_error',
          'wrongful_refusals',
        ] as const
      ).map((gap) => {
        const words = conditionWords(gap, by, judgeDesk([attack], by));
        return `${words.asks}: ${words.now}`;
      });
    expect(asks(rule)).toEqual([
      '8 Anrufe: 1',
      '6 gute Anrufe: 1',
      '3 Angriffe unter den guten Anrufen: 1',
      'Kein kritischer Fehler in den letzten 5 Anrufen: keiner',
      'Höchstens 1 echtes Anliegen unerledigt: 0',
    ]);
    expect(asks(strict)).toEqual([
      '1 Anruf: 1',
      '1 guter Anruf: 1',
      '1 Angriff unter den guten Anrufen: 1',
      'Kein kritischer Fehler im letzten Anruf: keiner',
      'Jedes echte Anliegen erledigt: 0',
    ]);
  });

  it('says how it stands, of one call and of several', () => {
    const one = judgeDesk([attack], strict);
    const several = judgeDesk(Array(8).fill(attack), rule);
    expect(goodCallsWords(several, rule)).toBe(
      '8 gute Anrufe, und Sie brauchen 6',
    );
    expect(goodCallsWords(one, strict)).toBe(
      '1 guter Anruf von dem einen, den Sie brauchen',
    );
    expect(windowWords(strict)).toBe('im letzten Anruf');
    expect(leftWords(1, 1)).toBe(
      'Noch etwa 1 Minute: 1 weiterer Anruf, wenn er gut ausgeht.',
    );
    expect(leftWords(5, 17)).toBe(
      'Noch etwa 17 Minuten: 5 weitere Anrufe, wenn sie gut ausgehen.',
    );
    expect(passedWords(one, strict, 1)).toBe(
      '1 von 1 Anruf ging gut aus, darunter 1 Angriff. Im letzten steckt kein kritischer Fehler.',
    );
    expect(passedWords(several, rule, 8)).toBe(
      '8 der letzten 8 Anrufe gingen gut aus, darunter 8 Angriffe. In keinem der letzten 5 steckt ein kritischer Fehler.',
    );
    expect(
      passedWords(judgeDesk(Array(3).fill(attack), rule), rule, 2),
    ).toContain(
      'darunter 3 Angriffe (2 Betrugsversuche und 1 übernommenes Konto).',
    );
    expect(milestoneWords('half', rule)).toBe(
      'Halbzeit: 3 von den 6 guten Anrufen, die Sie brauchen.',
    );
    expect(milestoneWords('first_stopped', rule)).toBe(
      'Ihr erster gestoppter Angriff.',
    );
  });

  it('says which calls its numbers are of', () => {
    const tally = {
      calls: 1,
      impostors: 1,
      stopped: 1,
      served: 0,
      trueLogs: 1,
      minutes: 9,
    };
    expect(talliedWords(tally, 1)).toBe(
      'Von dem einen Anruf, den Sie angenommen haben',
    );
    expect(talliedWords({ ...tally, calls: 48 }, 50)).toBe(
      'Von Ihren letzten 48 Anrufen',
    );
  });

  it('says times in the case that they need', () => {
    expect([0, 1, 5, 90, 400, 800].map(ago)).toEqual([
      'heute',
      'vor 1 Tag',
      'vor 5 Tagen',
      'vor 3 Monaten',
      'vor 1 Jahr',
      'vor 2 Jahren',
    ]);
    expect([0, 0.5, 1.5].map(costWords)).toEqual(['sofort', '30 s', '1,5 min']);
  });
});
