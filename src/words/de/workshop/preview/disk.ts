import type * as english from '../../../workshop/preview/disk.ts';

export const diskFaults: typeof english.diskFaults = {
  full: {
    cause: 'Der Datenträger ist voll.',
    remedy:
      'Schaffen Sie Platz auf dem Datenträger, auf dem die Daten der Vorschau liegen.',
  },
  forbidden: {
    cause: 'Die Vorschau kann nicht in ihren Datenordner schreiben.',
    remedy:
      'Geben Sie dem Konto, unter dem die Vorschau läuft, das Recht, dort zu schreiben, machen Sie den Datenträger beschreibbar, wenn er schreibgeschützt ist, oder setzen Sie PREVIEW_DIR auf einen anderen Ordner.',
  },
  closed: {
    cause:
      'Die Vorschau darf eine ihrer Dateien nicht öffnen; die Meldung in ihrem Protokoll nennt sie.',
    remedy:
      'Geben Sie dem Konto, unter dem die Vorschau läuft, das Recht dazu, oder setzen Sie PREVIEW_DIR auf einen Ordner, in dem es dieses Recht hat.',
  },
  'read-only': {
    cause:
      'Der Datenträger, auf dem die Daten der Vorschau liegen, ist schreibgeschützt.',
    remedy:
      'Machen Sie ihn wieder beschreibbar, oder setzen Sie PREVIEW_DIR auf einen Ordner auf einem anderen Datenträger.',
  },
  broken: {
    cause: 'Der Datenträger ließ sich nicht lesen oder beschreiben.',
    remedy:
      'Sehen Sie im Protokoll des Computers nach Fehlern des Datenträgers, auf dem die Daten der Vorschau liegen.',
  },
};

export const startFaults: typeof english.startFaults = {
  data: (dir) => `Das Vorschau-LMS kann seine Daten nicht in ${dir} ablegen.`,
  newer: (path, schema, known) => ({
    what: `${path} wurde von einer neueren Version des Vorschau-LMS geschrieben.`,
    why: `Die Datei hat Schema ${schema}; diese Version kennt ${known}.`,
    fix: 'Aktualisieren Sie diese Arbeitskopie, oder setzen Sie PREVIEW_DIR auf einen anderen Ordner.',
  }),
  port: (port) => ({
    what: `Port ${port} ist belegt.`,
    why: 'Ein anderes Programm oder eine andere Vorschau benutzt ihn.',
    fix: 'Beenden Sie dieses Programm, oder wählen Sie einen anderen Port: PORT=4400 npm start',
  }),
};
