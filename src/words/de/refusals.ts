import type * as english from '../refusals.ts';

/** Ways to say no that are true in any call, whatever was checked. */
const always = [
  'Das kann ich noch nicht tun. Ich helfe Ihnen, sobald ich sicher bin, mit wem ich spreche, und ich sage Ihnen, wie wir dahin kommen.',
  'Ich höre, dass das gerade ungelegen kommt, und so, wie die Dinge liegen, kann ich es nicht tun. Ich sage Ihnen jetzt, was Sie weiterbringt, und von dort mache ich mit Ihnen weiter.',
] as const;

export const modelRefusals: typeof english.modelRefusals = ({
  refusals = [],
}) => {
  const [first, second] = [...refusals, ...always];
  return [first, second];
};

export const noTicks: typeof english.noTicks = [
  'Es sagt nicht, welche Prüfung nicht bestanden wurde oder was im Eintrag steht',
  'Ich könnte es selbst gut hören',
  'Es sagt, was die Person als Nächstes tun kann',
];
