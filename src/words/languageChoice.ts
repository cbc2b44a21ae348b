import type { Language } from '../schema/languages.ts';

/** What is said of a language to those who read it. */
interface LanguageWords {
  /** What it calls itself. */
  name: string;
  /** The heading of the page that asks. */
  choose: string;
  /** Starts the course in it. */
  start: string;
  /** Changes to it from inside the course. */
  change: string;
  /** The change is kept. */
  kept: string;
  /** This browser keeps nothing. */
  notKept: string;
  /** What the page says where its script does not run. */
  noScript: string;
}

/**
 * The languages that a course can come in, each in its own words: whoever
 * chooses one need not read another. So they stand together, and no locale has a twin of them.
 */
export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  en: {
    name: 'English',
    choose: 'Choose your language',
    start: 'Start in English',
    change: 'In English from the next launch on',
    kept: 'Chosen: the next launch in this browser opens in English.',
    notKept:
      'This browser keeps no choice. The course asks for the language when you launch it again.',
    noScript:
      'The course records with scripts, which do not run here. You can read it in English:',
  },
  de: {
    name: 'Deutsch',
    choose: 'Wählen Sie Ihre Sprache',
    start: 'Auf Deutsch starten',
    change: 'Ab dem nächsten Start auf Deutsch',
    kept: 'Gewählt: Beim nächsten Start in diesem Browser öffnet der Kurs auf Deutsch.',
    notKept:
      'Dieser Browser bewahrt keine Auswahl auf. Der Kurs fragt nach der Sprache, wenn Sie ihn das nächste Mal starten.',
    noScript:
      'Der Kurs zeichnet mit Skripten auf, und die laufen hier nicht. Lesen können Sie ihn auf Deutsch:',
  },
};
