import type * as english from '../../../workshop/policy/underPolicy.ts';

export const underPolicyFaults: typeof english.underPolicyFaults = {
  fewQuestions: {
    message:
      'Unter Ihrer Richtlinie bleiben zu wenige Fragen für den Wissenstest: Manche werden nur gestellt, wo eine Regel gilt, die Ihre Richtlinie ausschaltet.',
    fix: 'Erkennen Sie mehr Prüfungen an oder lassen Sie den Kurs mit weniger Fragen in einem Wissenstest bauen.',
  },
  text: (finding) => ({
    message:
      'Ein Text des Kurses richtet sich nicht nach Ihrer Richtlinie, sodass das Paket etwas Unwahres sagen würde.',
    fix: `Sagen Sie es denen, die den Kurs schreiben, und geben Sie diesen Satz weiter: ${finding}`,
  }),
  nobodyApproves: (call, title) => ({
    message: `Unter Ihrer Richtlinie könnte in ${call}, ${title}, niemand helfen: Wer freigeben muss, ist in diesem Anruf nicht zu erreichen oder sagt Nein.`,
    fix: 'Lassen Sie eine Stellvertretung freigeben, lassen Sie die IT-Sicherheit freigeben, wo sonst niemand zu erreichen ist (reset.unreachable: security), oder wählen Sie, wer sonst freigibt.',
  }),
  noChecks: (call, title, more) => ({
    message: `Unter Ihrer Richtlinie könnte in ${call}, ${title}, niemand helfen: Keine Auswahl von Prüfungen, die Sie anerkennen, genügt dort.`,
    fix:
      more.length > 0
        ? `Erkennen Sie eine weitere Prüfung an, die in diesem Anruf möglich ist (${more.join(', ')}), oder verlangen Sie weniger.`
        : 'Verlangen Sie weniger Prüfungen oder lassen Sie eine Bedingung weg, welche davon zusammen zählen.',
  }),
};
