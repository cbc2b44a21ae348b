import type * as english from '../../diagrams/frame.ts';

export const diagramWords: typeof english.diagramWords = {
  breachPath: 'Angriffsweg',
  asText: 'Dieses Schaubild als Text lesen',
};
