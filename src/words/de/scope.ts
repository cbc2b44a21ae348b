import type { Way } from '../../domain/course/ways.ts';
import type * as english from '../scope.ts';

const ways: Record<Way, string> = {
  agent:
    'Auf dem Weg für Helpdesk-Kräfte absolviert: Was für die Leitung des Helpdesks bestimmt ist, wurde nicht gefragt.',
  lead: 'Auf dem Weg für die Leitung des Helpdesks absolviert; das ist der ganze Kurs.',
};

export const scopeWords: typeof english.scopeWords = ({
  way,
  asked,
  whole,
}) => {
  const said = [
    ...(way ? [ways[way]] : []),
    ...(asked < whole ? [fewer(asked, whole)] : []),
  ];
  return said.join(' ');
};

function fewer(asked: number, whole: number): string {
  const questions = asked === 1 ? '1 Frage' : `${asked} Fragen`;
  return `Der Wissenstest stellte ${questions} statt ${whole}: Der Rest war schon vor der Lektion nachweislich bekannt.`;
}
