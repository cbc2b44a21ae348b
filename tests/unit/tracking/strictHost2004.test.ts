import { describe, expect, test } from 'vitest';
import { strictHost2004 } from '../../fixtures/strict-host/host2004.ts';
import { memoryStore } from '../../fixtures/strict-host/record.ts';

function running(store = memoryStore()) {
  const { api } = strictHost2004(store);
  api.Initialize('');
  return { api, store };
}

/** The error code of the last of some settings in a fresh launch. */
function codeOf(...settings: [element: string, value: string][]): string {
  const { api } = running();
  for (const [element, value] of settings) api.SetValue(element, value);
  return api.GetLastError();
}

test('each state has error codes of its own', () => {
  const { api } = strictHost2004(memoryStore());
  const codes = (...calls: (() => string)[]) =>
    calls.map((call) => {
      call();
      return api.GetLastError();
    });
  const all = [
    () => api.Terminate(''),
    () => api.GetValue('cmi.location'),
    () => api.SetValue('cmi.location', 'x'),
    () => api.Commit(''),
  ];
  expect(codes(...all)).toEqual(['112', '122', '132', '142']);
  expect(codes(() => api.Initialize(''))).toEqual(['0']);
  expect(codes(() => api.Initialize(''))).toEqual(['103']);
  expect(codes(() => api.Terminate(''))).toEqual(['0']);
  expect(codes(...all)).toEqual(['113', '123', '133', '143']);
  expect(codes(() => api.Initialize(''))).toEqual(['104']);
});

const ID: [string, string] = ['cmi.interactions.0.id', 'a'];
const typed = (type: string): [string, string] => [
  'cmi.interactions.0.type',
  type,
];
const RESPONSE = 'cmi.interactions.0.learner_response';

describe('elements', () => {
  test.each<[string, ...[string, string][]]>([
    ['406', ['cmi.score.scaled', '.8']],
    ['406', ['cmi.score.scaled', '1e-7']],
    ['407', ['cmi.score.scaled', '1.01']],
    ['406', ['cmi.session_time', 'PT5.123S']],
    ['404', ['cmi.learner_id', 'x']],
    ['401', ['cmi.core.lesson_status', 'passed']],
    ['406', ['cmi.completion_status', 'passed']],
    ['408', typed('choice')],
    ['408', ID, [RESPONSE, 'a']],
    ['351', ['cmi.interactions.1.id', 'a']],
    ['0', ID, typed('choice'), [RESPONSE, 'a[,]c']],
    ['406', ID, typed('choice'), [RESPONSE, 'a,c']],
    ['406', ID, typed('choice'), [RESPONSE, '']],
    ['406', ID, typed('choice'), [RESPONSE, 'a-b']],
    ['406', ID, typed('true-false'), [RESPONSE, 't']],
    ['406', ID, typed('matching'), [RESPONSE, 'a.2']],
    ['406', ID, typed('performance'), [RESPONSE, 'CFy']],
    ['406', ID, typed('performance'), [RESPONSE, 'CF[.]-']],
    ['406', ID, ['cmi.interactions.0.result', 'wrong']],
    ['406', ID, ['cmi.interactions.0.timestamp', '2026-11-24T09:10:11Z']],
    ['406', ID, ['cmi.interactions.0.timestamp', '2026-11-24T09:10:11.500Z']],
    ['406', ID, ['cmi.interactions.0.description', 'two\nlines']],
    ['406', ['cmi.interactions.0.id', 'a-b']],
    ['351', ['cmi.objectives.0.id', 'a'], ['cmi.objectives.1.id', 'a']],
    ['351', ['cmi.objectives.0.id', 'a'], ['cmi.objectives.0.id', 'b']],
    ['0', ['cmi.objectives.0.id', 'a'], ['cmi.objectives.0.id', 'a']],
  ])('answer %s to %j %j %j', (code, ...settings) => {
    expect(codeOf(...settings)).toBe(code);
  });

  test('that nobody has set are 403, those only to be written 405', () => {
    const { api } = running();
    expect(api.GetValue('cmi.location')).toBe('');
    expect(api.GetLastError()).toBe('403');
    api.GetValue('cmi.exit');
    expect(api.GetLastError()).toBe('405');
    expect(api.GetValue('cmi.completion_status')).toBe('unknown');
  });
});

test('all that was stored is hidden after any exit but suspend', () => {
  for (const [exit, expected] of [
    ['normal', ''],
    ['suspend', 'x'],
  ] as const) {
    const { api, store } = running();
    api.SetValue('cmi.location', 'x');
    api.SetValue('cmi.exit', exit);
    api.Terminate('');
    expect(running(store).api.GetValue('cmi.location')).toBe(expected);
  }
});
