import { beforeEach, expect, it } from 'vitest';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { addMove } from '../../../src/domain/simulation/playDesk.ts';
import { $desk } from '../../../src/stores/simulation/desk.ts';
import {
  $formDraft,
  $formEntry,
  $logDraft,
  $noDraft,
  answerForm,
  sayApprover,
  sayShowed,
  toggleCheck,
  toggleDeed,
} from '../../../src/stores/simulation/drafts.ts';

/** Puts this down and takes the call of that number. */
function take(count: number): void {
  $desk.set({ ...newDesk, count });
  $desk.set({
    ...newDesk,
    count,
    open: { case: 'C04', variant: 'A', revision: 1, moves: [] },
  });
}

beforeEach(() => take(1));

it('what is written of a call is kept until the next one is taken', () => {
  toggleCheck('CF');
  sayShowed('CF', 'denied');
  toggleDeed('declined');
  sayApprover('none');
  answerForm('reason', 'a');
  $noDraft.set('Not on this call.');
  expect($logDraft.get()).toEqual({
    checks: { CF: 'denied' },
    noCheck: false,
    deeds: ['declined'],
    noDeed: false,
    approver: 'none',
  });
  $desk.set(addMove($desk.get(), { code: 'A' }));
  expect($noDraft.get()).toBe('Not on this call.');
  // The same call, given up and drawn again.
  take(1);
  expect($logDraft.get()).toMatchObject({ checks: {}, approver: null });
  expect($formDraft.get()).toEqual({});
  expect($noDraft.get()).toBe('');
});

it('none of the boxes stands beside what it denies', () => {
  toggleCheck('CF');
  toggleCheck('none');
  toggleDeed('warned');
  toggleDeed('none');
  expect($logDraft.get()).toMatchObject({
    checks: {},
    noCheck: true,
    deeds: [],
    noDeed: true,
  });
});

it('the form is whole once its last question is answered', () => {
  for (const question of ['reason', 'risk', 'approver', 'controls'] as const)
    answerForm(question, 'a');
  answerForm('end_date', '45');
  expect($formEntry.get()).toBeNull();
  answerForm('register', 'later');
  expect($formEntry.get()).toMatchObject({ days: 45, registered: false });
});
