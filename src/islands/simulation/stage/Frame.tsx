import type { ComponentChildren } from 'preact';
import { help } from '../../../words/simulation/buttons.ts';
import { useLayoutEffect } from 'preact/hooks';
import { Lights } from './Lights.tsx';

/**
 * One screen of the desk: a bar, the work, and the action bar, in which the next
 * step stands at the same place on every screen. Only the work scrolls.
 */
export function Frame({
  look,
  title,
  back,
  beside,
  foot,
  children,
}: {
  /** Its class in the styles of the desk: `call phone`. */
  look: string;
  title: string;
  /** The way out of this screen, always first. */
  back: { words: string; act: () => void };
  /** What stands at the end of the bar. */
  beside?: ComponentChildren;
  /** The action bar. */
  foot: ComponentChildren;
  children: ComponentChildren;
}) {
  useLayoutEffect(() => {
    // What was selected has gone with the screen before. A browser would look for the
    // nearest text to it, all through the lesson, before it paints this one.
    getSelection()?.empty();
  }, []);
  return (
    <div class={`frame ${look}`}>
      <header class="frame-bar">
        <button type="button" class="frame-back" onClick={back.act}>
          <span aria-hidden="true">←</span>
          <span class="frame-back-words">{back.words}</span>
        </button>
        <h2 tabIndex={-1}>{title}</h2>
        <Lights />
        {beside}
        <button type="button" popovertarget="help" aria-keyshortcuts="?">
          {help}
        </button>
      </header>
      {children}
      <footer class="frame-foot">{foot}</footer>
    </div>
  );
}
