import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { $desk } from '../../../src/stores/simulation/desk.ts';
import {
  $voices,
  setVoices,
  soundsOf,
} from '../../../src/stores/simulation/hearing.ts';

const voice = (name: string, localService = true): SpeechSynthesisVoice => ({
  name,
  lang: 'en-GB',
  localService,
  default: false,
  voiceURI: name,
});
const voices = (text: string) =>
  soundsOf('Daniel', text, true).map((part) => part.voice.name);

beforeEach(() => {
  $desk.set(newDesk);
  setVoices([], 'en-GB');
});

describe('the sound of a call', () => {
  it('comes with the voices, and goes with them', () => {
    expect(soundsOf('Daniel', 'Hello.', false)).toEqual([]);
    setVoices([voice('Hazel'), voice('Cloud', false)], 'en-GB');
    expect($voices.get().map(({ name }) => name)).toEqual(['Hazel']);
    expect(voices('He says "Hello."')).toEqual(['Hazel', 'Hazel']);
    setVoices([voice('Cloud', false)], 'en-GB');
    expect(voices('He says "Hello."')).toEqual([]);
  });

  it('gives everybody the same voice for a whole call', () => {
    setVoices([voice('Hazel'), voice('George'), voice('Susan')], 'en-GB');
    const [narrator, daniel] = voices('He says "Hello."');
    expect(narrator).not.toBe(daniel);
    const [grace] = soundsOf('Grace', 'Who is it?', false);
    expect([narrator, daniel]).not.toContain(grace?.voice.name);
    expect(voices('He says "Hello again."')).toEqual([narrator, daniel]);
  });

  it('casts anew in the next call', () => {
    setVoices([voice('Hazel'), voice('George')], 'en-GB');
    soundsOf('Daniel', 'Hello.', false);
    soundsOf('Grace', 'Hello.', false);
    const [asha] = soundsOf('Asha', 'Hello.', false);
    expect(asha?.pitch).toBe(0.8);
    $desk.set({ ...newDesk, count: 1 });
    const [first] = soundsOf('Asha', 'Hello.', false);
    expect(first?.pitch).toBe(1);
  });
});
