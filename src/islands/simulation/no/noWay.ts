/** How a no is said: in words that were typed, aloud, or in one of two wordings. */
export type NoWay = 'typed' | 'aloud' | 'chosen';
