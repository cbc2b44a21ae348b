import type { BenchStandard } from './standards.ts';

/** One figure against its limit. A budget fails CI; a goal only warns. */
export interface Line {
  name: string;
  value: number;
  unit: 'B' | 'ms' | 's' | '';
  limit?: number;
  kind?: 'budget' | 'goal';
}

/** What a first launch may cost. Bytes are gzip, headers not counted; a kB is 1,000 bytes. */
export const BUDGETS = {
  /** The adapter is what differs: cmi5 has to speak xAPI by itself. */
  javascriptBytes: {
    scorm12: 20_000,
    'scorm2004-4th': 21_000,
    cmi5: 26_000,
  } satisfies Record<BenchStandard, number>,
  totalBytes: 80_000,
  requests: 10,
  /** The script that the practice desk needs for its queue and a call; it comes when the desk is about to be seen. */
  deskBytes: 22_000,
  /** What else the desk needs, for the list of all moves, log, measures, forms and debrief with its way to the lesson and its second try; it comes while the first call rings. */
  laterDeskBytes: 25_300,
  /** The same two in German, whose words are longer. */
  german: { deskBytes: 22_000, laterDeskBytes: 27_300 },
  /** Its styles, which come with it. */
  deskStyleBytes: 9_000,
  /** From the press of a move to its paint, on a processor four times slower; only where the machine has nothing else to do. */
  moveMs: 50,
  /** All that moves by itself in a whole call, after a press too. */
  layoutShift: 0.02,
  /** Twenty-four calls in 54 variants are about 115 kB of it, and come only when the desk is about to be seen; call card and job aids are about 25 kB, which learners get nowhere else, and no launch loads them. */
  zipBytes: 422_000,
  /** From a Moodle report of 100,000 rows to the pack, in the browser and in Node; only where the machine has nothing else to do. */
  packMs: 5_000,
  /** From the write of an edited file to its words on screen, with the dev server; only where the machine has nothing else to do. */
  editMs: 500,
  /** The longest that the evidence page does not answer meanwhile. */
  pageTaskMs: 200,
};

/** What the course aims at on a slow phone and a slow line, and the evidence on any machine. */
export const GOALS = {
  paintMs: 1_800,
  blockingMs: 50,
  rowsPerSecond: 100_000,
  /** A build after a sentence was edited, and one with a hundred small courses more. */
  buildSeconds: 5,
  manySeconds: 30,
  manyBytes: 2_000_000_000,
};

/** True where the figure is over its limit. */
export function isOver({ value, limit }: Line): boolean {
  return limit !== undefined && value > limit;
}

/** The figures as a table, with what is over its limit marked. */
export function printLines(lines: readonly Line[]): string {
  return lines
    .map((line) => {
      const limit =
        line.limit === undefined
          ? ''
          : `${line.kind} ${show(line.limit, line.unit)}`;
      const mark = !isOver(line)
        ? ''
        : line.kind === 'budget'
          ? '✗ over'
          : '! over';
      return [
        line.name.padEnd(44),
        show(line.value, line.unit).padStart(10),
        limit.padStart(18),
        ` ${mark}`,
      ]
        .join('')
        .trimEnd();
    })
    .join('\n');
}

function show(value: number, unit: Line['unit']): string {
  if (unit === 'B') return `${(value / 1000).toFixed(1)} kB`;
  if (unit === 's') return `${value.toFixed(1)} s`;
  return unit === 'ms' ? `${Math.round(value)} ms` : String(value);
}
