/** Markup that is safe to send: its values went through {@link printMarkup}. */
export class Markup {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type MarkupValue =
  Markup | string | number | null | undefined | false | Markup[];

/**
 * A piece of markup from a template. Every value between the quasis is escaped, for text
 * and for quoted attributes alike; pieces and lists of pieces go in as they are, and null,
 * undefined and false leave nothing.
 */
export function printMarkup(
  quasis: TemplateStringsArray,
  ...values: MarkupValue[]
): Markup {
  return new Markup(
    quasis.reduce(
      (markup, quasi, index) => markup + render(values[index - 1]) + quasi,
    ),
  );
}

function render(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.markup;
  if (Array.isArray(value)) return value.map(render).join('');
  return escape(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
