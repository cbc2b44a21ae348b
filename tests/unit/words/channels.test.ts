import { expect, it } from 'vitest';
import { channelWords } from '../../../src/words/channels.ts';
import { channelWords as germanWords } from '../../../src/words/de/channels.ts';
import { calls } from '../domain/simulation/desk.ts';

it('does not say that the display shows a number, since calls come whose number is withheld', () => {
  const shows = calls.map(
    ({ channel, caller }) => channel === 'phone' && /\d/.test(caller.from),
  );
  expect(calls.filter(({ channel }) => channel === 'phone').length).not.toBe(
    shows.filter(Boolean).length,
  );
  expect(channelWords.phone.note).not.toMatch(/shows a number/);
  expect(germanWords.phone.note).not.toMatch(/zeigt eine Nummer/);
});
