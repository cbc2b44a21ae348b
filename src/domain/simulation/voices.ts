import { hashText } from '../hash.ts';

/** A voice as a browser describes it. */
export interface Voice {
  /** A language tag; some browsers write `en_GB`. */
  readonly lang: string;
  /** Whether it speaks on this machine. Any other sends the text away. */
  readonly localService: boolean;
}

/** How somebody sounds. */
export interface Sound<V> {
  voice: V;
  pitch: number;
  rate: number;
}

/** Pitch and rate of those who share one voice, the first who has it first. */
const shades = [
  [1, 1],
  [0.8, 0.95],
  [1.2, 1],
  [0.9, 1.05],
  [1.1, 0.95],
] as const;

/**
 * The voices that may read a course aloud: only those of this machine. Those of
 * the course's own region where it has any, else those of its language.
 */
export function voicesFor<V extends Voice>(
  all: readonly V[],
  language: string,
): V[] {
  const wanted = tagOf(language);
  const [tongue = ''] = wanted.split('-');
  const local = all.filter(
    (voice) => voice.localService && tagOf(voice.lang).split('-')[0] === tongue,
  );
  const near = local.filter((voice) => tagOf(voice.lang) === wanted);
  return near.length > 0 ? near : local;
}

function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}

/**
 * How one of the speakers of a call sounds: each has a voice of their own while
 * there are any, then a shade of one. Nothing but the names decides, so no voice
 * tells who is genuine.
 * @param heard the speakers of the call in the order of their first words, this one among them
 */
export function soundOf<V>(
  speaker: string,
  heard: readonly string[],
  voices: readonly V[],
): Sound<V> | null {
  const place = heard.indexOf(speaker);
  const first = hashText(heard[0] ?? '') % Math.max(1, voices.length);
  const voice = voices[(first + place) % Math.max(1, voices.length)];
  if (place < 0 || voice === undefined) return null;
  const lap = Math.floor(place / voices.length) % shades.length;
  const [pitch, rate] = shades[lap] ?? shades[0];
  return { voice, pitch, rate };
}
