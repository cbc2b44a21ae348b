import {
  jsonRefusals,
  valueFaults,
} from '../../../words/workshop/evidence/reading/json.ts';
import { holdText } from './jsonHeld.ts';
import { gatherMembers } from './jsonMembers.ts';
import {
  endObject,
  expected,
  goTo,
  pass,
  refuse,
  stop,
  tell,
  type Place,
  type Reading,
} from './jsonReading.ts';
import {
  JSON_LIMITS,
  LIST_NAMES,
  type JsonListener,
  type JsonRead,
  type JsonRefusal,
} from './jsonTypes.ts';

/** Takes the text of a JSON file chunk by chunk. */
export interface JsonValues {
  /** Says why nothing more will be read, or null. */
  push(chunk: string): JsonRefusal | null;
  end(): JsonRead;
}

/**
 * The values of a JSON file, one after another: the elements of a list, of a list
 * inside an object (`registrations`, `statements`, `records`), one object alone,
 * objects one after another, or JSON Lines. Only the value in hand is kept. A value
 * that cannot be read is told and the next one read; where the file is cut off or its
 * brackets do not match, what came before stays.
 */
export function jsonValues(
  listener: JsonListener,
  limits = JSON_LIMITS,
): JsonValues {
  const file: Reading = {
    listener,
    limits,
    held: holdText(limits),
    notices: new Set(),
    place: 'root',
    rows: 0,
    refusal: null,
    began: false,
    object: null,
    name: '',
  };
  let chars = 0;
  return {
    push(chunk) {
      chars += chunk.length;
      if (chars > limits.fileChars)
        refuse(file, jsonRefusals.tooLarge(limits.fileChars));
      if (file.place === 'over') return file.refusal;
      file.held.add(chunk);
      while (step(file, false));
      return file.refusal;
    },
    end() {
      while (step(file, true));
      if (!['root', 'lines', 'over'].includes(file.place))
        stop(file, valueFaults.cutOff);
      if (!file.began) file.refusal ??= jsonRefusals.empty;
      const { rows, refusal, notices } = file;
      return { rows, refusal, notices: [...notices] };
    },
  };
}

/** Reads one mark, value or line; false when more text is needed, or nothing more can be read. */
function step(file: Reading, last: boolean): boolean {
  const { held, place } = file;
  if (place === 'over') return false;
  if (place === 'lines') {
    const line = held.takeLine(last);
    if (line && line !== 'blank') tell(file, line);
    return line !== null && !(last && held.peek() === '');
  }
  // In the middle of a value its beginning is behind us.
  const mark = held.open() ? '"' : held.peek();
  return mark !== '' && PLACES[place](file, mark);
}

/** What may stand at each place, and where it leads; false as `step` says it. */
const PLACES: Record<
  Exclude<Place, 'over' | 'lines'>,
  (file: Reading, mark: string) => boolean
> = {
  root(file, mark) {
    if (mark !== '[' && mark !== '{')
      return file.began
        ? expected(file, 'value', mark)
        : refuse(file, jsonRefusals.noJson);
    file.began = true;
    file.held.brokeLine();
    file.object = mark === '{' ? gatherMembers(file.limits) : null;
    return pass(file, file.object ? 'name' : 'element');
  },
  element(file, mark) {
    if (mark === ']' && !file.held.open())
      return pass(file, file.object ? 'afterMember' : 'root');
    const taken = file.held.take();
    if (!taken) return false;
    tell(file, taken);
    return goTo(file, 'afterElement');
  },
  afterElement(file, mark) {
    if (mark === ']') return pass(file, file.object ? 'afterMember' : 'root');
    return mark === ','
      ? pass(file, 'element')
      : expected(file, 'afterElement', mark);
  },
  name(file, mark) {
    if (mark === '}' && file.object) return endObject(file, file.object);
    if (mark !== '"') return expected(file, 'name', mark);
    const taken = file.held.take();
    if (!taken) return false;
    file.name = taken.ok && typeof taken.value === 'string' ? taken.value : '';
    return goTo(file, 'colon');
  },
  colon: (file, mark) =>
    mark === ':' ? pass(file, 'member') : expected(file, 'colon', mark),
  member(file, mark) {
    if (mark === '[' && LIST_NAMES.has(file.name)) {
      file.object?.beginList();
      return pass(file, 'element');
    }
    const taken = file.held.take();
    if (!taken) return false;
    file.object?.add(file.name, taken);
    return goTo(file, 'afterMember');
  },
  afterMember(file, mark) {
    if (mark === '}' && file.object) return endObject(file, file.object);
    return mark === ','
      ? pass(file, 'name')
      : expected(file, 'afterMember', mark);
  },
};
