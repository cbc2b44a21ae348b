import { expect, it } from 'vitest';
import {
  formEntryOf,
  formQuestions,
} from '../../../../src/domain/simulation/exceptionForm.ts';

const whole = {
  reason: 'a',
  risk: 'b',
  approver: 'c',
  controls: 'a',
  end_date: '90',
  register: 'now',
};

it('an exception form is handed in with every question answered', () => {
  expect(formEntryOf(whole)).toEqual({
    reason: 'a',
    risk: 'b',
    approver: 'c',
    controls: 'a',
    days: 90,
    registered: true,
  });
  expect(
    formEntryOf({ ...whole, end_date: 'none', register: 'later' }),
  ).toMatchObject({ days: null, registered: false });
});

it.each(formQuestions)(
  'an exception form is open without its %s',
  (question) => {
    const { [question]: answer, ...others } = whole;
    expect(answer).toBeDefined();
    expect(formEntryOf(others)).toBeNull();
  },
);
