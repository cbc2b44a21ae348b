import {
  $hearing,
  setVoices,
  soundsOf,
} from '../../../stores/simulation/hearing.ts';

/** What follows when the line that is being said has been said, or cannot be. */
let after: (() => void) | null = null;

/** What is being said. Held here: a browser may drop what nothing else holds, and never say that it ended. */
let saying: SpeechSynthesisUtterance[] = [];

let patience = 0;

/** Longest that a line may take, in milliseconds: some browsers never say that a voice has ended. */
const LEAST_MS = 4000;
const MOST_MS_A_LETTER = 150;

function synthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;
}

/** Where nothing is said the browser is not asked: to cancel costs a press milliseconds. */
function silence(): void {
  if (saying.length === 0) return;
  clearTimeout(patience);
  for (const utterance of saying) {
    utterance.onend = null;
    utterance.onerror = null;
  }
  saying = [];
  synthesis()?.cancel();
}

/** Ends the line and goes on with what follows it. */
function finish(): void {
  silence();
  const then = after;
  after = null;
  then?.();
}

/** Stops at once. What was to follow the line does not. */
export function hush(): void {
  after = null;
  silence();
}

/** Turns the sound on or off; a line that is being said ends. */
export function toggle(): void {
  $hearing.set(!$hearing.get());
  finish();
}

/**
 * Says a line, and then does what follows: once, also where nothing can be heard,
 * and never after `hush`. Another line ends the one before it.
 * @param told the line tells what happens, and what `speaker` says stands in it in quotation marks
 */
export function say(
  speaker: string,
  text: string,
  then: () => void,
  told = false,
): void {
  hush();
  const voices = synthesis();
  const sounds =
    voices && $hearing.get() && !document.hidden
      ? soundsOf(speaker, text, told)
      : [];
  if (!voices || sounds.length === 0) return then();
  after = then;
  saying = sounds.map((sound) => {
    const utterance = new SpeechSynthesisUtterance(sound.text);
    utterance.voice = sound.voice;
    utterance.lang = sound.voice.lang;
    utterance.pitch = sound.pitch;
    utterance.rate = sound.rate;
    utterance.onerror = finish;
    return utterance;
  });
  const last = saying.at(-1);
  if (last) last.onend = finish;
  for (const utterance of saying) voices.speak(utterance);
  patience = window.setTimeout(
    finish,
    LEAST_MS + text.length * MOST_MS_A_LETTER,
  );
}

/** Keeps up with the browser's voices, and stops speaking when the page is hidden or left. Returns how to stop all of it. */
export function listen(): () => void {
  const voices = synthesis();
  if (!voices) return () => undefined;
  const read = () => {
    setVoices(voices.getVoices(), document.documentElement.lang);
  };
  const hidden = () => {
    if (document.hidden) finish();
  };
  const watch = new AbortController();
  const { signal } = watch;
  // An older browser has its voices from the start, and no such event.
  if (voices instanceof EventTarget)
    voices.addEventListener('voiceschanged', read, { signal });
  document.addEventListener('visibilitychange', hidden, { signal });
  window.addEventListener('pagehide', hush, { signal });
  read();
  return () => {
    watch.abort();
    hush();
  };
}
