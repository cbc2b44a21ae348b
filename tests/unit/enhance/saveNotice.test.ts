import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordNotice } from '../../../src/enhance/saveNotice.ts';
import { $session } from '../../../src/stores/session/session.ts';
import type { SessionView } from '../../../src/stores/session/session.ts';
import { recordNotices } from '../../../src/words/saveNotices.ts';

const recording: SessionView = {
  ...$session.get(),
  phase: 'recording',
  save: 'saved',
  savedAt: Date.parse('2026-11-24T10:00:00Z'),
};
const notice = (change: Partial<SessionView>, online = true) =>
  recordNotice({ ...recording, ...change }, online);
const idOf = (change: Partial<SessionView>, online = true) =>
  notice(change, online).id;

beforeAll(() =>
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } }),
);
afterAll(() => vi.unstubAllGlobals());

describe('the notice on the record', () => {
  it.each<[Partial<SessionView>, string]>([
    [{}, 'saved'],
    [{ withoutAnswers: true }, 'saved-without-answers'],
    [{ save: 'nothing' }, 'saving'],
    [{ save: 'saving' }, 'saving'],
    [{ save: 'doubted' }, 'doubted'],
    [{ save: 'doubted', kept: 'page' }, 'doubted-nowhere'],
    [{ save: 'unsaved' }, 'unsaved'],
    [{ save: 'unsaved', kept: 'page' }, 'unsaved-nowhere'],
    [{ phase: 'ended' }, 'ended'],
    [{ phase: 'ended', save: 'doubted' }, 'ended-unsaved'],
    [{ phase: 'ended', save: 'unsaved' }, 'ended-unsaved'],
    [{ phase: 'ended', save: 'saving' }, 'ended-unsaved'],
    [{ phase: 'ended', save: 'doubted', kept: 'page' }, 'ended-nowhere'],
  ])('of %j is %s', (change, id) => {
    expect(idOf(change)).toBe(id);
  });

  it('of a browser that is offline says where the answers are', () => {
    expect(idOf({ save: 'doubted' }, false)).toBe('offline');
    expect(idOf({ save: 'doubted', kept: 'page' }, false)).toBe(
      'offline-nowhere',
    );
  });

  it('is loud and offers another try wherever the LMS has not said a sound yes', () => {
    for (const save of ['doubted', 'unsaved'] as const)
      expect(notice({ save })).toMatchObject({ tone: 'danger', retry: true });
    expect(notice({})).toMatchObject({ tone: 'quiet', retry: false });
  });

  it('names the time of a save as the language of the page does, whatever the browser’s own', () => {
    expect(notice({}).fill).toMatch(/^\d\d:\d\d$/);
  });

  it('welcomes back without a number, which would differ from way to way', () => {
    expect(recordNotices.resumed).not.toMatch(/\{|\d/);
  });

  it('promises to keep in this browser only where something is kept', () => {
    for (const [id, words] of Object.entries(recordNotices))
      if (id.endsWith('nowhere')) {
        expect(words).not.toMatch(
          /(?<!nothing is )kept in this browser|come back with/i,
        );
        expect(words).toMatch(
          /this page|only here|nothing is kept|keeps nothing/,
        );
      }
  });

  it('calls saved only what the LMS has said yes to', () => {
    expect(recordNotices.doubted).toBe(
      'Kept in this browser. Your LMS has not confirmed it. Keep this page open or come back with this browser.',
    );
    const claims = Object.entries(recordNotices).filter(([, words]) =>
      /\bsaved to your LMS\b|\bis saved\b/i.test(words),
    );
    expect(claims.map(([id]) => id)).toEqual([
      'saved',
      'saved-without-answers',
      'ended',
    ]);
  });
});
