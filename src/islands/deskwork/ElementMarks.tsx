import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import { elementStands } from '../../stores/deskwork/requests.ts';
import { markedWords, whyElement } from '../../words/deskwork/requestWords.ts';
import { elementMark } from '../../words/deskwork/requestDesk.ts';
import { elementWords } from '../../words/elements.ts';
import { capital } from '../../words/phrasing.ts';
import { Sign } from './card/Sign.tsx';

interface Props {
  request: IncomingRequest;
  marked: readonly Element[];
  lacking: readonly Element[];
  rule: ExceptionRule;
}

/** Element by element what the request gives, what the learner made of it, and why. */
export function ElementMarks({ request, marked, lacking, rule }: Props) {
  return (
    <ul class="element-marks">
      {rule.elements.map((element) => {
        const given = !lacking.includes(element);
        const said = marked.includes(element);
        return (
          <li key={element}>
            <Sign right={given !== said} />
            <div>
              <b>
                {elementMark(
                  capital(elementWords[element]),
                  markedWords(elementStands(element, given, request), said),
                )}
              </b>{' '}
              {capital(whyElement(element, given, request, rule))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
