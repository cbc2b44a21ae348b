import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { leaveStage } from '../../../stores/simulation/stage.ts';
import { pressKey } from './pressKey.ts';

/**
 * The desk over the whole frame. A modal dialog, so that the browser itself keeps
 * the course behind it out of the way of focus, touch and screen readers.
 */
export function Stage({ children }: { children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  // Open before the effects of what stands in it, which take the focus.
  const show = useCallback((node: HTMLDialogElement | null) => {
    if (node) {
      dialog.current = node;
      node.showModal();
    }
  }, []);
  useEffect(() => () => dialog.current?.close(), []);
  return (
    <dialog
      class="stage"
      ref={show}
      aria-label="Practice desk"
      tabIndex={-1}
      onKeyDown={pressKey}
      // Escape is a key of the desk; a browser that closes the dialog all the same leaves the call on hold.
      onCancel={(event) => event.preventDefault()}
      onClose={leaveStage}
    >
      {children}
    </dialog>
  );
}
