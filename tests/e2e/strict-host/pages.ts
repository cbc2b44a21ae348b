/** The LMS's documents; the course comes from the package alone. */
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="margin:0">${body}</body></html>`;

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The LMS itself: its script decides where the course goes. */
export const lmsPage = (script: string) =>
  page('Strict LMS', `<script type="module" src="${script}"></script>`);

/** A frame inside the LMS whose button opens the course: the API is the opener's parent. */
export function menuPage(course: string): string {
  return page(
    'Menu',
    `<button data-course="${attribute(course)}" onclick="open(this.dataset.course,'course','width=1280,height=800')">Launch</button>`,
  );
}

/** A frame of another origin between the LMS and the course. */
export function betweenPage(course: string): string {
  return page(
    'Between',
    `<iframe name="course" title="Course" style="border:0;display:block;width:100%;height:95vh" src="${attribute(course)}"></iframe>`,
  );
}
