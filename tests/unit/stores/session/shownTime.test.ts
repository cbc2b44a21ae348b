import { afterEach, describe, expect, it, vi } from 'vitest';
import { shownTime } from '../../../../src/stores/session/shownTime.ts';

const moment = new Date(2026, 10, 30, 13, 5, 9).getTime();

const shown = (lang: string, style: Intl.DateTimeFormatOptions) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  return shownTime(moment, style);
};

afterEach(() => vi.unstubAllGlobals());

describe('a moment as it is shown', () => {
  it.each([
    ['en-GB', '30 November 2026'],
    ['de', '30. November 2026'],
  ])('has its date in the language of the page, %s', (lang, words) => {
    expect(shown(lang, { dateStyle: 'long' })).toBe(words);
  });

  it.each([
    ['en-GB', '13:05', '13:05:09'],
    ['de', '13:05', '13:05:09'],
  ])('has its time of day as %s writes it', (lang, short, medium) => {
    expect(shown(lang, { timeStyle: 'short' })).toBe(short);
    expect(shown(lang, { timeStyle: 'medium' })).toBe(medium);
  });
});
