/** What the diagrams share. */
export const diagramWords = {
  breachPath: 'Breach path',
  asText: 'Read this diagram as text',
};
