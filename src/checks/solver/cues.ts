import { bare } from '../itemTexts.ts';

/** A text of an item with what stands around it. */
export interface TextAround {
  text: string;
  /** The texts that it is weighed against: the other choices, steps or statements. */
  others: readonly string[];
  /** What is asked. */
  stem: string;
  /** The words of what is shown. */
  shown: string;
}

/** Every cue, in the order of the numbers that stand for them. */
export const CUE_NAMES = [
  'length',
  'number of clauses',
  'hedged words',
  'absolute words',
  'negation',
  'a reason given',
  'careful tone',
  'careless tone',
  'words of the question',
  'words of what is shown',
  'words shared with the rest',
  'figures and names',
  'an opening of its own',
  'comparison',
  'words in quotes',
  'early or late words',
] as const;

export type CueName = (typeof CUE_NAMES)[number];

/** Says how strongly a text has something; in itself the number means nothing. */
type Cue = (around: TextAround) => number;

/** How many words of a text are in a list. */
function has(list: string): Cue {
  const words = new RegExp(`\\b(?:${list})\\b`, 'gi');
  return ({ text }) => text.match(words)?.length ?? 0;
}

const SMALL = new Set(
  'about after again also and any are because been before but can could did does for from had has have her him his how into its may more most not now off one only our out over she should some than that the their them then there they this those was were what when where which while who whom whose will with would you your'.split(
    ' ',
  ),
);

/** A text with a number where the policy's value will stand. */
export function withoutMarks(text: string): string {
  return text.replace(/\{policy:[^}]*\}/g, '30');
}

/** The words that carry meaning, cut so that "verified" and "verifies" are one. */
export function wordsOf(text: string): Set<string> {
  const words = bare(withoutMarks(text)).split(' ');
  return new Set(
    words
      .filter((word) => word.length > 2 && !SMALL.has(word))
      .map((word) => word.slice(0, 5)),
  );
}

/** How many words two texts share. */
export function sharedWords(one: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(one)].filter((word) => words.has(word)).length;
}

function share(one: string, other: string): number {
  return sharedWords(one, other) / Math.max(1, wordsOf(one).size);
}

/** The word that a text begins with. */
function opening(text: string): string {
  return bare(text).split(' ')[0] ?? '';
}

const early = has(
  'first|asks?|asked|opens?|ticket|request\\w*|says?|begin\\w*|start\\w*|hears?|alert|look\\w*|find\\w*|written|created?|reads?|an?',
);

const late = has(
  'then|after\\w*|last\\w*|finally|end(?:s|ed)?|clos\\w+|log(?:ged|s)?|register|review\\w*|new|fresh|renew\\w*|destroy\\w*|notice|cancel\\w*|once|the',
);

/**
 * What a test taker can go by who knows nothing of the matter: how texts are
 * made, and the tone of a good helpdesk. What a text means is in none of them.
 */
export const CUES: Record<CueName, Cue> = {
  length: ({ text }) => text.length,
  'number of clauses': ({ text }) => text.match(/[,;:]| and /g)?.length ?? 0,
  'hedged words': has(
    'may|might|can|could|usually|normally|often|sometimes|some|likely|probably|unless|until|if|where|at least|at most|so far',
  ),
  'absolute words': has(
    'all|always|every|everybody|everyone|everything|any|anybody|anyone|never|no|nobody|none|nothing|only|at all|whatever|must|completely|once and for all',
  ),
  negation: has("not|no|nor|neither|without|nothing|nobody|never|\\w+n['’]t"),
  'a reason given': has('because|since|so|as|in case|that way|after all'),
  'careful tone': has(
    'verif\\w+|check\\w*|ring|directory|record\\w*|log\\w*|report\\w*|security|approv\\w+|sign(?:ed|s)|written|writing|register\\w*|review\\w*|end(?:s|ed)?|date|first|before|new|fresh|replac\\w+|renew\\w*|offer\\w*|flag\\w*|link\\w*|warn\\w*|known|proof|prove\\w*|both|neither|whole|set|risk|independent',
  ),
  'careless tone': has(
    'leave\\w*|wait|anyway|simply|just|quick\\w*|mild\\w*|promise\\w*|trust\\w*|polite\\w*|enough|later|skip|delete|buy|send\\w*|ask(?:s|ed)? (?:him|her|them)|as usual|nice\\w*|refuse\\w*|today|help\\w*|hardly|matter\\w*',
  ),
  'words of the question': ({ text, stem }) => share(text, stem),
  'words of what is shown': ({ text, shown }) => share(text, shown),
  'words shared with the rest': ({ text, others }) =>
    others.reduce((sum, other) => sum + share(text, other), 0),
  'figures and names': ({ text }) =>
    text.match(/\d+|(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0,
  'an opening of its own': ({ text, others }) =>
    others.some((other) => opening(other) === opening(text)) ? 0 : 1,
  comparison: has(
    'more|most|less|least|better|best|worse|worst|\\w+(?:ier|iest)|safer|stronger|weakest|strongest|than',
  ),
  'words in quotes': ({ text }) => text.match(/["“]/g)?.length ?? 0,
  'early or late words': (around) => late(around) - early(around),
};
