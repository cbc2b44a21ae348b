import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { leaveStage } from '../../../stores/simulation/stage.ts';
import { deskName } from '../../../words/simulation/stage.ts';
import { fetchLater } from './Later.tsx';
import { pressKey } from './pressKey.ts';
import { useOnePress } from './useOnePress.ts';

/**
 * The desk over the whole frame. A modal dialog, so that the browser itself keeps
 * the course behind it out of the way of focus, touch and screen readers.
 */
export function Stage({ children }: { children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const onePress = useOnePress();
  // Open before the effects of what stands in it, which take the focus.
  const show = useCallback((node: HTMLDialogElement | null) => {
    if (node) {
      dialog.current = node;
      node.showModal();
    }
  }, []);
  useEffect(() => {
    // Back, Forward or another link: the course goes there, so the desk must not lie
    // over it. A dialog whose step is hidden would still keep every press to itself.
    const leave = () => {
      closeAll(dialog.current);
      leaveStage();
    };
    // It comes before `hashchange`, at which the course takes the focus to the place.
    addEventListener('popstate', leave);
    return () => {
      removeEventListener('popstate', leave);
      closeAll(dialog.current);
      // The focus is back at what opened the desk, which may have moved meanwhile.
      const { activeElement: opener } = document;
      (opener?.closest('.waiting') ?? opener)?.scrollIntoView({
        block: 'nearest',
      });
    };
  }, []);
  const help = useCallback(borrowHelp, []);
  return (
    <dialog
      class="stage"
      ref={show}
      aria-label={deskName}
      tabIndex={-1}
      onKeyDown={pressKey}
      {...onePress}
      // Escape is a key of the desk; a browser that closes the dialog all the same leaves the call on hold.
      onCancel={(event) => event.preventDefault()}
      onClose={leaveStage}
    >
      {children}
      <div
        ref={help}
        onClick={({ target }) => {
          // To a place of the course; the call waits.
          if (target instanceof Element && target.closest('[href^="#"]'))
            leaveStage();
        }}
      />
    </dialog>
  );
}

/** Closes what is open in it first: that would keep the focus from what opened the desk. */
function closeAll(stage: HTMLDialogElement | null): void {
  const inner = stage?.querySelectorAll('dialog') ?? [];
  for (const one of [...inner, stage]) one?.close();
}

/** The course's help stands in the stage while that is open: outside a modal dialog nobody could work it. */
function borrowHelp(holder: HTMLElement | null): void {
  const help = document.getElementById('help');
  // A browser that knows no popover shows it in the bar of the course.
  if (!help || !('showPopover' in help)) return;
  (holder ?? document.querySelector('.bar'))?.append(help);
  // On a line that was lost the help goes without them, until the stage opens again.
  fetchLater().then(
    ({ explainSigns }) => explainSigns(help),
    () => {},
  );
}
