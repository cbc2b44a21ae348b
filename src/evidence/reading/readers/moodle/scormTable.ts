import type { MoodleLanguage } from '../../../../words/workshop/evidence/reading/moodle.ts';
import { foldHeading, samplesOf } from '../../headings/headings.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import type { StatusMeaning } from '../../../vocabulary/mappings/statuses.ts';
import { SCORM_WORDS } from './scormWords.ts';

/** The columns that the SCORM reports of Moodle have in common. Columns count from 0. */
export interface ScormTable {
  headerRow: number;
  header: readonly string[];
  language: MoodleLanguage;
  statuses: ReadonlyMap<string, StatusMeaning>;
  attempt: number;
  started: number;
  score: number;
  /** The first column behind the score: SCOs, then what the kind of report adds. */
  rest: number;
  /** Dates of the first rows. */
  dates: string[];
}

/**
 * The columns by their place: Attempt, Started on, Last accessed on, Score stand in this
 * order, so that an SCO which is called Score changes nothing.
 */
export function findScormTable(head: TableHead): ScormTable | null {
  for (const [headerRow, header] of head.rows.entries()) {
    const folded = header.map(foldHeading);
    for (const words of SCORM_WORDS) {
      const attempt = folded.findIndex(
        (text, index) =>
          text === words.attempt &&
          folded[index + 1] === words.started &&
          folded[index + 3] === words.score,
      );
      if (attempt < 1) continue;
      return {
        headerRow,
        header,
        language: words.language,
        statuses: new Map(Object.entries(words.statuses)),
        attempt,
        started: attempt + 1,
        score: attempt + 3,
        rest: attempt + 4,
        dates: samplesOf(head, headerRow, [attempt + 1, attempt + 2]),
      };
    }
  }
  return null;
}

/** The columns of questions: `Question 0`, `Response 0`, `Right answer 0`, `Result 0` and so on. */
const QUESTION = /^(question|response|right answer|result) (\d+)$/;

export interface QuestionColumn {
  part: string;
  number: number;
  column: number;
}

/** Columns of questions behind the SCOs, in English; none in another report. */
export function questionColumns({
  header,
  rest,
}: ScormTable): QuestionColumn[] {
  return header.flatMap((text, column) => {
    const found = column < rest ? null : QUESTION.exec(foldHeading(text));
    return found
      ? [{ part: found[1] ?? '', number: Number(found[2]), column }]
      : [];
  });
}

/** True where a column counts from 0 in a language whose words for questions are not known. */
export function countsQuestions({ header, rest }: ScormTable): boolean {
  const counted = header
    .slice(rest)
    .map((text) => /^(.+) 0$/.exec(foldHeading(text))?.[1]);
  return counted.some((word) => word !== undefined);
}

/** The columns of objectives behind one SCO, whose status words are those of the standard. */
export interface ObjectiveColumn {
  id: string;
  status: number;
  score: number | null;
}

const STATUS =
  /^(?:passed|completed|failed|incomplete|browsed|not attempted|unknown|)$/;

/** Columns of objectives; none when the columns behind the SCO are something else. */
export function objectiveColumns(
  table: ScormTable,
  head: TableHead,
): ObjectiveColumn[] {
  const { header, rest, headerRow } = table;
  const columns: ObjectiveColumn[] = [];
  for (let column = rest + 1; column < header.length; column += 1) {
    const name = (header[column] ?? '').trim();
    const base = / status$/i.test(name) ? name.slice(0, -7) : null;
    const scored =
      base !== null &&
      foldHeading(header[column + 1] ?? '') === foldHeading(`${base} score`);
    if (!/^\S+$/.test(scored ? base : name)) return [];
    columns.push({
      id: scored ? base : name,
      status: column,
      score: scored ? column + 1 : null,
    });
    if (scored) column += 1;
  }
  const cells = samplesOf(
    head,
    headerRow,
    columns.map(({ status }) => status),
  );
  return cells.every((cell) => STATUS.test(cell)) ? columns : [];
}
