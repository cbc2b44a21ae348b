import { useStore } from '../../useStore.ts';
import type { FormQuestion } from '../../../domain/simulation/exceptionForm.ts';
import type { CallCase } from '../../../schema/case.ts';
import type { CaseForm } from '../../../schema/caseParts.ts';
import { submitForm } from '../../../stores/simulation/closing.ts';
import { $endDates } from '../../../stores/simulation/papers.ts';
import {
  $formDraft,
  $formEntry,
  answerForm,
} from '../../../stores/simulation/drafts.ts';
import { formElements, formGapWords } from '../../../words/console.ts';
import {
  endWords,
  formNote,
  formTitle,
  handIn,
  registerLater,
  registerNow,
} from '../../../words/simulation/papers.ts';
import { Paper } from './Paper.tsx';
import { SoFar } from './SoFar.tsx';
import { Tick } from './Tick.tsx';

const asked = ['reason', 'risk', 'approver', 'controls'] as const;

type Choices = readonly (readonly [value: string, words: string])[];

/** The questions of the form with what can be chosen. */
function choicesOf(
  form: CaseForm,
  dates: readonly (number | null)[],
): [FormQuestion, Choices][] {
  return [
    ...asked.map((element): [FormQuestion, Choices] => [
      element,
      form[element].map(({ id, text }) => [id, text]),
    ]),
    ['end_date', dates.map((days) => [String(days ?? 'none'), endWords(days)])],
    [
      'register',
      [
        ['now', registerNow],
        ['later', registerLater],
      ],
    ],
  ];
}

/** The exception form: structured choices, so that it can be judged and saved. */
export function FormScreen({
  call,
  form,
  leave,
}: {
  call: CallCase;
  form: CaseForm;
  leave: () => void;
}) {
  const dates = useStore($endDates);
  const entry = useStore($formEntry);
  const draft = useStore($formDraft);
  return (
    <Paper
      look={`paper ${call.channel}`}
      title={formTitle}
      action={handIn}
      beside={<SoFar call={call} note={formNote} />}
      questions={choicesOf(form, dates).map(([question, choices]) => ({
        id: question,
        name: formElements[question],
        asks: formElements[question],
        lacks: draft[question] === undefined ? formGapWords[question] : '',
        answers: <Answers question={question} choices={choices} />,
      }))}
      sign={() => {
        if (!entry) return;
        submitForm(entry);
        leave();
      }}
      leave={leave}
    />
  );
}

function Answers({
  question,
  choices,
}: {
  question: FormQuestion;
  choices: Choices;
}) {
  const draft = useStore($formDraft);
  return (
    <div>
      {choices.map(([value, words]) => (
        <Tick
          key={value}
          type="radio"
          name={`form-${question}`}
          value={value}
          ticked={draft[question] === value}
          toggle={() => answerForm(question, value)}
        >
          {words}
        </Tick>
      ))}
    </div>
  );
}
