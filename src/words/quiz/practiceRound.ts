/** Above a question that comes back. */
export const onceMore: string = 'Once more, since it was missed';

/** On the button, where the missed question is the only one left. */
export const tryOnceMore: string = 'Answer it again from memory';

export const askAgain: string = 'Ask me again';
