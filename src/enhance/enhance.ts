import { enhanceAfterLaunch } from './afterLaunch.ts';
import { enhanceSaveStatus } from './saveStatus.ts';
import { enhancePassMark } from './passMark.ts';
import { enhanceStepList } from './stepList.ts';
import { enhanceTheme } from './theme.ts';

/**
 * Binds the course's static parts to the stores. They are plain HTML that reads
 * without scripts, so keeping them true takes a few lines and no Preact: that
 * stays off the first launch and comes with the check and the desk.
 */
export function enhance(): void {
  const nav = document.querySelector('nav.steps');
  const save = document.querySelector('[data-save-status]');
  const mark = document.querySelector('[data-pass-mark]');
  const theme = document.querySelector<HTMLSelectElement>(
    '[data-theme-switch]',
  );
  if (theme) enhanceTheme(theme);
  if (nav) enhanceStepList(nav);
  if (save) enhanceSaveStatus(save);
  if (mark) enhancePassMark(mark);
  enhanceAfterLaunch();
}
