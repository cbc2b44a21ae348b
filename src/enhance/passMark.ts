import { $session } from '../stores/session/session.ts';

/** Keeps the pass mark that the page names true: an LMS may set another than the course. */
export function enhancePassMark(place: Pick<Element, 'textContent'>): void {
  $session.listen(({ passMark }) => {
    place.textContent = `${passMark}`;
  });
}
