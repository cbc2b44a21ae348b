/** What every form says that has something made in a worker. */
export const runWords = {
  cancel: 'Cancel',
  progress: 'Progress',
  starting: 'Starting',
  cancelled: 'Cancelled. What you chose is still there.',
  stale:
    'You have changed something. What stands here was made before: press the button again.',
  broken: 'The file may be blocked, or the connection gone.',
};

/** What to do when the page itself fails. @param command does the same. */
export function useCommand(command: string): string {
  return `Reload the page and try again. If it happens again, use ${command}.`;
}

/** What became of a text to copy. */
export const copyWords = {
  copied: 'Copied.',
  selected:
    'This page may not use the clipboard. The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
};
