/** The place before the first words of the first step: what to choose and to know first. */
export const lessonStart = 'before-the-lesson';
