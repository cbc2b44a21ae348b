import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import type { CaseForm } from '../../schema/caseParts.ts';
import { submitForm } from '../../stores/simulation/actions.ts';
import { $endDates } from '../../stores/simulation/console.ts';
import { formElements } from '../../words/console.ts';
import { counted } from '../../words/phrasing.ts';
import { Choices, DeskForm } from './Choices.tsx';

const elements = ['reason', 'risk', 'approver', 'controls'] as const;

type Entry = Partial<Record<(typeof elements)[number] | 'days', string>>;

/** The entry as it is handed in; null while something is open. */
function wholeEntry(entry: Entry, registered: boolean): FormEntry | null {
  const { reason, risk, approver, controls, days } = entry;
  if (!reason || !risk || !approver || !controls || !days) return null;
  return {
    reason,
    risk,
    approver,
    controls,
    days: days === 'none' ? null : Number(days),
    registered,
  };
}

/** The exception form: structured choices, so that it can be judged and saved. */
export function ExceptionForm({
  form,
  leave,
}: {
  form: CaseForm;
  leave: () => void;
}) {
  const [entry, setEntry] = useState<Entry>({});
  const [registered, setRegistered] = useState(false);
  const [tried, setTried] = useState(false);
  const open = [
    ...elements.filter((element) => entry[element] === undefined),
    ...(entry.days === undefined ? (['end_date'] as const) : []),
  ];

  function submit(): void {
    const whole = wholeEntry(entry, registered);
    if (!whole) return setTried(true);
    submitForm(whole);
    leave();
  }

  return (
    <DeskForm
      title="Exception form"
      missing={
        tried && open.length > 0
          ? `Still open: ${open.map((element) => formElements[element]).join(', ')}.`
          : ''
      }
      submit={submit}
      leave={leave}
      action="Hand the form in"
    >
      {elements.map((element) => (
        <Choices
          key={element}
          name={`form-${element}`}
          legend={formElements[element]}
          choices={form[element].map(({ id, text }) => [id, text])}
          chosen={entry[element] ?? null}
          choose={(value) => setEntry({ ...entry, [element]: value })}
        />
      ))}
      <EndDate
        days={entry.days ?? null}
        choose={(days) => setEntry({ ...entry, days })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={registered}
          onChange={(event) => setRegistered(event.currentTarget.checked)}
        />
        <span>Write its line into the register now</span>
      </label>
    </DeskForm>
  );
}

function EndDate({
  days,
  choose,
}: {
  days: string | null;
  choose: (days: string) => void;
}) {
  const dates = useStore($endDates);
  return (
    <Choices
      name="form-days"
      legend={formElements.end_date}
      choices={dates.map((date) => [
        date === null ? 'none' : String(date),
        date === null ? 'Until further notice' : `In ${counted(date, 'day')}`,
      ])}
      chosen={days}
      choose={choose}
    />
  );
}
