import type { PresetName } from '../schema/presets.ts';

/** A preset as an admin chooses it: its name in plain words, and what it asks in a sentence. */
export const presetWords: Record<PresetName, { title: string; about: string }> =
  {
    'small-team': {
      title: 'Small team',
      about:
        'The course’s own house rules: one accepted check for a reset and two for a privileged account, with the line manager or a deputy to approve.',
    },
    standard: {
      title: 'Standard',
      about:
        'One strong check, which is a video call from the directory, the person in front of you or an identity service; a call back counts only beside one, a privileged account needs two that hang on different things, and Security approves where nobody else can be reached.',
    },
    'high-assurance': {
      title: 'High assurance',
      about:
        'Two checks that hang on different things for everybody, one of them in person or by document and face; passes only on the line that was checked, for 30 minutes; exceptions of at most 30 days, approved by the business owner and by Security.',
    },
  };
