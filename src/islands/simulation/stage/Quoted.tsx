import { quotedPieces } from '../../../words/simulation/quoted.ts';

/** A text with its quotations set as speech. */
export function Quoted({ text }: { text: string }) {
  return (
    <>
      {quotedPieces(text).map((part, place) =>
        place % 2 === 1 ? <q key={place}>{part}</q> : part,
      )}
    </>
  );
}
