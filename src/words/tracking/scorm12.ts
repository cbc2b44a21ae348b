/** What SCORM 1.2 says about each error code, for LMSs that say nothing (Table 3.4.4). */
export const errors: Readonly<Record<string, string>> = {
  101: 'General exception',
  201: 'Invalid argument',
  301: 'Not initialised',
  401: 'Not implemented',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect data type',
};
