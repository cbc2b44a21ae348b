/** What the lists of the reset log are called that stand behind several of its columns. */
export const listNames = {
  check: 'Check',
  yesOrNo: 'Yes or no',
};

/** What is added to a check that counts only beside others; `{}` is filled with them. */
export const countsBeside: string = ' Counts only beside one of these: {}.';
