/** Lets a button copy a text of the page; where the clipboard is closed the text is selected, for the keyboard. */
export function joinCopy(
  button: HTMLButtonElement,
  said: HTMLElement,
  text: HTMLElement,
): void {
  button.addEventListener('click', () => {
    void copied(text.textContent).then((done) => {
      if (!done) getSelection()?.selectAllChildren(text);
      said.textContent = done
        ? 'Copied.'
        : 'This page may not use the clipboard. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';
    });
  });
}

/** False where the browser has no clipboard (plain http) or does not allow it (a frame). */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
