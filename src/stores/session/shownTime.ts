/**
 * A moment in the learner's own time, as the language of the page writes it: whoever
 * reads German meets no English date in it, whatever the browser is set to.
 */
export function shownTime(
  milliseconds: number,
  style: Intl.DateTimeFormatOptions,
): string {
  const { lang } = document.documentElement;
  return new Date(milliseconds).toLocaleString(lang, style);
}
