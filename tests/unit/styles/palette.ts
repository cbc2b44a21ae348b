/** The colours of one look, by custom property: `--ink` to `#1a2230`. */
export type Palette = ReadonlyMap<string, string>;

interface Rule {
  /** The at-rules around it and its selector, outermost first. */
  context: string[];
  declarations: [name: string, value: string][];
}

/** The rules of a style sheet without strings that hold braces. */
function rulesOf(css: string, context: string[] = []): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const close = closing(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    const inside = [...context, head];
    if (body.includes('{')) rules.push(...rulesOf(body, inside));
    else rules.push({ context: inside, declarations: declarationsOf(body) });
    at = close + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

function declarationsOf(body: string): Rule['declarations'] {
  return body.split(';').flatMap((line) => {
    const [, name, value] =
      /^\s*(--[\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? [];
    return name && value ? [[name, value] satisfies [string, string]] : [];
  });
}

const LOOKS = ['light', 'dark', 'print'] as const;
export type Look = (typeof LOOKS)[number];

/** The looks that a rule sets: its media query or the reader's choice, else all of them. */
function looksOf({ context }: Rule): readonly Look[] {
  const where = context.join(' ');
  if (where.includes('print')) return ['print'];
  const named =
    /(?:prefers-color-scheme:\s*|data-theme=['"]?)(light|dark)/.exec(
      where.replace(/:not\([^)]*\)/g, ''),
    );
  if (named) return named[1] === 'dark' ? ['dark'] : ['light', 'print'];
  return LOOKS;
}

/** `light-dark(a, b)` as one look has it; print is light. */
function valueIn(look: Look, value: string): string {
  const [, light, dark] =
    /^light-dark\(\s*([^,]+?)\s*,\s*([^)]+?)\s*\)$/.exec(value) ?? [];
  if (!light || !dark) return value;
  return look === 'dark' ? dark : light;
}

/**
 * The palettes of tokens.css, whichever way it spells light and dark: `light-dark()`, a
 * media query, or `data-theme`. Where two rules of one look set different colours, a
 * reader's choice would not show what the system shows: those names are `disputed`.
 */
export function readPalettes(css: string): {
  palettes: Record<Look, Palette>;
  disputed: string[];
} {
  const rules = rulesOf(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  const disputed = new Set<string>();
  const palette = (look: Look): Palette => {
    const found = new Map<string, string>();
    const own = new Map<string, string>();
    for (const rule of rules.filter((each) => looksOf(each).includes(look)))
      for (const [name, written] of rule.declarations) {
        const value = valueIn(look, written);
        if (looksOf(rule) !== LOOKS) {
          if ((own.get(name) ?? value) !== value) disputed.add(name);
          own.set(name, value);
        }
        found.set(name, value);
      }
    return found;
  };
  const palettes = {
    light: palette('light'),
    dark: palette('dark'),
    print: palette('print'),
  };
  return { palettes, disputed: [...disputed] };
}
