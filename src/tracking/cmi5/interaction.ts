import type {
  InteractionRecord,
  ObjectiveRecord,
  ResponsePart,
} from '../port.ts';
import { type JsonObject, objectOf } from './json.ts';
import { scaledOf } from './registrationStanding.ts';
import { duration, type Statement, type Statements } from './statement.ts';

const ACTIVITIES = 'http://adlnet.gov/expapi/activities/';

/** A node of a call as its code and its mark: `CFy` is `CF[.]y`; a pair `a.2` is `a[.]2`. */
function inParts(
  type: InteractionRecord['type'],
  values: readonly string[],
): string {
  const parts = values.map((value) => {
    if (type === 'matching') return value.replace('.', '[.]');
    if (type !== 'performance') return value;
    const [, code = value, mark = ''] = /^([A-Z]+)(.*)$/.exec(value) ?? [];
    return `${code}[.]${mark}`;
  });
  return parts.join('[,]');
}

/** The words of the parts, under the name that xAPI has for them in this type. */
function components(make: Statements, record: InteractionRecord): JsonObject {
  const listed = (parts: readonly ResponsePart[] = []) =>
    parts.map(({ id, words }) => ({ id, description: make.inWords(words) }));
  const { type, parts, targets } = record;
  if (!parts?.length) return {};
  if (type === 'matching')
    return { source: listed(parts), target: listed(targets) };
  if (type === 'performance') return { steps: listed(parts) };
  return type === 'true-false' ? {} : { choices: listed(parts) };
}

/** An answer or a call as a statement `answered`, with what is needed to read it years later. */
export function answered(
  make: Statements,
  id: string,
  record: InteractionRecord,
): Statement {
  const { type, pattern, response, result, objective } = record;
  const said = inParts(type, response);
  return make.allowed('answered', id, record.at, {
    objective,
    object: {
      id: make.addressOf(`test/${objective}/question/${record.id}`),
      definition: {
        type: `${ACTIVITIES}cmi.interaction`,
        interactionType: type,
        description: make.inWords(record.description),
        ...(pattern.length > 0 && {
          correctResponsesPattern: [inParts(type, pattern)],
        }),
        ...components(make, record),
      },
    },
    result: {
      ...(said !== '' && { response: said }),
      ...(result !== 'neutral' && { success: result === 'correct' }),
      duration: duration(record.latencySeconds),
    },
  });
}

/** An objective's standing as a statement: `scored` where there is a score, else `progressed`. */
export function standingOfObjective(
  make: Statements,
  id: string,
  at: Date,
  { id: objective, score, status }: ObjectiveRecord,
): Statement {
  const judged = status === 'passed' || status === 'failed';
  return make.allowed(score === null ? 'progressed' : 'scored', id, at, {
    objective: '',
    object: {
      id: make.addressOf(`objective/${objective}`),
      definition: { type: `${ACTIVITIES}objective` },
    },
    result: {
      completion: status !== 'incomplete',
      ...(judged && { success: status === 'passed' }),
      ...(score !== null && {
        score: {
          scaled: scaledOf(score),
          raw: Math.round(score * 100) / 100,
          min: 0,
          max: 100,
        },
      }),
    },
  });
}

/** The statement without what describes its object; for an LMS that cannot read the description. */
export function undescribed(statement: Statement): Statement {
  const { definition, ...object } = objectOf(statement['object']);
  return definition ? { ...statement, object } : statement;
}
