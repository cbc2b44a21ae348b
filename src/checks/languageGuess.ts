/** Words that stand in every text of a language, and seldom in one of the others. */
const FREQUENT: Record<string, string> = {
  en: 'the of and to is that it for was with as are be this have from not they which you by or had',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le les et des est dans que une pour qui pas sur par plus avec il ce sont au cette vous nous mais ou ont aux du elle',
  es: 'el los y las del que una por con para su al lo como más pero sus este ya o sí porque esta son entre cuando muy sin',
  it: 'il di che è per una sono non con del della dei gli le alla da più come anche si lo nel delle ma questo',
  nl: 'het een en van is dat niet op te zijn voor met die aan er om ook als dan maar door naar bij wordt heeft je uit deze',
};

/** Fewer words than this tell nothing for sure. */
const FEWEST_WORDS = 60;
/** In a text of a language about every third word is frequent; half of that is plenty. */
const LEAST_SHARE = 0.15;
/** How many times as often the frequent words of the other language stand there. */
const TIMES = 4;

/**
 * The language that a text is surely in, where it is not the one that is said:
 * null wherever there is doubt, as for languages that are not known here.
 * @param said A language tag such as `de-DE`.
 */
export function otherLanguage(text: string, said: string): string | null {
  const [language = ''] = said.split('-');
  if (!Object.hasOwn(FREQUENT, language)) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = Object.entries(FREQUENT).map(([name, list]) => {
    const frequent = new Set(list.split(' '));
    const count = words.filter((word) => frequent.has(word)).length;
    return { name, count };
  });
  const own = counts.find(({ name }) => name === language)?.count ?? 0;
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (!most || most.name === language) return null;
  const isSure =
    most.count >= words.length * LEAST_SHARE && most.count >= own * TIMES;
  return isSure ? most.name : null;
}
