/** What the file says of itself. */
export const note: string =
  'This is your own copy. The sha256 is taken over all other fields, so a later edit shows. It is no signature: whoever edits the text can make a new hash. The record that counts is the one in your LMS.';
