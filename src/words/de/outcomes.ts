import type * as english from '../outcomes.ts';

export const criticalWords: typeof english.criticalWords = {
  reset_unverified:
    'Die MFA wurde zurückgesetzt, bevor Prüfungen, die die Richtlinie anerkennt, nachgewiesen hatten, wer da anfragt.',
  enrolled_unverified:
    'Eine neue Methode wurde registriert, bevor irgendetwas nachgewiesen hatte, wer da anfragt.',
  privileged_first_line:
    'Der First Level hat ein privilegiertes Konto zurückgesetzt; das darf nur der Second Level.',
  sent_by_message:
    'Ein Code oder Einmalpass ging per Nachricht hinaus. Dort kann ihn lesen, wer das Postfach oder den Chat in der Hand hat.',
  number_changed:
    'Die hinterlegte Nummer wurde auf Zuruf geändert. Jeder spätere Rückruf ginge an diese Nummer.',
  unrecorded_exception:
    'Das Konto wurde von der MFA ausgenommen: ohne Formular, ohne verantwortliche Person und ohne Enddatum.',
  given_unapproved:
    'Zugang wurde ohne die Freigabe gewährt, die die Richtlinie verlangt.',
  exception_unverified:
    'Eine Ausnahme wurde eröffnet, bevor irgendetwas nachgewiesen hatte, wer da anfragt.',
  false_log:
    'Im Protokoll steht etwas, das nicht geschehen ist. Auf ein solches Protokoll kann sich niemand verlassen.',
};

export const faultWords: typeof english.faultWords = {
  not_enrolled:
    'Es wurde keine neue Methode registriert, solange die Person bei Ihnen war.',
  not_cleaned:
    'Die alte Methode und die offenen Sitzungen blieben bestehen, und niemand wurde benachrichtigt.',
  not_contained_first:
    'Das Konto war übernommen worden. Es hätte vor dem Reset gesichert und gemeldet werden müssen.',
  not_contained: 'Wer eingedrungen ist, hat noch eine offene Sitzung.',
  not_heard:
    'Die Person, der das Konto gehört, wurde nie gefragt, was passiert ist.',
  not_renewed: 'Die alten Wiederherstellungscodes gelten noch.',
  not_reported:
    'Die IT-Sicherheit wurde nicht informiert. So trifft derselbe Anruf den nächsten Helpdesk ohne Warnung.',
  not_warned:
    'Die echte Person wurde nicht gewarnt, dass jemand in ihrem Namen gefragt hat.',
  not_logged: 'Es gibt keinen Protokolleintrag.',
  not_declined: 'Die anrufende Person bekam nie ein klares Nein.',
  not_tried:
    'Es wurde nichts versucht, um herauszufinden, wer es war, bevor es „noch nicht“ hieß.',
  not_verified:
    'Es wurden nicht rechtzeitig genug Prüfungen gemacht, die zählen.',
  not_offered: 'Vor der Ausnahme wurde keine MFA angeboten, die passt.',
  log_incomplete: 'Das Protokoll stimmt, lässt aber etwas aus.',
  form_incomplete: 'Das Ausnahmeformular hat Lücken.',
  needless_exception:
    'Eine Ausnahme wurde eröffnet, obwohl es eine MFA gab, die passt.',
  leaked:
    'Die Absage gab etwas preis: was im Eintrag steht oder welche Prüfung nicht bestanden wurde.',
  curt: 'Die Absage war knapp. Eine echte Person wäre gegangen, ohne zu wissen, was sie als Nächstes tun kann.',
};

export const faultText: typeof english.faultText = (fault, { truth }) =>
  fault === 'not_reported' && truth === 'genuine'
    ? 'Die IT-Sicherheit wurde nicht informiert. Was gestohlen oder übernommen ist oder sein kann, wird gemeldet, wer auch immer anfragt.'
    : faultWords[fault];
