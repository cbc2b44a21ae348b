import { holdText, type Taken } from './jsonHeld.ts';
import { gatherMembers, type Members } from './jsonMembers.ts';
import {
  EMPTY,
  JSON_LIMITS,
  LIST_NAMES,
  NOT_JSON,
  tooLarge,
  type JsonListener,
  type JsonRead,
  type JsonRefusal,
} from './jsonTypes.ts';

/** What stands at the next character. */
type Place =
  | 'root'
  | 'element'
  | 'afterElement'
  | 'name'
  | 'colon'
  | 'member'
  | 'afterMember'
  | 'lines'
  | 'over';

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
  const held = holdText(limits);
  const notices = new Set<string>();
  let place: Place = 'root';
  let rows = 0;
  let chars = 0;
  let refusal: JsonRefusal | null = null;
  let began = false;
  let object: Members | null = null;
  let name = '';

  function tell(taken: Taken): void {
    rows += 1;
    if (!taken.ok) listener.onUnreadable(rows, taken.reason);
    else listener.onValue(taken.value, rows, object?.around() ?? {});
  }

  function stop(reason: string): false {
    place = 'over';
    tell({ ok: false, reason });
    return false;
  }

  function refuse(why: JsonRefusal): false {
    refusal = why;
    place = 'over';
    return false;
  }

  const expected = (what: string, found: string): false =>
    stop(
      `Here ${what} should stand, and "${found}" does: the rest of the file cannot be read. Export it again, and do not edit it.`,
    );

  function goTo(next: Place): true {
    place = next;
    return true;
  }

  function pass(next: Place): true {
    held.skip();
    return goTo(next);
  }

  function endObject(ended: Members): true {
    held.skip();
    const taken = ended.whole();
    const oneLine = !held.brokeLine() && taken.ok && !taken.lines;
    object = null;
    const notice = ended.pageNotice();
    if (notice !== null) notices.add(notice);
    if (ended.hasList()) return goTo('root');
    tell(taken);
    // A broken line then costs no other line.
    return goTo(oneLine ? 'lines' : 'root');
  }

  const PLACES: Record<
    Exclude<Place, 'over' | 'lines'>,
    (mark: string) => boolean
  > = {
    root(mark) {
      if (mark !== '[' && mark !== '{')
        return began ? expected('an object or a list', mark) : refuse(NOT_JSON);
      began = true;
      held.brokeLine();
      object = mark === '{' ? gatherMembers(limits) : null;
      return pass(object ? 'name' : 'element');
    },
    element(mark) {
      if (mark === ']' && !held.open())
        return pass(object ? 'afterMember' : 'root');
      const taken = held.take();
      if (!taken) return false;
      tell(taken);
      return goTo('afterElement');
    },
    afterElement(mark) {
      if (mark === ']') return pass(object ? 'afterMember' : 'root');
      return mark === ',' ? pass('element') : expected('a comma or ]', mark);
    },
    name(mark) {
      if (mark === '}' && object) return endObject(object);
      if (mark !== '"') return expected('a name in quotation marks', mark);
      const taken = held.take();
      if (!taken) return false;
      name = taken.ok && typeof taken.value === 'string' ? taken.value : '';
      return goTo('colon');
    },
    colon: (mark) =>
      mark === ':' ? pass('member') : expected('a colon', mark),
    member(mark) {
      if (mark === '[' && LIST_NAMES.has(name)) {
        object?.beginList();
        return pass('element');
      }
      const taken = held.take();
      if (!taken) return false;
      object?.add(name, taken);
      return goTo('afterMember');
    },
    afterMember(mark) {
      if (mark === '}' && object) return endObject(object);
      return mark === ',' ? pass('name') : expected('a comma or }', mark);
    },
  };

  /** Reads one mark, value or line; false when more text is needed, or nothing more can be read. */
  function step(last: boolean): boolean {
    if (place === 'over') return false;
    if (place === 'lines') {
      const line = held.takeLine(last);
      if (line && line !== 'blank') tell(line);
      return line !== null && !(last && held.peek() === '');
    }
    // In the middle of a value its beginning is behind us.
    const mark = held.open() ? '"' : held.peek();
    return mark !== '' && PLACES[place](mark);
  }

  return {
    push(chunk) {
      chars += chunk.length;
      if (chars > limits.fileChars) refuse(tooLarge(limits.fileChars));
      if (place === 'over') return refusal;
      held.add(chunk);
      while (step(false));
      return refusal;
    },
    end() {
      while (step(true));
      if (place !== 'root' && place !== 'lines' && place !== 'over')
        stop(
          'The file ends in the middle of it: it was cut off. Export it again.',
        );
      if (!began && !refusal) refusal = EMPTY;
      return { rows, refusal, notices: [...notices] };
    },
  };
}
