import { describe, expect, it } from 'vitest';
import {
  $request,
  $session,
  finishLaunch,
  retrySave,
} from '../../../src/stores/session/session.ts';

describe('what the page knows of the record', () => {
  it('claims nothing at first: not connected, nothing saved, nobody named', () => {
    expect($session.get()).toMatchObject({
      phase: 'starting',
      save: 'nothing',
      savedAt: 0,
      learnerName: '',
    });
  });
});

describe("the page's requests", () => {
  it('reach the session each time, told apart', () => {
    const heard: string[] = [];
    const stop = $request.listen((request, before) => {
      if (request.retry !== before?.retry) heard.push('retry');
      if (request.finish !== before?.finish) heard.push('finish');
    });
    retrySave();
    retrySave();
    finishLaunch();
    stop();
    expect(heard).toEqual(['retry', 'retry', 'finish']);
  });
});
