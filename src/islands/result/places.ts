/** Ids that lead to a place of the end of the course. */
export const acknowledgeField = 'acknowledge';
export const toDoList = 'to-do';
