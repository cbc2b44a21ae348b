import type { ComponentChildren } from 'preact';
import { back as backWord } from '../../../words/deskwork/backWords.ts';

/** The way back: to what, in words, and the step there; null on the first card. */
export type Back = { to: string; act: () => void } | null;

interface Props {
  back: Back;
  /** What is decided here, where the buttons do not say it. */
  label?: string;
  /** What decides or goes on. */
  children: ComponentChildren;
}

/** The foot of a card, in view as long as the card is: what decides or goes on, and the way back. */
export function Steps({ back, label, children }: Props) {
  return (
    <div
      class="card-steps"
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
    >
      {label !== undefined && (
        <p class="label" aria-hidden="true">
          {label}
        </p>
      )}
      {children}
      {back && (
        <button type="button" class="button quiet" onClick={back.act}>
          {backWord}
          <span class="visually-hidden"> {back.to}</span>
        </button>
      )}
    </div>
  );
}
