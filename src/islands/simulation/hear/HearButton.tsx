import { hearCall } from '../../../words/simulation/callScreen.ts';
import { useHearing } from './useHearing.ts';

/** Turns the sound of the call on and off; nothing where this machine has no voice for it. */
export function HearButton() {
  const { offered, on, toggle } = useHearing();
  if (!offered) return null;
  return (
    <button type="button" class="hear" aria-pressed={on} onClick={toggle}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 8v4h3l4 4V4L6 8Z" />
        <path
          class="waves"
          d="M13 7a4 4 0 0 1 0 6M15.5 4.5a7.500 7.500 0 0 1 0 11"
        />
      </svg>
      <span class="hear-words">{hearCall}</span>
    </button>
  );
}
