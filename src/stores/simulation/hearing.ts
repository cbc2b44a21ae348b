import { atom } from 'nanostores';
import { spokenParts } from '../../domain/simulation/spoken.ts';
import { soundOf, voicesFor } from '../../domain/simulation/voices.ts';
import type { Sound } from '../../domain/simulation/voices.ts';
import { $desk } from './desk.ts';

/** Whether calls are heard: off when the page opens, and kept nowhere. */
export const $hearing = atom(false);

/** The voices that may be heard; without one, nothing is offered. */
export const $voices = atom<readonly SpeechSynthesisVoice[]>([]);

/** Takes note of the browser's voices, which may arrive late. */
export function setVoices(
  all: readonly SpeechSynthesisVoice[],
  language: string,
): void {
  $voices.set(voicesFor(all, language));
}

/** Who has spoken, in the order of their first words, and in which call. */
let cast: { call: string; heard: string[] } = { call: '', heard: [] };

/** A line as it is to be heard, part by part; see `spokenParts`. */
export function soundsOf(
  speaker: string,
  text: string,
  told: boolean,
): (Sound<SpeechSynthesisVoice> & { text: string })[] {
  const { count, open } = $desk.get();
  const call = `${count} ${open?.case ?? ''}`;
  if (cast.call !== call) cast = { call, heard: [speaker] };
  return spokenParts(speaker, text, told).flatMap((part) => {
    if (!cast.heard.includes(part.speaker)) cast.heard.push(part.speaker);
    const sound = soundOf(part.speaker, cast.heard, $voices.get());
    return sound ? [{ ...sound, text: part.text }] : [];
  });
}
