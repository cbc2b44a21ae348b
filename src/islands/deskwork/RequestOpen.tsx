import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import {
  decideRequest,
  toggleElement,
} from '../../stores/deskwork/requests.ts';
import { markMissing, thenDecide } from '../../words/deskwork/requestDesk.ts';
import { decisionButtons } from '../../words/deskwork/requestWords.ts';
import { elementWords } from '../../words/elements.ts';
import { capital } from '../../words/phrasing.ts';
import { Steps } from './card/Steps.tsx';
import type { Back } from './card/Steps.tsx';
import { Toggle } from './card/Toggle.tsx';

interface Props {
  rule: ExceptionRule;
  marked: readonly Element[];
  back: Back;
}

/** What a request asks of the learner: what is missing, and then what to do with it, which settles it. */
export function RequestOpen({ rule, marked, back }: Props) {
  return (
    <>
      <fieldset class="elements">
        <legend>{markMissing}</legend>
        {rule.elements.map((element) => (
          <Toggle
            key={element}
            pressed={marked.includes(element)}
            press={() => toggleElement(element)}
          >
            {capital(elementWords[element])}
          </Toggle>
        ))}
      </fieldset>
      <Steps back={back} label={thenDecide}>
        {decisionButtons.map(([decision, text]) => (
          <button
            key={decision}
            type="button"
            class="button"
            onClick={() => decideRequest(decision)}
          >
            {text}
          </button>
        ))}
      </Steps>
    </>
  );
}
