/** What a drawn face is made of: places in the lists of what can be drawn. */
export interface Look {
  hair: number;
  skin: number;
  tint: number;
  glasses: boolean;
}

/** How many faces in a row differ: the parts repeat after 4, 3 and 5, which share no divisor. */
export const FACES = 60;

/**
 * The face at a place in the row. A call's is that of its case, in every variant: who
 * is really asking has no part in it.
 */
export function lookOf(place: number): Look {
  const fifth = place % 5;
  return {
    hair: place % 4,
    skin: place % 3,
    tint: fifth % 3,
    glasses: fifth > 2,
  };
}
