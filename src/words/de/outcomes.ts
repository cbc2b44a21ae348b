import type * as english from '../outcomes.ts';

export const criticalWords: typeof english.criticalWords = {
  reset_unverified:
    'Die MFA wurde zurückgesetzt, bevor Prüfungen, die die Richtlinie anerkennt, nachgewiesen hatten, wer da anfragt.',
  enrolled_unverified:
    'Eine neue Methode wurde registriert, bevor irgendetwas nachgewiesen hatte, wer da anfragt.',
  privileged_first_line:
    'Der First Level hat ein privilegiertes Konto zurückgesetzt; das darf nur der Second Level.',
  sent_by_message:
    'Ein Code oder Einmalpass ging per Nachricht hinaus, und wer diese Nachricht lesen kann, kann ihn nutzen.',
  number_changed:
    'Die hinterlegte Nummer wurde auf Zuruf geändert. Jeder spätere Rückruf ginge an diese Nummer.',
  unrecorded_exception:
    'Das Konto wurde am Formular vorbei von der MFA ausgenommen.',
  given_unapproved:
    'Ein Reset oder eine Ausnahme ging ohne die Freigabe durch, die die Richtlinie verlangt, oder vor ihr.',
  exception_unverified:
    'Eine Ausnahme wurde eröffnet, bevor irgendetwas nachgewiesen hatte, wer da anfragt.',
  false_log:
    'Das Protokoll stimmt nicht oder verschweigt gewährten Zugang. Auf ein solches Protokoll kann sich niemand verlassen.',
};

export const faultWords: typeof english.faultWords = {
  not_enrolled: 'Bei diesem Anruf wurde keine neue Methode registriert.',
  not_cleaned:
    'Es wurde nicht aufgeräumt: alte Methode entfernt, Sitzungen beendet, Hinweis verschickt.',
  not_contained_first:
    'Das Konto war übernommen worden. Es hätte vor dem Reset gesichert und gemeldet werden müssen.',
  not_contained:
    'Das Konto wurde nicht gesichert: Sitzungen beendet, ein neues Passwort erzwungen.',
  not_heard:
    'Die Person, der das Konto gehört, wurde nicht angerufen und gefragt, was passiert ist.',
  not_renewed: 'Die Wiederherstellungscodes wurden nicht erneuert.',
  not_reported:
    'An die IT-Sicherheit ging keine Meldung. So trifft derselbe Anruf den nächsten Helpdesk ohne Warnung.',
  not_warned:
    'Auf keinem Weg, dem zu trauen ist, erfuhr die echte Person, dass jemand in ihrem Namen gefragt hat.',
  not_logged: 'Es gibt keinen Protokolleintrag.',
  not_declined: 'Die anrufende Person bekam nie ein klares Nein.',
  not_tried:
    'Keine der Prüfungen, die die Richtlinie anerkennt und die hier möglich waren, wurde gemacht.',
  not_verified:
    'Was rechtzeitig geprüft wurde, reichte nicht als Nachweis, wer da anfragt.',
  not_offered: 'Vor der Ausnahme wurde keine MFA angeboten, die passt.',
  log_incomplete: 'Das Protokoll stimmt, lässt aber etwas aus.',
  form_incomplete: 'Das Ausnahmeformular hat Lücken.',
  needless_exception:
    'Ein Formular für eine Ausnahme wurde eingereicht, obwohl es eine MFA gab, die passt.',
  leaked:
    'Die Absage gab etwas preis: was im Eintrag steht oder welche Prüfung nicht bestanden wurde.',
  curt: 'Die Absage war knapp. Eine echte Person wäre gegangen, ohne zu wissen, was sie als Nächstes tun kann.',
};

const ofGenuine: Partial<typeof faultWords> = {
  not_reported:
    'An die IT-Sicherheit ging keine Meldung. Was gestohlen oder übernommen ist oder sein kann, wird gemeldet, wer auch immer anfragt.',
  not_declined: 'Es hieß nie „noch nicht“ und auch nicht, wie es weitergeht.',
};

export const faultText: typeof english.faultText = (fault, { truth }) => {
  const own = truth === 'genuine' ? ofGenuine[fault] : undefined;
  return own ?? faultWords[fault];
};
