/** A response in the delimiters of SCORM 2004 and xAPI, in the port's words: both parts of a node are one again (a move's code is in capitals), and a mark `_` is `-`. */
export function joined(response: string): string[] {
  return response.split('[,]').map((node) => {
    const [first = '', second] = node.split('[.]');
    if (second === undefined) return first;
    return /^[A-Z]/.test(first)
      ? first + second.replace(/^_/, '-')
      : `${first}.${second}`;
  });
}
