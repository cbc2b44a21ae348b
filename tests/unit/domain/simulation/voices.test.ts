import { describe, expect, it } from 'vitest';
import {
  soundOf,
  voicesFor,
} from '../../../../src/domain/simulation/voices.ts';

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
});
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('the voices of a call', () => {
  it('never take one that speaks elsewhere, not even where it is the only one', () => {
    const remote = voice('Natural', 'en-GB', false);
    expect(voicesFor([remote], 'en-GB')).toEqual([]);
    expect(
      names(voicesFor([remote, voice('Hazel', 'en-GB')], 'en-GB')),
    ).toEqual(['Hazel']);
  });

  it("are those of the course's region where there are any, else of its language", () => {
    const all = [
      voice('Zira', 'en-US'),
      voice('Hedda', 'de-DE'),
      voice('Hazel', 'en-GB'),
      voice('George', 'en_GB'),
    ];
    expect(names(voicesFor(all, 'en-GB'))).toEqual(['Hazel', 'George']);
    expect(names(voicesFor(all.slice(0, 2), 'en-GB'))).toEqual(['Zira']);
    expect(names(voicesFor(all, 'en'))).toEqual(['Zira', 'Hazel', 'George']);
  });

  it('are German ones for a German course, those of Germany first', () => {
    const all = [
      voice('Hazel', 'en-GB'),
      voice('Leni', 'de-CH'),
      voice('Hedda', 'de_DE'),
      voice('Katja', 'de-DE'),
    ];
    expect(names(voicesFor(all, 'de-DE'))).toEqual(['Hedda', 'Katja']);
    expect(names(voicesFor(all.slice(0, 2), 'de-DE'))).toEqual(['Leni']);
  });

  it('are none where none speaks the language', () => {
    expect(voicesFor([voice('Hedda', 'de-DE')], 'en-GB')).toEqual([]);
    expect(voicesFor([], 'en-GB')).toEqual([]);
  });
});

describe('how a speaker sounds', () => {
  const voices = ['one', 'two', 'three'];

  it('is a voice of their own while there are any, and stays theirs', () => {
    const heard = ['Daniel', 'Grace', ''];
    const cast = heard.map((who) => soundOf(who, heard, voices));
    expect(new Set(cast.map((it) => it?.voice)).size).toBe(3);
    expect(cast.every((it) => it?.pitch === 1 && it.rate === 1)).toBe(true);
    expect(soundOf('Daniel', [...heard, 'Owain'], voices)).toEqual(cast[0]);
  });

  it('is the same in a replay, whoever is met later in it', () => {
    expect(soundOf('Daniel', ['Daniel', 'Asha'], voices)).toEqual(
      soundOf('Daniel', ['Daniel', 'Grace'], voices),
    );
  });

  it('is another shade where one voice has to do for all', () => {
    const heard = ['Daniel', 'Grace', '', 'Owain', 'Asha'];
    const cast = heard.map((who) => soundOf(who, heard, ['only']));
    expect(new Set(cast.map((it) => `${it?.pitch} ${it?.rate}`)).size).toBe(5);
    expect(cast.every((it) => it?.voice === 'only')).toBe(true);
  });

  it('is not known without a voice, or of somebody who has not spoken', () => {
    expect(soundOf('Daniel', ['Daniel'], [])).toBeNull();
    expect(soundOf('Grace', ['Daniel'], voices)).toBeNull();
  });
});
