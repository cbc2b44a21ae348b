/** On the button that leads back; where to follows. */
export const back: string = 'Back';

/** To the line or request with this number. */
export const toLine = (number: number): string => `to line ${number}`;
export const toRequest = (number: number): string => `to request ${number}`;
export const toLastLine: string = 'to the last line';
export const toLastRequest: string = 'to the last request';
