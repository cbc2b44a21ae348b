import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { fates, things } from '../../../src/schema/things.ts';
import { channelWords } from '../../../src/words/de/channels.ts';
import { cameOfIt, settlingWords } from '../../../src/words/de/debrief.ts';
import {
  deskTallyScope,
  deskTallyWords,
} from '../../../src/words/de/deskTally.ts';
import { approvers } from '../../../src/words/de/log.ts';
import { markWords } from '../../../src/words/de/mark.ts';
import { moveSentence, moveText } from '../../../src/words/de/moveSentences.ts';
import {
  capital,
  counted,
  inFigures,
  listed,
  percent,
} from '../../../src/words/de/phrasing.ts';
import { becameOf, brokenWords } from '../../../src/words/de/things.ts';
import { whyNotWords } from '../../../src/words/de/whyNot.ts';
import { moveSentence as englishSentence } from '../../../src/words/moveSentences.ts';
import { callOf } from '../domain/simulation/desk.ts';

const channels = Object.keys(channelWords) as CallCase['channel'][];

describe('German numbers and lists', () => {
  it('have the point, the comma and the space that German has', () => {
    expect(inFigures(1440)).toBe('1.440');
    expect(inFigures(12.5)).toBe('12,5');
    expect(percent(80)).toBe('80\u00A0%');
    expect(markWords(66.5, '', true)).toBe(
      '66,5\u00A0%, von Ihrem LMS festgelegt',
    );
  });

  it('take the plural that the sentence gives', () => {
    const days = [0, 1, 2].map((number) => counted(number, 'Tag', 'Tagen'));
    expect(days).toEqual(['0 Tagen', '1 Tag', '2 Tagen']);
    expect(counted(2, 'Fehler')).toBe('2 Fehler');
  });

  it('join with und and oder', () => {
    expect(listed(['a', 'b', 'c'], 'and')).toBe('a, b und c');
    expect(listed(['a', 'b'], 'or')).toBe('a oder b');
    expect(listed([], 'or')).toBe('');
    expect(capital('über')).toBe('Über');
  });
});

describe('what became of a thing, in German', () => {
  const told = ['H' as const];
  const all = things.flatMap((what) =>
    fates.map((how) => ({ what, how, told })),
  );

  it.each(all)('is a sentence, and a clause: $what $how', (it) => {
    expect(becameOf(it)).toMatch(
      /^(?:der|die|das|eine) [^,]+ (?:war|waren) [^,]+$/,
    );
    expect(brokenWords(it)).toMatch(
      /^es hing an (?:der|dem|den|einer) [^,]+, (?:der|die|das) [^,]+ (?:war|waren)$/,
    );
  });

  it('has its case, its pronoun and its number', () => {
    expect(brokenWords({ what: 'phone', how: 'moved', told })).toBe(
      'es hing an der hinterlegten Nummer, die erst kürzlich umgestellt worden war',
    );
    expect(brokenWords({ what: 'method', how: 'taken_over', told })).toBe(
      'es hing an den für das Konto registrierten Methoden, die übernommen worden waren',
    );
    expect(becameOf({ what: 'badge', how: 'stolen', told })).toBe(
      'der Firmenausweis war gestohlen worden',
    );
  });

  it('stands in the debrief as a sentence of its own', () => {
    expect(settlingWords(callOf('C20 B'), '')).toBe(
      'Die Tickets zeigen es: Der Firmenausweis war gestohlen worden und die hinterlegte Nummer war gestohlen worden.',
    );
    const broken = [{ what: 'badge' as const, how: 'lost' as const, told }];
    expect(cameOfIt({ code: 'IP', mark: 'y', broken })).toBe(
      'Es hieß Ja und wies nichts nach: Es hing an dem Firmenausweis, der verloren gegangen war',
    );
  });
});

describe.each(channels)('a German move on the channel %s', (channel) => {
  it.each(moveCodes)(
    'is short, and said where the English one is: %s',
    (code) => {
      const { said, words } = moveSentence(code, channel);
      expect(words.length).toBeLessThanOrEqual(44);
      expect(said).toBe(englishSentence(code, channel).said);
      if (said) expect(words).toMatch(/^\p{Lu}.*[.?…]$/u);
      else expect(words).toMatch(/^\p{Lu}.*[^.]$/u);
    },
  );

  it('is like no other', () => {
    const texts = moveCodes.map((code) => moveText(code, channel));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('German sentences about a call', () => {
  it('say how much more was missing', () => {
    const verdict: Parameters<typeof whyNotWords>[0] = {
      good: false,
      critical: [],
    };
    const why = (...faults: Parameters<typeof whyNotWords>[1]) =>
      whyNotWords(verdict, faults, callOf('C04 A'), null, false).replace(
        /^.*?\. /,
        '',
      );
    expect(why('curt', 'leaked')).toContain('Dazu kommt ein weiterer Punkt:');
    expect(why('not_logged', 'leaked', 'not_warned')).toBe(
      'Dazu kommen 2 weitere Punkte: siehe „Was fehlte“.',
    );
  });

  it('count the calls that are known', () => {
    const tally = (known: number) => ({
      taken: 9,
      known,
      stopped: { count: 1, of: 2 },
      served: { count: 0, of: 0 },
    });
    expect(deskTallyScope(tally(1))).toContain('nur für den letzten Anruf');
    expect(deskTallyScope(tally(3))).toContain('nur für die letzten 3 Anrufe');
    expect(deskTallyWords(tally(9)).map(([, words]) => words)).toEqual([
      '9',
      '1 von 2',
      'kein solcher Anruf',
    ]);
  });

  it('name an approver so that a sentence can go on with it', () => {
    for (const words of Object.values(approvers))
      expect(words).toMatch(/^(?:Die|Jemand|Unsere|Niemand)\b/);
  });
});
