import { expect, it } from 'vitest';
import { channelWords, noteOn } from '../../../src/words/channels.ts';
import { noteOn as germanNote } from '../../../src/words/de/channels.ts';

it('speaks of a number on the display only where one is shown', () => {
  const { note } = channelWords.phone;
  expect(noteOn('phone', '0113 496 0142')).toBe(note);
  for (const display of ['number withheld', 'through a relay assistant'])
    expect(noteOn('phone', display)).toBe(
      'Nothing on the display says who is calling.',
    );
  expect(germanNote('phone', 'Nummer unterdrückt')).toBe(
    'Nichts auf dem Display sagt, wer anruft.',
  );
  expect(noteOn('walkin', 'at the counter')).toBe(channelWords.walkin.note);
});
