import { describe, expect, it } from 'vitest';
import {
  NARRATOR,
  spokenParts,
} from '../../../../src/domain/simulation/spoken.ts';

const parts = (text: string, told: boolean) =>
  spokenParts('Daniel', text, told).map(({ speaker, text }) => [
    speaker === NARRATOR ? 'told' : speaker,
    text,
  ]);

describe('a line read aloud', () => {
  it('is one voice where somebody speaks, quoted words and all', () => {
    expect(
      parts('I sat through "Think before you click!" last month.', false),
    ).toEqual([
      ['Daniel', 'I sat through Think before you click! last month.'],
    ]);
  });

  it('changes voices where a line tells what is said', () => {
    expect(
      parts('"What happened?" he repeats. Then a pause. “Nothing.”', true),
    ).toEqual([
      ['Daniel', 'What happened?'],
      ['told', 'he repeats. Then a pause.'],
      ['Daniel', 'Nothing.'],
    ]);
  });

  it('leaves a quoted word to the narrator', () => {
    expect(
      parts('You put the number on the record. The page says "saved".', true),
    ).toEqual([
      ['told', 'You put the number on the record. The page says saved.'],
    ]);
  });

  it('knows German speech, whose comma stands after the mark', () => {
    expect(
      parts('„Na gut“, sagt er. „Ich versuche es später.“ Er legt auf.', true),
    ).toEqual([
      ['Daniel', 'Na gut'],
      ['told', 'sagt er.'],
      ['Daniel', 'Ich versuche es später.'],
      ['told', 'Er legt auf.'],
    ]);
    expect(parts('Auf der Seite steht „gespeichert“.', true)).toEqual([
      ['told', 'Auf der Seite steht gespeichert.'],
    ]);
  });

  it('gives numbers digit by digit, and others as they are', () => {
    expect(
      parts('Ring 0113 496 0171 by 10:30, that is 40 minutes.', false),
    ).toEqual([
      ['Daniel', 'Ring 0 1 1 3, 4 9 6, 0 1 7 1 by 10:30, that is 40 minutes.'],
    ]);
  });

  it('says nothing of what has no words', () => {
    expect(parts('…', false)).toEqual([]);
    expect(parts('', true)).toEqual([]);
  });
});
