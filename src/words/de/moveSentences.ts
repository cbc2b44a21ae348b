import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type * as english from '../moveSentences.ts';
import { moveNames } from './moves.ts';

type Words = Partial<Record<MoveCode, string>>;

// Before the record is open, no sentence knows what stands in it. Whoever asks may ask
// for somebody else, so what is done to an account or rung is nobody's “your”.
const says: Words = {
  A: 'Erzählen Sie mir, was passiert ist.',
  K: 'Erst ein paar Fragen.',
  B: 'Gibt es eine Ersatzmethode?',
  CF: 'Ich rufe die hinterlegte Nummer an.',
  CG: 'Unter welcher Nummer rufe ich Sie zurück?',
  VC: 'Ich starte von hier einen Videoanruf.',
  VL: 'Schicken Sie mir Ihren Link, ich komme dazu.',
  RM: 'Bitte antworten Sie, dass Sie es sind.',
  IP: 'Kommen Sie mit Ausweis an den Schalter?',
  IV: 'Bitte zeigen Sie dem Dienst Ihr Dokument.',
  PN: 'Gleichen Sie diese Zahl am Gerät ab.',
  MA: 'Die Freigabe hole ich selbst ein.',
  AM: 'Man hat zugestimmt? Dann genügt das.',
  R: 'Gut, ich setze die MFA jetzt zurück.',
  E: 'Richten wir die neue gemeinsam ein.',
  OF: 'Es gibt MFA, die hier passen könnte.',
  GX: 'Ich nehme das Konto von der MFA aus.',
  SD: 'Ich schicke einen Code per Nachricht.',
  NC: 'Ich hinterlege die neue Nummer.',
  X: 'Das kann ich nicht. Was ich tun kann, ist …',
  P: 'Ich verstehe Sie. Die Prüfung bleibt gleich.',
};

const does: Words = {
  C: 'Aufräumen: alte Methode weg, Hinweis senden',
  CO: 'Sichern: Sitzungen beenden, neues Passwort',
  RC: 'Den ganzen Satz Codes erneuern',
};

/** What is said otherwise where nobody is on the phone. */
const saysOn: Partial<Record<CallCase['channel'], Words>> = {
  walkin: {
    CG: 'Kann ich jemanden anrufen, der Sie kennt?',
    IP: 'Darf ich Sie mit Ihrem Foto vergleichen?',
  },
  chat: {
    A: 'Was ist passiert?',
    RM: 'Sind Sie das wirklich?',
    SD: 'Ich füge die Codes hier ein.',
  },
  email: {
    RM: 'Haben Sie das geschickt? Bitte bestätigen.',
    AM: 'Danke, Ihre Freigabe genügt.',
    SD: 'Ich schicke den Einmalpass per E-Mail.',
  },
  desk: {
    R: 'Na gut, ich setze sie jetzt zurück.',
    P: 'Ich schreibe auf, was ich getan habe.',
  },
};

const { CF, VC } = moveNames;

const doesOn: Partial<Record<CallCase['channel'], Words>> = {
  walkin: { CF },
  chat: { CF, CG: 'Über den Chat anrufen', VC },
  email: {
    A: 'Zurückschreiben und fragen, was passiert ist',
    K: 'Ein paar Fragen per E-Mail schicken',
    B: moveNames.B,
    CF,
    CG: 'Nummer aus der E-Mail anrufen',
    VC,
  },
  alert: {
    A: 'Betroffene Person fragen, was passiert ist',
    K: moveNames.K,
    B: 'Anfrage an die registrierten Geräte senden',
    CF,
    CG: moveNames.CG,
    VC,
    RM: 'Betroffene Person anmailen: Waren Sie das?',
    IP: 'Betroffene Person sehen, mit Ausweis',
    MA: moveNames.MA,
    AM: moveNames.AM,
    R: moveNames.R,
    E: 'Neue Methode mit der Person registrieren',
    OF: moveNames.OF,
    GX: 'Konto vorerst von der MFA ausnehmen',
    SD: 'Code per Nachricht senden',
    NC: moveNames.NC,
    X: moveNames.X,
    P: 'Erinnerung beantworten und weitermachen',
  },
};

export const moveSentence: typeof english.moveSentence = (code, channel) => {
  const deed = doesOn[channel]?.[code];
  const speech = saysOn[channel]?.[code] ?? says[code];
  if (deed !== undefined || speech === undefined)
    return { said: false, words: deed ?? does[code] ?? moveNames[code] };
  return { said: true, words: speech };
};

export const moveText: typeof english.moveText = (code, channel) => {
  const { said, words } = moveSentence(code, channel);
  return said ? `„${words}“` : words;
};
