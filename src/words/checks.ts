import type { CheckName, Policy } from '../schema/policy.ts';

/** The checks by name, as they stand inside a sentence. */
export const checkWords: Record<CheckName, string> = {
  backup_method: 'a backup method registered earlier',
  callback_on_file: 'a call back to the number on file',
  video_from_directory: 'a video call started from the directory',
  in_person: 'seeing the person, with photo or ID',
  identity_service: 'an identity service that reads a document and a face',
  push_number_match: 'a number to match on a device registered earlier',
  posted_code: 'a code sent by post or handed over at the counter',
  second_agent: 'a second person of the desk, who checks again',
  own_check: 'a check of our own',
  knowledge_questions: 'answering knowledge questions',
  callback_given_number: 'a call back to a number that the caller gives',
  callers_video_link: 'a video meeting that the caller chose',
  message_reply: 'a reply to a message',
};

/** A check as this policy calls it, inside a sentence: one of the organisation's own has its own name. */
export function checkCalled(name: CheckName, { checks }: Policy): string {
  return name === 'own_check' ? checks.own_check.name : checkWords[name];
}
