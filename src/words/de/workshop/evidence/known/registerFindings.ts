import type * as english from '../../../../workshop/evidence/known/registerFindings.ts';
import { counted, inFigures, listed } from '../../../phrasing.ts';

/** As after `vor`. */
const days = (number: number) => counted(number, 'Tag', 'Tagen');

export const missingInRegister: typeof english.missingInRegister = {
  account:
    'Es ist kein Konto genannt; niemand kann also sagen, was von der MFA ausgenommen ist. Tragen Sie das Konto so ein, wie es im Verzeichnis steht.',
  owner:
    'Es ist weder Person noch System genannt. So kann niemand gefragt werden, wenn die Überprüfung ansteht. Tragen Sie ein, wessen Konto es ist.',
  reason:
    'Es ist kein Grund angegeben. Ein Grund ist nur, dass MFA nicht möglich ist. Tragen Sie ihn ein, oder schalten Sie MFA ein.',
  risk: 'Das Risiko ist nicht beschrieben; die freigebende Person konnte also nicht wissen, was sie übernimmt. Beschreiben Sie es, und lassen Sie die Ausnahme neu freigeben.',
  controls:
    'Es ist keine Schutzmaßnahme genannt; also schützt nichts das Konto anstelle von MFA. Richten Sie Schutzmaßnahmen ein und tragen Sie sie ein, oder schalten Sie MFA ein.',
  approver:
    'Es ist keine freigebende Person genannt. Niemand hat das Risiko übernommen; also ist die Ausnahme nicht gewährt. Lassen Sie sie freigeben, oder schalten Sie MFA ein.',
  approvedOn:
    'Es ist kein Datum der Freigabe angegeben; niemand kann also sagen, wie lange die Ausnahme schon läuft. Übernehmen Sie es aus dem unterschriebenen Formular.',
  reviewBy:
    'Es ist kein Prüfdatum angegeben; die Ausnahme endet also nie von selbst. Legen Sie eines innerhalb der Frist der Richtlinie fest, und lassen Sie es freigeben.',
  status:
    'Es ist kein Status angegeben; die Zeile wurde also als offen gelesen. Tragen Sie ein, ob die Ausnahme noch läuft.',
};

export const exceptionApprover: typeof english.exceptionApprover = {
  noRole: (roles) =>
    `Die Rolle der freigebenden Person ist nicht angegeben; niemand kann also sagen, ob sie freigeben darf. Tragen Sie sie ein: ${listed(roles, 'or')}.`,
  otherRole: (role, roles) =>
    `Die Rolle der freigebenden Person ist ${role}. Die Richtlinie verlangt jemanden, der den Schaden trägt: ${listed(roles, 'or')}. Lassen Sie die Ausnahme von einer dieser Stellen freigeben, oder nehmen Sie die Rolle in die Zuordnung auf, wenn sie dazugehört.`,
  self: 'Freigegeben hat die Person, um deren Konto es geht. Niemand wägt das eigene Risiko ab. Lassen Sie die Ausnahme von jemand anderem freigeben, der den Schaden trägt.',
};

export const exceptionTerm: typeof english.exceptionTerm = {
  tooLong: (runs, most, lastDay) =>
    `Das Prüfdatum liegt ${inFigures(runs)} Tage nach der Freigabe; die Richtlinie erlaubt ${inFigures(most)}. Ziehen Sie es auf den ${lastDay} oder früher vor, oder lassen Sie die Ausnahme neu freigeben.`,
  reviewFirst: (reviewBy, approvedOn) =>
    `Das Prüfdatum, ${reviewBy}, liegt nicht nach der Freigabe, ${approvedOn}; eines von beiden ist also falsch. Vergleichen Sie beide mit dem unterschriebenen Formular.`,
  approvedLater: (approvedOn) =>
    `Die Freigabe trägt das Datum ${approvedOn}, nach dem Tag dieses Berichts. Eine Ausnahme ist nicht gewährt, bevor sie unterschrieben ist. Vergleichen Sie mit dem unterschriebenen Formular.`,
  overdue: (reviewBy, late) =>
    `Die Überprüfung war am ${reviewBy} fällig, ${counted(late, 'Tag', 'Tage')} vor diesem Bericht, und die Ausnahme ist noch offen. Begründen Sie sie neu und lassen Sie sie neu freigeben, oder schalten Sie MFA ein.`,
  forgotten: (late) =>
    `Die Ausnahme ist offen und hätte vor ${days(late)}, vom Tag dieses Berichts an gerechnet, beendet oder überprüft sein sollen; das ist länger her, als eine ganze Ausnahme laufen darf. Schalten Sie MFA ein und schließen Sie die Zeile, oder beginnen Sie mit einem neuen Antrag.`,
};

export const duplicateOpen: typeof english.duplicateOpen = (lines) =>
  `${inFigures(lines)} offene Zeilen betreffen dasselbe Konto; niemand kann also sagen, welche Freigabe und welches Prüfdatum gelten. Behalten Sie die gültige, und schließen Sie die anderen.`;
