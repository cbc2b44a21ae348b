const NAMES = ['Ada', 'Bo', 'Chinwe', 'Dmitri', 'Élodie', 'Fatima', 'Günther'];
const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const MONTHS = ['May', 'June', 'July', 'August', 'September', 'October'];

/** A seeded generator of numbers from 0 up to, but not with, 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A Moodle SCORM basic report as many exports of the same course one after another
 * would give: `rows` lines about `learners` people, two attempts each, in chunks of
 * bytes. The same for the same numbers.
 */
export function* moodleRows(
  rows: number,
  learners: number,
): Generator<Uint8Array> {
  const random = seeded(20_261_124);
  const encoder = new TextEncoder();
  let text =
    'Name\t"Email address"\tAttempt\t"Started on"\t"Last accessed on"\tScore\t"Hold the Line"\n';
  for (let row = 0; row < rows; row += 1) {
    // Everybody comes before anybody comes again.
    const learner = row < learners ? row : Math.floor(random() * learners);
    const attempt = row < learners ? 1 : 1 + Math.floor(random() * 2);
    const raw = 5 * Math.floor(random() * 21);
    const name = `${NAMES[learner % NAMES.length] ?? ''} Sample-Learner ${learner}`;
    text += `"${name}"\tlearner.${learner}@desk.example.org\t${attempt}\t"${dateOf(learner, attempt)}"\t"${dateOf(row, 3)}"\t${raw}\t${raw}/100\n`;
    if (text.length > 65_536) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text);
}

/** `Friday, 3 July 2026, 9:05 AM`, one of a few thousand. */
function dateOf(of: number, shift: number): string {
  const month = (of + shift) % MONTHS.length;
  const day = 1 + ((of * 7 + shift) % 28);
  const weekday = new Date(Date.UTC(2026, 4 + month, day)).getUTCDay();
  const minute = String(of % 60).padStart(2, '0');
  return `${DAYS[weekday] ?? ''}, ${day} ${MONTHS[month] ?? ''} 2026, ${9 + (of % 3)}:${minute} AM`;
}
