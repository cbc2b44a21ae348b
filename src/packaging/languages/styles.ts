/** How the page looks that asks for the language, and the change in the help of the course. */
export const LANGUAGE_STYLES = `.language-choice main {
  display: grid;
  gap: var(--space-4);
  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  max-width: 60rem;
  margin: 0 auto;
  padding: var(--space-5) var(--gutter);
}

.language-choice section {
  display: flex;
  flex-direction: column;
  align-items: start;
  gap: var(--space-3);
  padding: var(--pad);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: var(--radius);
}

.language-choice :is(p, h1) {
  margin: 0;
}

.language-choice h1 {
  font-size: var(--text-h3);
}

.language-choice p {
  color: var(--ink-soft);
}

.language-choice .button {
  margin-top: auto;
}

.help .other-language {
  display: grid;
  gap: var(--space-2);
  margin: 0 0 var(--space-3);
}

.other-language .button {
  justify-self: start;
}

.other-language :empty {
  display: none;
}
`;
