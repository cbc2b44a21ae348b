import { copyWords } from '../../words/workshop/form.ts';

/** Lets a button copy a text of the page; where the clipboard is closed the text is selected, for the keyboard. */
export function joinCopy(
  button: HTMLButtonElement,
  said: HTMLElement,
  text: HTMLElement,
): void {
  button.addEventListener('click', () => {
    void copied(text.textContent).then((done) => {
      if (!done) getSelection()?.selectAllChildren(text);
      said.textContent = done ? copyWords.copied : copyWords.selected;
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
