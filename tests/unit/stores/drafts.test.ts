import { beforeEach, expect, it } from 'vitest';
import {
  $formDraft,
  $formEntry,
  $logDraft,
  $noDraft,
  answerForm,
  clearDrafts,
  sayApprover,
  sayShowed,
  toggleCheck,
  toggleDeed,
} from '../../../src/stores/simulation/drafts.ts';

beforeEach(clearDrafts);

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
  clearDrafts();
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
