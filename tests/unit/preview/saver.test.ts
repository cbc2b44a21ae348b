import { describe, expect, test, vi } from 'vitest';

import { createSaver, type Answer } from '../../../src/preview/client/saver.js';

function saverWith(ways: {
  post: () => Answer;
  mayWait?: boolean;
  taken?: boolean;
  failure?: number;
}) {
  const report = vi.fn<(answer: Answer) => void>();
  const handOver = vi.fn<(body: string) => boolean>(() => ways.taken ?? true);
  const saver = createSaver({
    post: ways.post,
    mayWait: () => ways.mayWait ?? true,
    handOver,
    report,
    failure: ways.failure ?? 101,
    noAnswer: 'the preview server does not answer.',
  });
  return {
    report,
    handOver,
    save: (finish = false) =>
      saver.processHttpRequest('/', { cmi: { core: {} } }, finish),
  };
}

const unreachable = () => {
  throw new Error('NetworkError');
};

describe('LMSCommit', () => {
  test('is true once the server has stored the data', () => {
    const post = vi.fn(() => ({
      stored: true as const,
      at: '2026-11-24T09:00:00Z',
    }));
    const { save, report } = saverWith({ post });
    expect(save(true)).toEqual({ result: 'true', errorCode: 0 });
    expect(post).toHaveBeenCalledWith('{"cmi":{"core":{}},"finish":true}');
    expect(report).toHaveBeenCalledWith({
      stored: true,
      at: '2026-11-24T09:00:00Z',
    });
  });

  test('is false with 101 and the reason when the server refuses', () => {
    const { save, report } = saverWith({
      post: () => ({ stored: false, reason: 'This launch has ended.' }),
    });
    expect(save()).toEqual({
      result: 'false',
      errorCode: 101,
      errorMessage: 'This launch has ended.',
    });
    expect(report).toHaveBeenCalledOnce();
  });

  test('is false with the code of its standard', () => {
    const { save } = saverWith({ post: unreachable, failure: 391 });
    expect(save()).toMatchObject({ result: 'false', errorCode: 391 });
  });

  test('is false when the server does not answer, and hands nothing over', () => {
    const { save, handOver, report } = saverWith({ post: unreachable });
    expect(save()).toMatchObject({ result: 'false', errorCode: 101 });
    expect(handOver).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalledWith({
      stored: false,
      reason: 'the preview server does not answer.',
    });
  });

  test('hands the data over while the course is being closed', () => {
    const { save, handOver } = saverWith({ post: unreachable, mayWait: false });
    expect(save(true)).toMatchObject({ result: 'true' });
    expect(handOver).toHaveBeenCalledWith('{"cmi":{"core":{}},"finish":true}');
  });

  test('is false when the browser takes no more either', () => {
    const { save } = saverWith({
      post: unreachable,
      mayWait: false,
      taken: false,
    });
    expect(save()).toMatchObject({ result: 'false' });
  });
});
