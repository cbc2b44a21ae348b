// Saying no: written or said aloud, then beside two wordings of this very call.

export const whatDoYouSay: string = 'What do you say?';
export const writeFirst: string = 'Write a sentence first, or say it aloud.';
export const goodNo: string =
  'A good no takes two sentences: what you can’t do, and what they can do next. Your words stay on this page.';
export const compareWords: string = 'Compare';
export const saidAloud: string = 'I said it aloud';
export const chooseWording: string = 'Choose a wording';

/** What the contact said last, in marks; what is quoted in it has single ones. */
export function lastWords(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

export const youSaid: string = 'You said';
/** Where the words of one's own no would stand. */
export const whatYouSaidAloud: string = 'What you said aloud.';
export const readAsCaller: string =
  'Read it as the caller would. Tick what holds.';
export const ticksAreYours: string =
  'Your ticks and your words are yours. What is recorded is at most that you said no in your own words, and how sure you were. The caller answers as to a no that offers a way: nobody here reads yours.';

export const twoWays: string = 'Two ways that work';
export const whichDoYouSay: string = 'Which of these do you say?';
export const chooseFirst: string = 'Choose a wording first.';

export const onYourScreen: string = 'On your screen';
export const youMayLook: string =
  'You may look. What is here is not for the caller.';
export const recordNotOpen: string =
  'The record is not open. A no needs nothing that stands in it.';
