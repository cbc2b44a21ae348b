import type { Place } from './finding.ts';
import type { ParsedCourse } from './parsedCourse.ts';

/** An item that the lesson asks, and where. */
interface AskedItem {
  id: string;
  place: Place;
}

/** The items that `<Ask>` names in a lesson, in reading order. */
export function askedItems({ lesson }: ParsedCourse): AskedItem[] {
  return lesson.components
    .filter(({ name }) => name === 'Ask')
    .flatMap(({ attributes }) => {
      const items = attributes.get('items');
      const ids = items?.value?.split(/\s+/).filter(Boolean) ?? [];
      return ids.flatMap((id) => (items ? [{ id, place: items.place }] : []));
    });
}
