/** Markup that is safe to send: its values went through {@link html}. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = Html | string | number | null | undefined | false | Html[];

/**
 * A piece of a page. Every value between the quasis is escaped, for text and for quoted
 * attributes alike; pieces and lists of pieces go in as they are, and null, undefined
 * and false leave nothing.
 */
export function html(quasis: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    quasis.reduce(
      (markup, quasi, index) => markup + render(values[index - 1]) + quasi,
    ),
  );
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
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
