import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type {
  Decision,
  ExceptionRequest,
} from '../../domain/deskwork/requestRule.ts';
import { elementStands } from '../../stores/deskwork/requests.ts';
import { elementWords } from '../../words/elements.ts';
import { capital } from '../../words/phrasing.ts';
import { elementTitle } from '../../words/deskwork/requestDesk.ts';
import { whyDecision, whyElement } from '../../words/deskwork/requestWords.ts';

interface Props {
  request: ExceptionRequest;
  lacking: readonly Element[];
  decision: Decision;
  rule: ExceptionRule;
}

/** Element by element what the policy makes of a request, and what follows. */
export function RequestWhy({ request, lacking, decision, rule }: Props) {
  return (
    <>
      <ul>
        {rule.elements.map((element) => {
          const counts = !lacking.includes(element);
          return (
            <li key={element}>
              <b>
                {elementTitle(
                  capital(elementWords[element]),
                  elementStands(element, counts, request),
                )}
              </b>{' '}
              {whyElement(element, counts, request, rule)}
            </li>
          );
        })}
      </ul>
      <p>{whyDecision(decision, request, rule)}</p>
    </>
  );
}
