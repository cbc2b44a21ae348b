/** What the lists of the reset log are called that stand behind several of its columns. */
export const listNames = {
  check: 'Check',
  yesOrNo: 'Yes or no',
};
