import type { CallCase } from '../domain/simulation/callCase.ts';

/** What is said of a contact before it is taken: nothing of who it is. */
interface ChannelWords {
  name: string;
  waits: string;
  take: string;
  note: string;
}

export const channelWords: Record<CallCase['channel'], ChannelWords> = {
  phone: {
    name: 'Phone call',
    waits: 'The phone is ringing',
    take: 'Pick up',
    note: 'A display can show a number. It never shows a person.',
  },
  walkin: {
    name: 'At the counter',
    waits: 'Somebody is at the counter',
    take: 'Turn to the counter',
    note: 'You see a face. You do not know yet whose.',
  },
  chat: {
    name: 'Chat',
    waits: 'A chat has come in',
    take: 'Open the chat',
    note: 'The name shows which account is typing. It does not show who.',
  },
  email: {
    name: 'Email',
    waits: 'A mail has come in',
    take: 'Read the mail',
    note: 'Anybody can write a name under a mail.',
  },
  video: {
    name: 'Video call',
    waits: 'Somebody has sent the desk a meeting link',
    take: 'Join the meeting',
    note: 'A picture shows a face. It does not show whose link it is.',
  },
  alert: {
    name: 'Alert',
    waits: 'The sign-in monitor has raised an alert',
    take: 'Open the alert',
    note: 'A machine saw something. It does not know what it means.',
  },
  desk: {
    name: 'Hand-over',
    waits: 'A colleague wants a word',
    take: 'Listen',
    note: 'Your colleague may know them. You do not, yet.',
  },
};
